/** What an edit is: one thing a person can do, as plain data and a function on a draft. */
import type { Draft } from 'immer';
import type { Matrix } from '../matrix/matrix';

export type MatrixDraft = Draft<Matrix>;

export interface Edit {
  /** What undo and history call it: `rename activity "Pay" to "Pay invoices"`. Lower case, no full stop. */
  readonly label: string;
  /** Changes the draft, or throws EditRefused and changes nothing. */
  apply(draft: MatrixDraft): void;
}

/** A person asked for something that makes no sense now. The sentence is shown as it is. */
export class EditRefused extends Error {
  override readonly name = 'EditRefused';
}

/** Several edits as one change: one undo step. */
export function edits(label: string, parts: readonly Edit[]): Edit {
  return {
    label,
    apply(draft) {
      for (const part of parts) part.apply(draft);
    },
  };
}

/** The entity, or a refusal that names what is gone: another tab may have deleted it a moment ago. */
export function present<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined)
    throw new EditRefused(`This ${what} is no longer in the matrix, so nothing was changed.`);
  return value;
}
