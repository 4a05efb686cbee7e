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

/** Cells that show nothing, or only a picture, and have a text for those who cannot see it. */
export function hiddenTextNotes(table: string, cells: number): ReadingNote[] {
  if (cells === 0) return [];
  const what = cells === 1 ? '1 cell shows no text. The text' : `${cells} cells show no text. The texts`;
  return [{ table, message: `${what} that the page keeps out of sight there were read.` }];
}

/** Cells that show something and keep more out of sight. */
export function leftTextNotes(table: string, texts: ReadonlySet<string>): ReadingNote[] {
  if (texts.size === 0) return [];
  const shown = [...texts].slice(0, TOLD).map((text) => `“${text.slice(0, LONGEST)}”`);
  const more = texts.size > TOLD ? ', and more' : '';
  const message = `Only what the page shows in a cell was read. It keeps out of sight there: ${shown.join(', ')}${more}.`;
  return [{ table, message }];
}

/** Hidden texts told by themselves, and characters of each. */
const TOLD = 3;
const LONGEST = 60;

/** Formulas that were never worked out, as some programs write them. */
export function unsolvedNotes(table: string, cells: number): ReadingNote[] {
  if (cells === 0) return [];
  const what =
    cells === 1
      ? '1 cell holds a formula without its result, so it was read as empty'
      : `${cells} cells hold formulas without their results, so they were read as empty`;
  return [{ table, message: `${what}. Open the file in a spreadsheet and save it, then import it again.` }];
}
