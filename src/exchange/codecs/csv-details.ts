import { chosenMatrix } from '../chosenMatrix';
import { defineCodec } from '../codec';
import { detailRows } from '../detailRows';
import { safeCell } from '../safeCell';
import { textFromRows } from '../tables/delimited';
import { BYTE_ORDER_MARK } from './csv';

/** Read by the CSV codec, which knows it by its last columns. */
export default defineCodec({
  id: 'csv-details',
  label: 'CSV',
  hint: 'with details',
  extension: 'csv',
  mimeType: 'text/csv',
  keeps: 'everything',
  async write({ matrix, choice }, onShare) {
    const text = textFromRows(
      detailRows(chosenMatrix(matrix, choice)).map((row) => row.map(safeCell)),
      onShare,
    );
    return new TextEncoder().encode(`${BYTE_ORDER_MARK}${text}\r\n`);
  },
});
