/** Tables as HTML on the clipboard, written and read as text: the page's security policy refuses HTML parsers. */

import { markKey, type Table } from '../../../exchange/contract/source';
import { readHtml } from '../../../exchange/tables/html';
import type { Grid } from '../../gridView/pasting/tableText';

export function htmlFromGrid(
  grid: Grid,
  headers: { readonly rows: number; readonly columns: number },
): string {
  const rows = grid.map((row, rowPlace) => {
    const cells = row.map((text, place) => {
      const name = rowPlace < headers.rows || place < headers.columns ? 'th' : 'td';
      return `<${name}>${escaped(text)}</${name}>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<meta charset="utf-8"><table>${rows.join('')}</table>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/\r\n|\r|\n/g, '<br>');
}

export interface HtmlTable {
  readonly grid: Grid;
  /** Tables beside it, which are not pasted. */
  readonly others: number;
  /** What the page hides and was read all the same. */
  readonly notes: readonly string[];
}

/**
 * The first table that holds letters, else the first. What is merged stands in the first place and leaves the others
 * empty, except where it `holdsLetters`: a letter merged over three rows holds for each, a title does not.
 */
export function tableFromHtml(html: string, holdsLetters: (text: string) => boolean): HtmlTable | undefined {
  const { blocks, notes } = readHtml(html);
  const tables = blocks.filter((block) => block.kind === 'table');
  const found = tableOfLetters(tables, holdsLetters);
  if (!found) return undefined;
  const { rows, marks, name } = found;
  return {
    grid: rows.map((row, at) =>
      row.map((text, column) =>
        marks.get(markKey(at, column))?.mergedFrom && !holdsLetters(text) ? '' : text,
      ),
    ),
    others: tables.length - 1,
    notes: notes.filter(({ table }) => table === name).map(({ message }) => message),
  };
}

/** A mail or a page lays out its text in tables too. */
export function tableOfLetters(
  tables: readonly Table[],
  holdsLetters: (text: string) => boolean,
): Table | undefined {
  return tables.find(({ rows }) => rows.some((row) => row.some(holdsLetters))) ?? tables[0];
}
