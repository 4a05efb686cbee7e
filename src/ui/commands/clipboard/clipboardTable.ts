/** The table on the clipboard, as another program put it there: read as an import reads it. */
import type { NewId } from '../../../domain/matrix/ids';
import type { Scheme } from '../../../domain/matrix/scheme/scheme';
import { cellFromText } from '../../gridView/pasting/cellText';
import type { PasteProblem } from '../../gridView/pasting/pasted';
import { type Grid, gridFromText } from '../../gridView/pasting/tableText';
import { tableFromHtml, tableOfLetters } from './tableHtml';

// Reading this much HTML takes as long as a blink; above it the text is asked whether it says the same.
const LONG = 500_000;

/** Text without tabs that may be a table in a form of its own: its readers come when there is one. */
export function needsReaders(html: string, text: string): boolean {
  if (hasTable(html) || text.includes('\t') || !SIDE_BY_SIDE.test(text)) return false;
  return text.trimEnd().includes('\n') || text.trimStart().startsWith('|');
}

const SIDE_BY_SIDE = /[,;|\u2502\u2503\u2551]|\S {2,}\S/;

function hasTable(html: string): boolean {
  return /<table[\s>]/i.test(html);
}

export interface ClipboardTable {
  readonly grid: Grid;
  /** What of the clipboard is not in the grid. */
  readonly problems: readonly PasteProblem[];
  /** How it was read, where that is a guess or more than is seen. */
  readonly told: readonly string[];
}

/**
 * The table that another program has put on the clipboard. HTML says exactly where a cell ends. Text is read where there
 * is no table, or where it is as exact and far shorter.
 */
export function clipboardTable(scheme: Scheme, html: string, text: string): ClipboardTable {
  const asText = () => ({ grid: gridFromText(text), problems: [], told: [] });
  if (!hasTable(html)) return asText();
  if (html.length > LONG && isAsExact(html, text)) return asText();
  const found = tableFromHtml(html, lettersOf(scheme));
  return found ? { grid: found.grid, problems: othersTold(found.others), told: found.notes } : asText();
}

/** Markdown, separated or drawn text; undefined where each line is a cell. */
export async function writtenTable(
  newId: NewId,
  scheme: Scheme,
  text: string,
): Promise<ClipboardTable | undefined> {
  const holdsLetters = lettersOf(scheme);
  // Without its readers, which a page that is offline may not have, the text is pasted line by line.
  const readers = await import('../../../exchange/opening/tableOfText').catch(() => undefined);
  const found = await readers?.tablesOfText(text, newId, holdsLetters);
  const table = found && tableOfLetters(found.tables, holdsLetters);
  if (!table) return undefined;
  return {
    grid: table.rows,
    problems: othersTold(found.tables.length - 1),
    told: found.guess === '' ? [] : [`The pasted text was read as a table: ${found.guess}.`],
  };
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
