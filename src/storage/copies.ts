/** The port to second copies, which lie outside of the database so that losing one does not lose the other. */
import type { MatrixId } from '../domain/matrix/ids';

export interface CopyNote {
  readonly id: MatrixId;
  readonly name: string;
  readonly at: number;
  /** The last change that is in the copy. */
  readonly seq: number;
}

export interface Copies {
  /** Copies a matrix as it is in the database. Resolves when the copy is durable, or not needed. */
  keep(id: MatrixId): Promise<void>;
  /** The newest copy of each matrix, as it says itself. */
  list(): Promise<readonly CopyNote[]>;
  /** The newest copy that is whole; undefined if none is. The saved form is not checked yet. */
  read(id: MatrixId): Promise<{ readonly note: CopyNote; readonly saved: unknown } | undefined>;
  remove(id: MatrixId): Promise<void>;
}

/** Browsers without a private file system. */
export const NO_COPIES: Copies = {
  keep: async () => undefined,
  list: async () => [],
  read: async () => undefined,
  remove: async () => undefined,
};
