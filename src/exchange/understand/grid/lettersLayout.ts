/** Tables whose heads are letters, across or down, with names in their cells. */
import type { Scheme } from '../../../domain/matrix/scheme/scheme';
import type { AskedLayout } from '../reading/direction';
import type { Confidence, Layout } from '../reading/tableReading';
import { type Grid, turned } from './grid';
import { headsIn, type LettersHead, lettersHead } from './lettersHead';

/** A table whose heads are letters, before any scheme is known; `heads` speak for one. */
export interface LettersReading {
  readonly layout: Layout;
  readonly headRow: number;
  readonly grid: Grid;
  readonly confidence: Confidence;
  readonly heads: ReadonlyMap<number, string>;
}

export function lettersReading(
  grid: Grid,
  legend: Scheme | undefined,
  asked: AskedLayout = {},
): LettersReading | undefined {
  if (asked.layout === undefined || asked.layout === 'letters') {
    const found = headOf(grid, legend, asked);
    if (found) return { layout: 'letters', confidence: 'sure', headRow: found.row, grid, heads: found.heads };
  }
  // Letters down the first column: only a small table is worth turning round to look.
  if (asked.layout === undefined ? grid.rows.length > MOST_DOWN : asked.layout !== 'letters-down')
    return undefined;
  const across = turned(grid);
  const found = headOf(across, legend, { layout: asked.layout, headRow: asked.headAcross });
  if (!found || (asked.layout === undefined && !isAllLetters(across, found))) return undefined;
  return {
    layout: 'letters-down',
    confidence: 'likely',
    headRow: found.row,
    grid: across,
    heads: found.heads,
  };
}

// Letters that some activities are also named by ("Approval") are no column of letters.
function isAllLetters(grid: Grid, { row, heads }: LettersHead): boolean {
  const named = (grid.rows[row] ?? []).filter((cell) => cell !== '').length;
  const filled = [...heads.keys()].some((column) =>
    grid.rows.slice(row + 1).some((line) => (line[column] ?? '') !== ''),
  );
  return row <= 1 && heads.size >= 3 && heads.size >= (named - 1) * 0.7 && filled;
}

/** Rows of letters and a few around them. */
const MOST_DOWN = 24;

function headOf(
  grid: Grid,
  legend: Scheme | undefined,
  { layout, headRow }: AskedLayout,
): LettersHead | undefined {
  if (layout === undefined)
    return headRow === undefined || headRow < 0
      ? lettersHead(grid, legend)
      : lettersHeadAt(grid, headRow, legend);
  const row = headRow ?? lettersHead(grid, legend)?.row ?? 0;
  return { row, heads: headsIn(grid, row, legend, 1) ?? new Map() };
}

function lettersHeadAt(grid: Grid, row: number, legend: Scheme | undefined): LettersHead | undefined {
  const found = lettersHead(grid, legend);
  return found?.row === row ? found : undefined;
}
