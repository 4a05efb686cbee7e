/** Whether roles stand across and activities down, or the other way round. */

import type { Confidence, Layout } from '../reading/tableReading';
import { roleLikeness, shareOf, soundsLikeWork } from '../words/axisNames';
import { meaningOfHead } from '../words/headWords';
import { wordKey } from '../words/wordKey';
import type { Grid } from './grid';

/** Heads that speak for roles below them only a little: anything may have a name. */
const WEAK_CORNERS =
  /^(name|names|position|resource|resources|group|groups|member|members|party|actor|nom|nombre|nome)$/;

// Both sides of the table speak: what sounds like roles on one, what sounds like work on the other, and the corner between.
export function direction(
  grid: Grid,
  columns: readonly number[],
  headRow: number,
): { layout: Layout; confidence: Confidence } {
  const first = columns[0] ?? 1;
  const head = grid.rows[headRow] ?? [];
  const corners = head.slice(0, Math.max(1, first));
  const across = head.filter((cell, column) => columns.includes(column) && cell !== '');
  const nameColumn = nameColumnOf(grid, headRow, first);
  const down = grid.rows.slice(headRow + 1, headRow + 200).flatMap((row) => row[nameColumn] || []);
  const wide = shareOf(across, roleLikeness) + shareOf(down, soundsLikeWork);
  const turnedRound = shareOf(down, roleLikeness) + shareOf(across, soundsLikeWork);
  if (corners.some((cell) => meaningOfHead(cell) === 'activity'))
    return { layout: 'wide', confidence: turnedRound > wide + 0.6 ? 'likely' : 'sure' };
  const corner = corners.find((cell) => meaningOfHead(cell) === 'role');
  const more = corner === undefined ? 0 : WEAK_CORNERS.test(wordKey(corner)) ? 0.15 : 0.6;
  const lead = wide - turnedRound - more;
  if (lead < (corner === undefined ? -0.3 : 0))
    return { layout: 'transposed', confidence: lead < -0.5 && more > 0.5 ? 'sure' : 'likely' };
  if (headRow < 0) return { layout: 'wide', confidence: 'unsure' };
  return { layout: 'wide', confidence: lead >= (corner === undefined ? -0.05 : 0.3) ? 'sure' : 'likely' };
}

// Before the letters, the column with the most different texts names the rows.
function nameColumnOf(grid: Grid, headRow: number, first: number): number {
  let best = { column: Math.max(0, first - 1), different: 0 };
  for (let column = 0; column < first; column += 1) {
    const texts = grid.rows.slice(headRow + 1, headRow + 200).map((row) => row[column] ?? '');
    const different = new Set(texts.filter((text) => /\p{L}{2}/u.test(text))).size;
    if (different > best.different) best = { column, different };
  }
  return best.column;
}
