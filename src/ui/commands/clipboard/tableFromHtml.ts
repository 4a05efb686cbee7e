/** A table as HTML on the clipboard, read as text: the page's security policy refuses HTML parsers. */

import { markKey } from '../../../exchange/contract/source';
import { readHtml } from '../../../exchange/tables/html';
import type { Grid } from '../../gridView/pasting/tableText';
import { tableOfLetters } from './tableOfLetters';

export interface HtmlTable {
  readonly grid: Grid;
  /** Tables beside it, which are not pasted. */
  readonly others: number;
  /** What the page hides and was read all the same, and what is not in the grid. */
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
  const { rows, marks, name } = found.table;
  return {
    grid: rows.map((row, at) =>
      row.map((text, column) =>
        marks.get(markKey(at, column))?.mergedFrom && !holdsLetters(text) ? '' : text,
      ),
    ),
    others: tables.length - 1,
    notes: [...notes.filter(({ table }) => table === name).map(({ message }) => message), ...found.told],
  };
}
