/** A spreadsheet file to its sheets as tables. */
import { readSheet } from './sheet';
import type { Table } from './source';
import { readWorkbook } from './workbook';
import { openZip } from './zip';

export function sheetsFromFile(bytes: Uint8Array): Table[] {
  const zip = openZip(bytes);
  const book = readWorkbook(zip);
  const tables: Table[] = [];
  for (const { name, path, hidden } of book.sheets) {
    const part = zip.part(path);
    if (!part) continue;
    const only = book.sheets.length === 1;
    const table = readSheet(part, path, only ? '' : `Sheet ${name}${hidden ? ' (hidden)' : ''}`, book);
    if (table.rows.length > 0) tables.push(table);
  }
  return tables;
}
