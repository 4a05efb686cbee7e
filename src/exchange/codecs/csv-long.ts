import { codeOf } from '../../domain/matrix/scheme';
import { defineCodec } from '../codec';
import { outlineOf } from '../outline';
import { safeCell } from '../safeCell';
import { textFromRows } from '../tables/delimited';
import { BYTE_ORDER_MARK } from './csv';

/** One assignment per row, for pivot tables and databases. Roles and activities without letters have no row. */
export default defineCodec({
  id: 'csv-long',
  label: 'CSV',
  hint: 'one assignment per row',
  extension: 'csv',
  mimeType: 'text/csv',
  keeps: 'nothing',
  async write({ matrix, choice }, onShare) {
    const { heads, sections } = outlineOf(matrix, choice);
    const rows = [['Phase', 'Activity', 'Role', 'Code', 'Meaning', 'Condition']];
    for (const { name, rows: own } of sections) {
      for (const { activity, cells } of own) {
        cells.forEach(({ codes, condition = '' }, place) => {
          for (const letter of codes)
            rows.push([
              name,
              activity.name,
              heads[place] ?? '',
              letter,
              codeOf(matrix.scheme, letter)?.name ?? '',
              condition,
            ]);
        });
      }
    }
    const text = textFromRows(
      rows.map((row) => row.map(safeCell)),
      onShare,
    );
    return new TextEncoder().encode(`${BYTE_ORDER_MARK}${text}\r\n`);
  },
});
