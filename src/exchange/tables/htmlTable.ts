/** One table while its HTML is read: rows, spans, marks, and what the page hides. */
import { BOUNDS, refuseAbove } from '../contract/bounds';
import type { Table } from '../contract/source';
import { attribute, type Tag } from './markupTokens';
import { MOST_ACROSS, MOST_DOWN, makeSpanGrid } from './spanGrid';

interface OpenCell {
  text: string;
  /** What the page does not show: read where it shows nothing else. */
  hidden: string;
  bold: boolean;
  /** Plain text seen so far: a cell is bold when all of its text is. */
  plainText: boolean;
  readonly head: boolean;
  readonly across: number;
  readonly down: number;
  /** Excel lets a long text run over the empty cells beside it, which are cells of their own. */
  readonly overflows: boolean;
  readonly links: string[];
  characters: number;
}

/** Different hidden texts of a table that are remembered, to be told. */
const MOST_LEFT = 100;

export interface HtmlTable {
  /** `line`: at which it begins. */
  startRow(tag: Tag, line: number): void;
  startCell(tag: Tag): void;
  startColumn(tag: Tag): void;
  endCell(): void;
  text(text: string, bold: boolean): void;
  hiddenText(text: string): void;
  link(address: string): void;
  readonly inCell: boolean;
  inHead: boolean;
  caption: string;
  finished(name: string): Table | undefined;
  /** Rows and columns that the page does not show, counted from 0. */
  readonly hidden: { readonly rows: ReadonlySet<number>; readonly columns: ReadonlySet<number> };
  /** Cells that were read by text that the page does not show. */
  readonly readByHidden: number;
  /** Text that the page does not show, of cells that were read by what it shows; each once. */
  readonly leftHidden: ReadonlySet<string>;
}

/** “Responsible” beside a letter R spells out what is seen, and so does a part of what is seen. */
function isSaid(seen: string, unseen: string): boolean {
  return seen.includes(unseen) || unseen.toLowerCase().startsWith(seen.toLowerCase());
}

export function makeHtmlTable(): HtmlTable {
  const grid = makeSpanGrid('A table of this page');
  const hidden = { rows: new Set<number>(), columns: new Set<number>() };
  let cell: OpenCell | undefined;
  let headRows = 0;
  let columns = 0;
  let readByHidden = 0;
  const leftHidden = new Set<string>();

  function endCell(): void {
    if (!cell) return;
    const { bold, plainText, head, across, down, characters, overflows, links } = cell;
    refuseAbove('A cell of this page has', 'characters', characters, BOUNDS.fieldCharacters);
    const seen = tidy(cell.text);
    const unseen = tidy(cell.hidden);
    const text = seen || unseen;
    if (text !== seen) readByHidden += 1;
    else if (!isSaid(seen, unseen) && leftHidden.size < MOST_LEFT) leftHidden.add(unseen);
    grid.put({ text, bold: head || (bold && !plainText), links, across: overflows ? 1 : across, down });
    for (let more = 1; overflows && more < across; more += 1) grid.put({ text: '' });
    cell = undefined;
  }

  const table: HtmlTable = {
    inHead: false,
    caption: '',
    hidden,
    get readByHidden() {
      return readByHidden;
    },
    leftHidden,
    get inCell() {
      return cell !== undefined;
    },
    startRow(tag, line) {
      endCell();
      grid.startRow(line);
      if (isHidden(tag)) hidden.rows.add(grid.rowCount - 1);
      if (table.inHead) headRows = grid.rowCount;
    },
    startColumn(tag) {
      const span = spanOf(tag, 'span', MOST_ACROSS);
      for (let column = columns; isHidden(tag) && column < columns + span; column += 1)
        hidden.columns.add(column);
      columns += span;
    },
    startCell(tag) {
      endCell();
      if (grid.rowCount === 0) grid.startRow();
      cell = {
        text: '',
        hidden: '',
        bold: false,
        plainText: false,
        head: tag.name === 'th',
        across: spanOf(tag, 'colspan', MOST_ACROSS),
        down: spanOf(tag, 'rowspan', MOST_DOWN),
        overflows: tag.rest.length > 18 && /mso-ignore:\s*colspan/i.test(tag.rest),
        // Sheets says on the cell where it leads.
        links: linksOf(tag),
        characters: 0,
      };
    },
    endCell,
    text(text, bold) {
      if (!cell) return;
      cell.characters += text.length;
      if (cell.characters > BOUNDS.fieldCharacters) return;
      cell.text += text;
      if (text.trim() === '') return;
      if (bold) cell.bold = true;
      else cell.plainText = true;
    },
    hiddenText(text) {
      if (cell && cell.hidden.length < BOUNDS.fieldCharacters) cell.hidden += text;
    },
    link(address) {
      cell?.links.push(address);
    },
    finished(name) {
      endCell();
      const found = grid.finished(name);
      // A head of several rows is found by its content; one row is what the page says it is.
      if (!found) return undefined;
      const { lines, ...rest } = found;
      return {
        ...rest,
        // A row that no tag begins has no line.
        ...(lines?.length === found.rows.length ? { fileLines: lines } : {}),
        ...(headRows === 1 ? { headRows } : {}),
        ...(table.caption.trim() ? { caption: tidy(table.caption) } : {}),
      };
    },
  };
  return table;
}

function linksOf(tag: Tag): string[] {
  const address = attribute(tag, 'data-sheets-hyperlink');
  return address === undefined ? [] : [address];
}

function isHidden(tag: Tag): boolean {
  return /display\s*:\s*none|visibility\s*:\s*collapse|\shidden(?=[\s=>]|$)/i.test(tag.rest);
}

function spanOf(tag: Tag, name: string, most: number): number {
  if (tag.rest.length <= name.length) return 1;
  const count = Number.parseInt(attribute(tag, name) ?? '1', 10);
  return Number.isFinite(count) && count > 0 ? Math.min(count, most) : 1;
}

/** White space as a page shows it; line breaks come from elements only. */
export function tidy(text: string): string {
  // A letter, or a name: most cells have nothing to tidy.
  if (!/[^\S ]|^ | $| {2}/.test(text)) return text;
  return text
    .replace(/[\t\r\f \u00A0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}
