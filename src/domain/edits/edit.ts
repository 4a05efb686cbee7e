/** What an edit is: one thing a person can do, as plain data and a function on a draft. */
import type { Draft } from 'immer';
import type { CellWrite } from '../matrix/cell';
import type { ActivityId } from '../matrix/ids';
import type { Matrix } from '../matrix/matrix';

export type MatrixDraft = Draft<Matrix>;

/**
 * One thing a person can do. A file in this folder exports a function that returns one.
 *
 * @example
 * export function renameActivity(matrix: Matrix, id: ActivityId, name: string): Edit {
 *   return {
 *     label: `rename activity “${matrix.activities[id]?.name}” to “${name}”`,
 *     rows: [id],
 *     apply(draft) {
 *       present(draft.activities[id], 'activity').name = name;
 *     },
 *   };
 * }
 */
export interface Edit {
  /** What undo and history call it: `rename activity "Pay" to "Pay invoices"`. Lower case, no full stop. */
  readonly label: string;
  /** The only activities that it reads or changes, where it says so; it takes none away and adds none. */
  readonly rows?: readonly ActivityId[] | undefined;
  /**
   * All that it does, where that is writing into cells, in this order: many cells are recorded from them in a fraction
   * of the time that a draft takes. `apply` does the same.
   */
  readonly writes?: readonly CellWrite[] | undefined;
  /** Changes the draft, or throws EditRefused and changes nothing. */
  apply(draft: MatrixDraft): void;
}

/**
 * Cells of one change that get a patch each. Two million cells would leave two million patches and as many to undo
 * them, hundreds of megabytes to keep and to store; beyond this the maps of whole rows are told instead.
 */
export const MOST_BY_CELL = 100_000;

/** A person asked for something that makes no sense now. The sentence is shown as it is. */
export class EditRefused extends Error {
  override readonly name = 'EditRefused';
}

/** Several edits as one change: one undo step. */
export function edits(label: string, parts: readonly Edit[]): Edit {
  const [only] = parts;
  if (only && parts.length === 1) return { ...only, label };
  const rows = parts.every((part) => part.rows)
    ? [...new Set(parts.flatMap((part) => part.rows ?? []))]
    : undefined;
  const writes = parts.every((part) => part.writes) ? parts.flatMap((part) => part.writes ?? []) : undefined;
  return {
    label,
    rows,
    writes,
    apply(draft) {
      for (const part of parts) part.apply(draft);
    },
  };
}

/** The entity, or a refusal that names what is gone: another tab may have deleted it a moment ago. */
export function present<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new EditRefused(`This ${what} was deleted, so nothing changed.`);
  return value;
}
