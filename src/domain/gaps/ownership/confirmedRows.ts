/** Rows that someone confirmed or remarked on, for the rules that ask whether it still applies. */
import { confirmationsOf } from '../../agreement/rowAgreement';
import type { Reading } from '../../reading/reading';
import type { Row } from '../../reading/row';

export function* confirmedRows(reading: Reading): Iterable<Row> {
  for (const id of confirmationsOf(reading.matrix.confirmations).keys()) {
    const row = reading.row(id);
    if (row) yield row;
  }
}
