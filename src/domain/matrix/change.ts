/** A change: one thing a person did, as data. Undo, the journal, other tabs and history all speak in these. */

/** Where and what, as a path of names: `['activities', id, 'assignments', roleId]`. */
export interface Patch {
  readonly op: 'add' | 'replace' | 'remove';
  readonly path: readonly (string | number)[];
  readonly value?: unknown;
}

export interface ChangeAuthor {
  readonly id: string;
  /** As they called themselves. */
  readonly name: string;
}

export interface Change {
  readonly id: string;
  readonly label: string;
  /** Milliseconds since 1970, for showing only: the journal orders by its own number. */
  readonly at: number;
  readonly patches: readonly Patch[];
  readonly inverse: readonly Patch[];
  /** The tab or device that made it. */
  readonly client: string;
  /** The name that the person gave on that device, where they gave one. */
  readonly who?: string | undefined;
  /** Set where another person made it, in a matrix that several work on: undo on this device leaves it alone. */
  readonly author?: ChangeAuthor | undefined;
  /** The change that this one takes back, or does again. */
  readonly undoes?: string | undefined;
  readonly redoes?: string | undefined;
  /** It only put right what other changes had left pointing at nothing: there is nothing in it to undo. */
  readonly mends?: boolean | undefined;
}
