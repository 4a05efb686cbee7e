/** Rows of which someone said something, by how that stands today. */
import {
  type AgreementState,
  confirmationsOf,
  rowAgreement,
  type Statement,
} from '../../agreement/rowAgreement';
import type { Reading } from '../../reading/reading';
import type { Row } from '../../reading/row';

interface ConfirmedRow {
  readonly row: Row;
  /** Those that make the state, the latest first. */
  readonly statements: readonly Statement[];
}

/** What these rows depend on beside the basis: each statement, and the rows of which anything was said. */
export function confirmedInputs({ matrix: { confirmations }, row }: Reading): readonly unknown[] {
  return [confirmations, ...[...confirmationsOf(confirmations).keys()].map(row)];
}

export function* confirmedRows(
  { matrix, today, row: rowWith }: Reading,
  wanted: AgreementState,
): Iterable<ConfirmedRow> {
  for (const id of confirmationsOf(matrix.confirmations).keys()) {
    const row = rowWith(id);
    if (!row) continue;
    const { state, statements } = rowAgreement(matrix, row.activity, today);
    if (state === wanted) yield { row, statements };
  }
}
