/** What a file does not show and was read all the same. */
import { columnLetters } from '../contract/place';
import type { ReadingNote } from '../contract/source';

/** Rows and columns named one by one; more are counted. */
const NAMED = 12;

export function hiddenNotes(
  table: string,
  rows: ReadonlySet<number>,
  columns: ReadonlySet<number>,
): ReadingNote[] {
  const parts = [
    ...named(
      'row',
      [...rows].map((row) => String(row + 1)),
    ),
    ...named('column', [...columns].map(columnLetters)),
  ];
  if (parts.length === 0) return [];
  return [{ table, message: `Hidden, but read like the rest: ${parts.join(', ')}.` }];
}

function named(what: string, names: readonly string[]): string[] {
  return names.length > NAMED ? [`${names.length} ${what}s`] : names.map((name) => `${what} ${name}`);
}

/** Comments on cells, which programs show in a box beside them. */
export function commentNotes(count: number): ReadingNote[] {
  if (count === 0) return [];
  const what = count === 1 ? '1 comment on a cell was' : `${count} comments on cells were`;
  return [{ message: `${what} not read.` }];
}
