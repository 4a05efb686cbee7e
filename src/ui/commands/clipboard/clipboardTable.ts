/** The table on the clipboard, as another program put it there: read as an import reads it. */
import type { NewId } from '../../../domain/matrix/ids';
import type { Scheme } from '../../../domain/matrix/scheme/scheme';
import { cellFromText } from '../../gridView/pasting/cellText';
import type { PasteProblem } from '../../gridView/pasting/pastedRow';
import { type Grid, gridFromText } from '../../gridView/pasting/tableText';
import { lateReaders } from './lateReaders';

// Reading this much HTML takes as long as a blink; above it the text is asked whether it says the same.
const LONG = 500_000;

/** By what a clipboard is read: its text needs no reader; HTML and tables written as text have readers that come late. */
export type ClipboardForm = 'text' | 'html' | 'written';

/** HTML says exactly where a cell ends. Text is read where there is no table, or where it is as exact and far shorter. */
export function formOf(html: string, text: string): ClipboardForm {
  if (/<table[\s>]/i.test(html)) return html.length > LONG && isAsExact(html, text) ? 'text' : 'html';
  return isWritten(text) ? 'written' : 'text';
}

/** Text without tabs that may be a table in a form of its own. */
function isWritten(text: string): boolean {
  if (text.includes('\t') || !SIDE_BY_SIDE.test(text)) return false;
  return /[\r\n]/.test(text.trimEnd()) || text.trimStart().startsWith('|');
}

/** Marks between cells, or `.. list-table::`, whose cells are lines. */
const SIDE_BY_SIDE = /[,;|\u2502\u2503\u2551]|\S {2,}\S|^\.\. [\w-]+::/m;

export interface ClipboardTable {
  readonly grid: Grid;
  /** What of the clipboard is not in the grid. */
  readonly problems: readonly PasteProblem[];
  /** How it was read, where that is a guess or more than is seen. */
  readonly told: readonly string[];
}

/** The table that another program has put on the clipboard, by a reader that is here. */
export function clipboardTable(
  scheme: Scheme,
  form: ClipboardForm,
  html: string,
  text: string,
): ClipboardTable {
  const asText = (...told: string[]) => ({ grid: gridFromText(text), problems: [], told });
  if (form !== 'html') return asText();
  const readers = lateReaders.here();
  if (!readers) return asText(NOT_FORMATTED);
  const found = readers.tableFromHtml(html, lettersOf(scheme));
  return found ? { grid: found.grid, problems: othersTold(found.others), told: found.notes } : asText();
}

/** Without a connection, from a page that no offline copy belongs to. */
const NOT_FORMATTED =
  'Only the plain text of the table was pasted, because a part of Answerable could not be loaded. Merged cells may be missing.';

/** Markdown, separated or drawn text; undefined where each line is a cell, or where there is no reader. */
export async function writtenTable(
  newId: NewId,
  scheme: Scheme,
  text: string,
): Promise<ClipboardTable | undefined> {
  const holdsLetters = lettersOf(scheme);
  const readers = lateReaders.here();
  const found = await readers?.tablesOfText(text, newId, holdsLetters);
  const read = found && readers?.tableOfLetters(found.tables, holdsLetters);
  if (!read)
    return isTorn(text, holdsLetters)
      ? { grid: gridFromText(text), problems: [], told: [EACH_LINE] }
      : undefined;
  return {
    grid: read.table.rows,
    problems: othersTold(found.tables.length - 1),
    told: [
      ...(found.guess === '' ? [] : [`The pasted text was read as a table: ${found.guess}.`]),
      ...read.told,
    ],
  };
}

const EACH_LINE = 'Each line of the text was pasted as one cell, although parts of it may be letters.';

/** Lines of names and letters that are no table for sure: "Deploy,R,A" above "See the wiki, please". */
function isTorn(text: string, holdsLetters: (text: string) => boolean): boolean {
  const lines = gridFromText(text).map((row) => (row[0] ?? '').split(/[,;|]| {2,}/));
  const mixed = lines.filter(
    (parts) =>
      parts.some(holdsLetters) && parts.some((part) => /\p{L}{2}/u.test(part) && !holdsLetters(part)),
  );
  return mixed.length > 1;
}

function othersTold(others: number): PasteProblem[] {
  const message = `It has ${others + 1} tables. Only one was pasted.`;
  return others > 0 ? [{ place: 'Clipboard', message }] : [];
}

/** Whether a text holds letters of the matrix. */
function lettersOf(scheme: Scheme): (text: string) => boolean {
  return (text) => {
    const content = cellFromText(scheme, text);
    return typeof content !== 'string' && content.codes !== '';
  };
}

/** No field is quoted, and every row of the HTML is a line: so no cell has a line break in it. */
function isAsExact(html: string, text: string): boolean {
  return text !== '' && !text.includes('"') && countOf(html, /<tr[\s>]/gi) === gridFromText(text).length;
}

function countOf(text: string, pattern: RegExp): number {
  let count = 0;
  for (const _ of text.matchAll(pattern)) count += 1;
  return count;
}
