/** The rows of which someone said something, for the rules that ask whether it still holds. */
import { confirmationsOf } from '../../agreement/rowAgreement';
import type { Reading } from '../../reading/reading';
import type { Row } from '../../reading/row';

export function* confirmedRows(reading: Reading): Iterable<Row> {
  for (const id of confirmationsOf(reading.matrix.confirmations).keys()) {
    const row = reading.row(id);
    if (row) yield row;
  }
}
