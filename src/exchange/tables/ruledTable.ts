/** A table of plain text whose columns a rule shows below its head, "----  ----": people draw them, and so do programs. */
import { spreadWide, unspread } from './alignedCells';
import { type LineOfCells, toldOfJoined, withNamesJoined } from './continuedNames';
import { type Cells, COLUMN_RULE, extentOf, isLine, type NumberedLine } from './ruledLines';

export interface RuledTable {
  /** The first of its lines, and the first behind it. */
  readonly from: number;
  readonly until: number;
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
  readonly changed: string | undefined;
}

interface Run {
  readonly start: number;
  readonly end: number;
}

const CHUNK = /\S+(?: \S+)*/g;
const WORD = /\S+/g;

/** The table whose first rule is line `at`; undefined where the lines below do not keep to it. `floor`: where it may begin. */
export function ruledTableAt(
  lines: readonly NumberedLine[],
  at: number,
  floor: number,
): RuledTable | undefined {
  const rule = lines[at]?.text ?? '';
  if (!COLUMN_RULE.test(rule)) return undefined;
  const runs = [...rule.matchAll(WORD)].map(
    ({ index, 0: run }): Run => ({ start: index, end: index + run.length }),
  );
  let best: { table: RuledTable; beside: number } | undefined;
  // Where contents are wider than the rule, one space is all that is between them.
  for (const cut of [CHUNK, WORD])
    for (const spread of [false, true]) {
      const counted = { beside: 0 };
      const table = tableBy(lines, at, floor, cellsBy(runs, cut, spread, counted), runs, cut === CHUNK);
      if (!table) continue;
      const more = table.rows.length - (best?.table.rows.length ?? 0);
      if (!best || more > 0 || (more === 0 && counted.beside < best.beside))
        best = { table, beside: counted.beside };
    }
  return best?.table;
}

/** Undefined: a piece of the line stands below two of the runs, so it is no row. */
function cellsBy(runs: readonly Run[], cut: RegExp, spread: boolean, counted: { beside: number }): Cells {
  return (text) => {
    const cells = runs.map(() => '');
    for (const { index, 0: piece } of (spread ? spreadWide(text) : text).matchAll(cut)) {
      const end = index + piece.length;
      const over = runs.flatMap((run, place) => (index < run.end && end > run.start ? [place] : []));
      if (over.length > 1) return undefined;
      if (over.length === 0) counted.beside += 1;
      const place =
        over[0] ??
        Math.max(
          0,
          runs.findLastIndex(({ start }) => start <= index),
        );
      const own = spread ? unspread(piece) : piece;
      cells[place] = cells[place] === '' ? own : `${cells[place]} ${own}`;
    }
    return cells;
  };
}

function tableBy(
  lines: readonly NumberedLine[],
  at: number,
  floor: number,
  cellsOf: Cells,
  runs: readonly Run[],
  hasPauses: boolean,
): RuledTable | undefined {
  const extent = extentOf(lines, at, floor, cellsOf, hasPauses);
  if (!extent) return undefined;
  const lineOf = (line: number): LineOfCells => {
    const { text = '', number = 0 } = lines[line] ?? {};
    const cells = cellsOf(text) ?? [text.trim()];
    const isLone = cells.every((cell, place) => (cell === '') === place > 0);
    return { cells, indent: text.search(/\S/), number, isLone };
  };
  const head = together(extent.head.map(lineOf));
  const body = extent.isSpread
    ? blocksOf(extent.body, lines).flatMap((block) => together(block.map(lineOf)))
    : extent.body.map(lineOf);
  const width = (runs[1]?.start ?? 0) - (runs[0]?.start ?? 0) - 2;
  const all = [...head, ...body];
  const { lines: made, joined } = extent.isSpread ? { lines: all, joined: 0 } : withNamesJoined(all, width);
  return {
    from: extent.from,
    until: extent.until,
    rows: made.map(({ cells }) => cells),
    lines: made.map(({ number }) => number),
    changed: toldOfJoined(joined),
  };
}

/** Lines of one row, each cell with what stands below it. */
function together(lines: readonly LineOfCells[]): readonly LineOfCells[] {
  const [first] = lines;
  if (!first) return [];
  const cells = first.cells.map((_, place) =>
    lines
      .map((line) => line.cells[place] ?? '')
      .filter((cell) => cell !== '')
      .join(' '),
  );
  return [{ ...first, cells }];
}

/** Rows that blank lines part. */
function blocksOf(body: readonly number[], lines: readonly NumberedLine[]): readonly (readonly number[])[] {
  const blocks: number[][] = [];
  for (const line of body)
    if (blocks.length > 0 && isLine(lines[line - 1]?.text)) blocks.at(-1)?.push(line);
    else blocks.push([line]);
  return blocks;
}
