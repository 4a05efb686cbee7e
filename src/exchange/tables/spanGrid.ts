/** A table while its cells arrive one by one: rows, cells that span columns or rows, and marks. */
import { BOUNDS, mostRows, refuseAbove } from '../contract/bounds';
import { type CellMark, markKey, type Table } from '../contract/source';
import { hiddenAddresses } from '../texts/linkAddress';

export interface SpannedCell {
  readonly text: string;
  readonly bold?: boolean;
  readonly links?: readonly string[] | undefined;
  readonly across?: number;
  readonly down?: number;
}

export interface SpanGrid {
  /** Starts a row. `line` is where it begins in the file, if the format has lines. */
  startRow(line?: number): void;
  put(cell: SpannedCell): void;
  /** Cells of the open row so far, with those that span down into it. */
  filled(): number;
  /** The finished table; undefined when it has no cell. `what` begins a refusal: "A table of this page". */
  finished(name: string): Table | undefined;
  readonly rowCount: number;
}

/** The most that browsers accept as a span. */
export const MOST_ACROSS = 1_000;
export const MOST_DOWN = 65_534;

interface Span {
  readonly text: string;
  readonly from: { readonly row: number; readonly column: number };
  left: number;
}

export function makeSpanGrid(what: string): SpanGrid {
  const rows: string[][] = [];
  const lines: number[] = [];
  const marks = new Map<number, CellMark>();
  /** Texts that span down into later rows, by column. */
  const below = new Map<number, Span>();
  // Beyond the bounds rows and cells are only counted, so that the refusal can say by how much.
  let counted = 0;
  let placed = 0;
  let merged = 0;
  let across = 0;
  let widest = 0;
  const open = () => rows.at(-1) ?? [];
  const isFull = () =>
    counted > rows.length ||
    open().length >= BOUNDS.tableColumns ||
    placed > BOUNDS.tableCells ||
    merged > BOUNDS.mergedCells;

  function count(columns: number): void {
    placed += columns;
    across += columns;
    widest = Math.max(widest, across);
  }

  function place(text: string, mark?: CellMark): void {
    count(1);
    if (mark?.mergedFrom) merged += 1;
    if (isFull()) return;
    const line = open();
    line.push(text);
    if (mark) marks.set(markKey(rows.length - 1, line.length - 1), mark);
  }

  function fillFromAbove(): void {
    for (;;) {
      const span = isFull() ? undefined : below.get(open().length);
      if (!span) return;
      span.left -= 1;
      if (span.left === 0) below.delete(open().length);
      place(span.text, { mergedFrom: span.from });
    }
  }

  return {
    startRow(line) {
      if (rows.length > 0) fillFromAbove();
      counted += 1;
      across = 0;
      if (rows.length >= mostRows(rows[0]?.length ?? 0)) return;
      rows.push([]);
      if (line !== undefined) lines.push(line);
    },
    put({ text, bold = false, links, across: wide = 1, down = 1 }) {
      if (rows.length === 0) this.startRow();
      fillFromAbove();
      if (isFull()) return count(wide);
      const from = { row: rows.length - 1, column: open().length };
      for (let done = 0; done < wide; done += 1) {
        if (down > 1) below.set(open().length, { text, left: down - 1, from });
        place(text, done > 0 ? { mergedFrom: from } : markOf(text, bold, links));
      }
    },
    filled() {
      if (rows.length > 0) fillFromAbove();
      return open().length;
    },
    finished(name) {
      // A cell may span down into the last row, behind everything that stands there.
      if (rows.length > 0) fillFromAbove();
      refuseAbove(`${what} has`, 'rows', counted, mostRows(rows[0]?.length ?? 0));
      refuseAbove(`${what} has`, 'columns', widest, BOUNDS.tableColumns);
      refuseAbove(`${what} has`, 'cells', placed, BOUNDS.tableCells);
      refuseAbove(`${what} has`, 'merged cells or more', merged, BOUNDS.mergedCells);
      if (rows.every((line) => line.length === 0)) return undefined;
      return { kind: 'table', name, rows, marks, ...(lines.length > 0 ? { lines } : {}) };
    },
    get rowCount() {
      return rows.length;
    },
  };
}

function markOf(text: string, bold: boolean, written: SpannedCell['links']): CellMark | undefined {
  const links = written && hiddenAddresses(text, written);
  if (text === '' || (!bold && !links)) return undefined;
  return { ...(bold ? { bold } : {}), ...(links ? { links } : {}) };
}
