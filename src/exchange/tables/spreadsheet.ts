/** A spreadsheet file to its sheets as tables, and what our own files carry out of sight. */
import { between, UNHEARD } from '../contract/progress';
import type { ReadingNote, Table } from '../contract/source';
import { readSheet } from './sheet';
import { boxedTexts } from './textBoxes';
import { linkTargets, readWorkbook } from './workbook';
import { openZip } from './zip';

export const CARRIED_SHEET = 'answerable-data';

export interface ReadSpreadsheet {
  readonly tables: readonly Table[];
  readonly notes: readonly ReadingNote[];
  readonly carried?: string;
  /** What stands in boxes over the sheets, such as what the letters mean. */
  readonly texts: readonly string[];
}

export function sheetsFromFile(bytes: Uint8Array, onShare = UNHEARD): ReadSpreadsheet {
  const zip = openZip(bytes);
  const book = readWorkbook(zip);
  const tables: Table[] = [];
  const notes: ReadingNote[] = [];
  const visible = book.sheets.some(({ hidden }) => !hidden);
  let carried: string | undefined;
  for (const [place, { name, path, hidden }] of book.sheets.entries()) {
    const part = zip.part(path);
    if (!part) continue;
    const only = book.sheets.length === 1;
    const share = between(onShare, place / book.sheets.length, (place + 1) / book.sheets.length);
    const title = only ? '' : `Sheet ${name}`;
    const { table, notes: told } = readSheet(part, path, title, book, linkTargets(zip, path), share);
    if (name === CARRIED_SHEET && hidden) carried = table.rows.flat().join('');
    else if (table.rows.length > 0) {
      tables.push(hidden && visible ? { ...table, hidden } : table);
      notes.push(...told);
    }
  }
  // Whose they are is said in parts of their own, which nothing else needs.
  const comments = zip.names.filter((part) => /^xl\/comments\d*\.xml$/i.test(part));
  if (carried === undefined && comments.length > 0)
    notes.push({ message: 'Comments on cells of this file were not read.' });
  return carried === undefined
    ? { tables, notes, texts: boxedTexts(zip) }
    : { tables, notes, texts: [], carried };
}
