/** One difference between two forms of a matrix, in words, with the edit that takes it over. */
import type { Edit } from '../edits/edit';

export interface Offer {
  /** The same for the same difference, so that a choice outlives a new comparison. */
  readonly id: string;
  /** Where: `Activity "Pay invoice"`. */
  readonly place: string;
  /** What: `Clerk: Accountable, was Responsible`. */
  readonly words: string;
  /** The same where it has happened already and there is nothing to accept; absent where `words` say no more than that. */
  readonly done?: string;
  /** Never chosen unasked: taking it removes something, or it is no more than a guess. */
  readonly careful: boolean;
  readonly edit: Edit;
}
