/** A head whose columns are letters, with names in the cells below: found by its words, before any scheme is chosen. */
import type { Scheme } from '../../../domain/matrix/scheme/scheme';
import { schemeList } from '../../../domain/matrix/schemeList';
import { saysNothing } from '../letters/cellText';
import { codesOfHeads } from '../letters/codeHeads';
import { soundsLikeRole } from '../words/headWords';
import { meaningOfWord } from '../words/meaningWords';
import { filledIn, type Grid } from './grid';
import { isMark } from './marks';

/** How far down a head is looked for. */
const HEAD_WITHIN = 12;

export interface LettersHead {
  readonly row: number;
  /** The heads that name letters, by column. */
  readonly heads: ReadonlyMap<number, string>;
}

export function lettersHead(grid: Grid, legend: Scheme | undefined): LettersHead | undefined {
  const until = Math.min(HEAD_WITHIN, grid.rows.length);
  for (let row = 0; row < until; row += 1) {
    if (filledIn(grid.rows[row] ?? []) < 2) continue;
    const heads = headsIn(grid, row, legend);
    if (heads && isFirst(grid, row, heads) && holdsNames(grid, row, heads)) return { row, heads };
  }
  return undefined;
}

/** The heads of a row that most letters of one scheme are named by; also where a person says that it is such a head. */
export function headsIn(
  grid: Grid,
  row: number,
  legend: Scheme | undefined,
  least = 2,
): ReadonlyMap<number, string> | undefined {
  let best: { heads: Map<number, string>; score: number } | undefined;
  for (const scheme of [...(legend ? [legend] : []), ...schemeList]) {
    const heads = new Map<number, string>();
    let score = 0;
    let strong = 0;
    const letters = new Set<string>();
    for (const { column, head, code } of codesOfHeads(grid.rows[row] ?? [], scheme)) {
      heads.set(column, head);
      letters.add(code.letter);
      score += code.by === 'meaning' ? 0.6 : 1;
      // "Owner" and "Lead" are also what roles are called, so two such words alone are not enough.
      if ((code.by === 'letter' || !soundsLikeRole(head)) && code.by !== 'meaning') strong += 1;
    }
    const size = Math.min(heads.size, letters.size);
    if (size >= least && (size > 2 || strong >= least) && score > (best?.score ?? 0)) best = { heads, score };
  }
  return best?.heads;
}

// Above letters there may be a title, but no other heads.
function isFirst(grid: Grid, headRow: number, heads: LettersHead['heads']): boolean {
  return !grid.rows.slice(0, headRow).some((row) => {
    const above = new Set([...heads.keys()].map((column) => row[column] ?? '').filter((cell) => cell !== ''));
    return above.size > 1;
  });
}

// The same letters below the head, one by one, are what a table with roles across has.
function holdsNames(grid: Grid, headRow: number, heads: LettersHead['heads']): boolean {
  let names = 0;
  let codes = 0;
  let filled = 0;
  for (const row of grid.rows.slice(headRow + 1, headRow + 200)) {
    for (const column of heads.keys()) {
      const cell = row[column] ?? '';
      if (cell === '' || saysNothing(cell)) continue;
      filled += 1;
      // Under three such heads "Support" is a team.
      if (isSingleCode(cell) && !(heads.size > 2 && isWord(cell))) codes += 1;
      else if (/\p{L}{2}/u.test(cell) && !isMark(cell)) names += 1;
    }
  }
  return filled === 0 ? heads.size > 2 : names > codes * (heads.size > 2 ? 1 : 2);
}

function isWord(cell: string): boolean {
  return [...cell.trim()].length > 3;
}

function isSingleCode(cell: string): boolean {
  const text = cell.trim();
  return (
    /^[([*_]{0,3}\p{Lu}[)\]*_]{0,3}$/u.test(text) ||
    /^\p{Lu}\s?[/,+&]\s?\p{Lu}$/u.test(text) ||
    meaningOfWord(text) !== undefined
  );
}
