/** One table while its HTML is read: rows, spans and marks. */
import { BOUNDS, mostRows, refuseAbove } from '../contract/bounds';
import { type CellMark, markKey, type Table } from '../contract/source';
import { attribute, type Tag } from './markupTokens';

interface OpenCell {
  text: string;
  bold: boolean;
  /** Bold and plain text seen so far: a cell is bold when all of its text is. */
  plainText: boolean;
  readonly head: boolean;
  readonly columns: number;
  readonly rows: number;
  characters: number;
}

/** The most that browsers take as a span. */
const MOST_ACROSS = 1_000;
const MOST_DOWN = 65_534;

export interface HtmlTable {
  startRow(): void;
  startCell(tag: Tag): void;
  endCell(): void;
  text(text: string, bold: boolean): void;
  readonly inCell: boolean;
  inHead: boolean;
  caption: string;
  finished(name: string): Table | undefined;
}

export function makeHtmlTable(): HtmlTable {
  const rows: string[][] = [];
  const marks = new Map<number, CellMark>();
  /** Text that spans down into rows to come, by column. */
  const below = new Map<number, { text: string; left: number; from: { row: number; column: number } }>();
  let cell: OpenCell | undefined;
  let headRows = 0;
  let placed = 0;
  let merged = 0;
  // Beyond the bounds rows and cells are only counted, so that the refusal says by how much.
  let counted = 0;
  let across = 0;
  let widest = 0;
  const isFull = () =>
    counted > rows.length ||
    row().length >= BOUNDS.tableColumns ||
    placed > BOUNDS.tableCells ||
    merged > BOUNDS.mergedCells;

  function row(): string[] {
    if (rows.length === 0) startRow();
    return rows.at(-1) ?? [];
  }

  function count(columns: number): void {
    placed += columns;
    across += columns;
    widest = Math.max(widest, across);
  }

  function put(column: number, text: string, mark?: CellMark): void {
    count(1);
    if (mark?.mergedFrom) merged += 1;
    if (isFull()) return;
    const line = row();
    while (line.length < column) line.push('');
    line[column] = text;
    if (mark) marks.set(markKey(rows.length - 1, column), mark);
  }

  function fillFromAbove(): void {
    for (;;) {
      if (isFull()) return;
      const column = row().length;
      const span = below.get(column);
      if (!span) return;
      put(column, span.text, { mergedFrom: span.from });
      span.left -= 1;
      if (span.left === 0) below.delete(column);
    }
  }

  function endCell(): void {
    if (!cell) return;
    fillFromAbove();
    const { bold, plainText, head, columns, rows: down, characters } = cell;
    refuseAbove('A cell of this page has', 'characters', characters, BOUNDS.fieldCharacters);
    const text = tidy(cell.text);
    const from = { row: rows.length - 1, column: row().length };
    const isBold = head || (bold && !plainText);
    for (let place = 0; place < columns; place += 1) {
      const column = row().length;
      put(
        column,
        text,
        place > 0 ? { mergedFrom: from } : isBold && text !== '' ? { bold: true } : undefined,
      );
      if (down > 1) below.set(column, { text, left: down - 1, from });
    }
    cell = undefined;
  }

  function startRow(): void {
    endCell();
    if (rows.length > 0) fillFromAbove();
    counted += 1;
    across = 0;
    if (rows.length >= mostRows(rows[0]?.length ?? 0)) return;
    rows.push([]);
    if (table.inHead) headRows = rows.length;
  }

  const table: HtmlTable = {
    inHead: false,
    caption: '',
    get inCell() {
      return cell !== undefined;
    },
    startRow,
    startCell(tag) {
      endCell();
      if (rows.length === 0) startRow();
      if (isFull()) {
        count(span(tag, 'colspan', MOST_ACROSS));
        return;
      }
      cell = {
        text: '',
        bold: false,
        plainText: false,
        head: tag.name === 'th',
        columns: span(tag, 'colspan', MOST_ACROSS),
        rows: span(tag, 'rowspan', MOST_DOWN),
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
    finished(name) {
      endCell();
      refuseAbove('A table of this page has', 'rows', counted, mostRows(rows[0]?.length ?? 0));
      refuseAbove('A table of this page has', 'columns', widest, BOUNDS.tableColumns);
      refuseAbove('A table of this page has', 'cells', placed, BOUNDS.tableCells);
      refuseAbove('A table of this page has', 'merged cells or more', merged, BOUNDS.mergedCells);
      const filled = rows.filter((line) => line.length > 0);
      if (filled.length === 0) return undefined;
      // A head of several rows is found by its content; one row is what the page says it is.
      return {
        kind: 'table',
        name,
        rows,
        marks,
        ...(headRows === 1 ? { headRows } : {}),
        ...(table.caption.trim() ? { caption: tidy(table.caption) } : {}),
      };
    },
  };
  return table;
}

function span(tag: Tag, name: string, most: number): number {
  const count = Number.parseInt(attribute(tag, name) ?? '1', 10);
  return Number.isFinite(count) && count > 0 ? Math.min(count, most) : 1;
}

/** White space as a page shows it; line breaks come from elements only. */
export function tidy(text: string): string {
  return text
    .replace(/[\t\r\f \u00A0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}
