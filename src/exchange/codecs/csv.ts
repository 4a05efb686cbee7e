import { defineCodec } from '../contract/codec';
import { cellText, outlineOf } from '../outline/outline';
import { detailsFromSource } from '../ownFiles/readDetails';
import { sourceFromDelimited, textFromRows } from '../tables/delimited';
import { isProbablyText } from '../tables/sniff';
import { nameFromFile } from '../texts/fileName';
import { safeCell, withoutApostrophes } from '../texts/safeCell';
import { decodeText } from '../texts/text';

// Excel on Windows reads a CSV as UTF-8 only when it starts with this mark.
export const BYTE_ORDER_MARK = '\uFEFF';

export default defineCodec({
  id: 'csv',
  label: 'CSV',
  extension: 'csv',
  mimeType: 'text/csv',
  offers: [
    { under: 'files', rank: 10 },
    { under: 'copies', rank: 10 },
  ],
  accepts: ['.tsv', '.tab'],
  keeps: 'letters',
  // Any text can be read as separated text, so this comes last.
  rank: 90,
  async write({ matrix, choice }, onShare) {
    // Letters and nothing else: other programs rely on it. Conditions are in the table with all details.
    const { heads, sections } = outlineOf(matrix, { ...choice, conditions: false });
    const rows = sections.flatMap(({ name, rows: own }) =>
      own.map(({ activity, cells }) => [name, activity.name, ...cells.map(cellText)]),
    );
    const text = textFromRows(
      [['Section', 'Activity', ...heads], ...rows].map((row) => row.map(safeCell)),
      onShare,
    );
    return new TextEncoder().encode(`${BYTE_ORDER_MARK}${text}\r\n`);
  },
  recognises: ({ bytes }) => isProbablyText(bytes),
  async read({ bytes, name }, context) {
    const source = sourceFromDelimited(
      decodeText(bytes, context.encoding),
      nameFromFile(name),
      context.onShare,
    );
    return (
      detailsFromSource(source, context) ?? {
        kind: 'source',
        source: source.own ? withoutApostrophes(source) : source,
      }
    );
  },
});
