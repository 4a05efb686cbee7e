import { defineCodec } from '../contract/codec';
import { longRows } from '../outline/longRows';
import { textFromRows } from '../tables/delimited';
import { safeCell } from '../texts/safeCell';
import { BYTE_ORDER_MARK } from './csv';

/** Read by the CSV codec, which knows it by its head. */
export default defineCodec({
  id: 'csv-long',
  label: 'CSV',
  hint: 'one assignment per row',
  extension: 'csv',
  mimeType: 'text/csv',
  offers: [{ under: 'other', rank: 20, label: 'One assignment per row' }],
  keeps: 'assignments',
  async write(request, onShare) {
    const text = textFromRows(
      longRows(request).map((row) => row.map(safeCell)),
      onShare,
    );
    return new TextEncoder().encode(`${BYTE_ORDER_MARK}${text}\r\n`);
  },
});
