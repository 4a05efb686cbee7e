/** A place where only one of two sides can be right. Ours stays in the merged matrix until a person decides. */
import type { Matrix } from '../matrix/matrix';

export interface Clash {
  /** Where in the matrix: `['activities', id, 'assignments', roleId]`. */
  readonly path: readonly string[];
  /** Absent where the side has nothing there. */
  readonly base?: unknown;
  readonly ours?: unknown;
  readonly theirs?: unknown;
}

/** A clash with the sentence that says what each side did, for readers who do not have the two sides. */
export interface ToldClash extends Clash {
  readonly words: string;
  /** The version that both came from is not known, so nothing can be said of how it was before. */
  readonly baseUnknown?: boolean | undefined;
}

export interface Sides {
  readonly base: Matrix;
  readonly ours: Matrix;
  readonly theirs: Matrix;
}
