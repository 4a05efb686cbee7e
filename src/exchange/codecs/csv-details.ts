import { defineCodec } from '../contract/codec';
import { chosenMatrix } from '../outline/chosenMatrix';
import { detailRows } from '../outline/detailRows';
import { textFromRows } from '../tables/delimited';
import { safeCell } from '../texts/safeCell';
import { BYTE_ORDER_MARK } from './csv';

/** Read by the CSV codec, which knows it by its last columns. */
export default defineCodec({
  id: 'csv-details',
  label: 'CSV',
  hint: 'with details',
  extension: 'csv',
  mimeType: 'text/csv',
  offers: [{ under: 'other', rank: 10, label: 'CSV with details' }],
  keeps: 'everything',
  async write({ matrix, choice, today }, onShare) {
    const text = textFromRows(
      detailRows(chosenMatrix(matrix, choice), today).map((row) => row.map(safeCell)),
      onShare,
    );
    return new TextEncoder().encode(`${BYTE_ORDER_MARK}${text}\r\n`);
  },
});
