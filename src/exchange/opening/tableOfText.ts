/** The table in a pasted text without tabs: Markdown, separated or drawn, read as an import reads it. */
import type { NewId } from '../../domain/matrix/ids';
import { FileRefused } from '../contract/bounds';
import { UNHEARD } from '../contract/progress';
import { type Source, type Table, tablesOf } from '../contract/source';
import { tableFrom } from '../tables/markdownTable';
import { linesOf } from '../texts/lines';
import { openFile } from './openFile';

export interface TextTables {
  readonly tables: readonly Table[];
  /** "separated by commas"; empty where the text itself says how it is meant. */
  readonly guess: string;
}

type HoldsLetters = (text: string) => boolean;

export async function tablesOfText(
  text: string,
  newId: NewId,
  holdsLetters: HoldsLetters,
): Promise<TextTables | undefined> {
  const lines = linesOf(text).filter((line) => line.trim() !== '');
  const source = await sourceOf(text, newId);
  if (source?.format === 'markdown' || source?.format === 'html')
    return { tables: tablesOf(source), guess: '' };
  // A few lines out of a table of Markdown, without its head.
  if (lines.every((line) => /^\s*\|.*\S/.test(line)))
    return { tables: [tableFrom(lines, 0, lines.length, 1, UNHEARD)], guess: '' };
  const tables = (source ? tablesOf(source) : []).map(withoutBlankRows);
  if (!source || !tables.some(({ rows }) => isTableOfLetters(rows, lines, holdsLetters))) return undefined;
  const [how = ''] = source.description.split(',');
  return { tables, guess: how.charAt(0).toLowerCase() + how.slice(1) };
}

/** Blank lines part groups of rows; they are none themselves. */
function withoutBlankRows(table: Table): Table {
  const isBlank = (row: readonly string[]) => row.every((cell) => cell.trim() === '');
  return table.marks.size > 0 || !table.rows.some(isBlank)
    ? table
    : { ...table, rows: table.rows.filter((row) => !isBlank(row)), lines: undefined };
}

async function sourceOf(text: string, newId: NewId): Promise<Source | undefined> {
  try {
    const opened = await openFile({ bytes: new TextEncoder().encode(text), name: 'Pasted table' }, { newId });
    return opened.kind === 'source' ? opened.source : opened.table;
  } catch (error) {
    if (error instanceof FileRefused) return undefined;
    throw error;
  }
}

/**
 * Whether lines are rows rather than cells of one column. "R, A" below "C, I" may be either and stays what it is: a cell
 * a line. Names, an empty field, or a letter that would stand in one cell twice can only be rows.
 */
function isTableOfLetters(
  rows: Table['rows'],
  lines: readonly string[],
  holdsLetters: HoldsLetters,
): boolean {
  const [first = []] = rows;
  if (rows.length < 2 || first.length < 2 || rows.some((row) => row.length !== first.length)) return false;
  const holding = rows.filter((row) => row.some(holdsLetters)).length;
  // Two commas in each line are no accident, whatever titles and remarks are among them.
  if (holding < rows.length / 2 && (holding < 2 || first.length < 3)) return false;
  return (
    !lines.every(holdsLetters) ||
    rows.some((row) => row.some((cell) => cell.trim() === '') || new Set(row).size < row.length)
  );
}
