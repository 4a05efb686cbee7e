/** A table drawn with `+---+` between its rows: cells may have several lines and may span rows and columns. */
import { BOUNDS, mostRows, refuseAbove } from '../contract/bounds';
import type { Table } from '../contract/source';
import { makeSpanGrid } from './spanGrid';

export interface BlockLine {
  readonly text: string;
  readonly number: number;
}

interface Cell {
  text: string[];
  readonly from: number;
  readonly until: number;
  down: number;
}

interface Band {
  readonly line: number;
  readonly cells: readonly Cell[];
  /** Its own cells, and those from above that reach down into it. */
  readonly reaching: readonly Cell[];
}

export function readGridTable(lines: readonly BlockLine[]): Table | undefined {
  const borders = bordersOf(lines);
  refuseAbove('A table of this file has', 'columns', borders.length - 1, BOUNDS.tableColumns);
  const bands: Band[] = [];
  let headRows = 0;
  let rule: string | undefined;
  let body: BlockLine[] = [];
  const endBand = () => {
    const [first] = body;
    if (first) bands.push({ line: first.number, ...cellsOf(body, borders, rule, bands.at(-1)) });
    body = [];
  };
  for (const line of lines) {
    if (!/^\s*\+/.test(line.text)) {
      body.push(line);
      continue;
    }
    endBand();
    rule = line.text;
    if (/=/.test(line.text)) headRows = bands.length;
  }
  endBand();
  refuseAbove('A table of this file has', 'rows', bands.length, mostRows(borders.length - 1));
  const grid = makeSpanGrid('A table of this file');
  for (const { line, cells } of bands) {
    grid.startRow(line);
    for (const { text, from, until, down } of cells)
      grid.put({ text: text.filter((part) => part !== '').join(' '), across: until - from, down });
  }
  const table = grid.finished('');
  return table && headRows === 1 ? { ...table, headRows } : table;
}

/** Columns begin and end where any rule has a plus. */
function bordersOf(lines: readonly BlockLine[]): number[] {
  const borders = new Set<number>();
  for (const { text } of lines)
    if (/^\s*\+/.test(text))
      for (let at = text.indexOf('+'); at >= 0; at = text.indexOf('+', at + 1)) borders.add(at);
  return [...borders].sort((one, other) => one - other);
}

function cellsOf(
  body: readonly BlockLine[],
  borders: readonly number[],
  rule: string | undefined,
  above: Band | undefined,
): Pick<Band, 'cells' | 'reaching'> {
  const cells: Cell[] = [];
  const reaching: Cell[] = [];
  let from = 0;
  for (let until = 1; until < borders.length; until += 1) {
    const border = borders[until] ?? 0;
    const isLast = until === borders.length - 1;
    if (!isLast && !body.every(({ text }) => /[|+]/.test(text.charAt(border)))) continue;
    const start = (borders[from] ?? 0) + 1;
    const text = body.map((line) => line.text.slice(start, border).trim());
    const between = rule?.slice(start, border) ?? '';
    const open = above?.reaching.find((cell) => cell.from === from && cell.until === until);
    // No line is drawn above it, so the cell of the row above goes on.
    if (open && !/^[-=+]+$/.test(between)) {
      open.text.push(between.trim(), ...text);
      open.down += 1;
      reaching.push(open);
    } else {
      const cell = { text, from, until, down: 1 };
      cells.push(cell);
      reaching.push(cell);
    }
    from = until;
  }
  return { cells, reaching };
}
