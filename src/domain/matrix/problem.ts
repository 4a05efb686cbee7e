/** What reading a saved matrix can say: a part that is damaged, or that nothing can be read at all. */

export interface SavedProblem {
  /** Where, for a person: `activity "Pay invoice", role "Clerk"`. */
  readonly place: string;
  /** A whole sentence: what was found and what was done about it. */
  readonly message: string;
  /** The part as it was found, where it was left out. */
  readonly raw?: unknown;
}

/** Nothing could be read. The sentence is shown as it is, and what was saved stays untouched. */
export class UnreadableMatrix extends Error {
  override readonly name: string = 'UnreadableMatrix';
}

/** It was saved by a later version of the app than this one. */
export class NewerMatrix extends UnreadableMatrix {
  override readonly name = 'NewerMatrix';
}
