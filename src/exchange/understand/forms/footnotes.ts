/** Footnotes: what the mark behind a letter refers to, wherever below the table it is explained. */
import type { Block } from '../../contract/source';
import { withoutEnds } from '../../texts/withoutEnds';
import type { Grid } from '../grid/grid';
import { isBold } from '../grid/rowKinds';
import { agrees } from '../letters/legendNote';
import type { TableContext } from './tableContext';

/** `*Delegated on request`, `(1) Only in Europe`, `¹ see the contract` */
const NOTE =
  /^[\s_>]*(\*{1,4}\)?|\((?:\d{1,2}|[a-z])\)|\[\^?[\w-]{1,20}\]:?|\d{1,2}\)|[⁰¹²³⁴-⁹]{1,2}|[†‡§]{1,2})\s*([^*\s].{2,})$/s;

export interface Footnote {
  readonly mark: string;
  readonly text: string;
}

function footnoteOf(text: string): Footnote | undefined {
  const trimmed = text.normalize('NFC').trim();
  const found = isBold(trimmed) ? null : NOTE.exec(trimmed);
  if (!found?.[1] || !found[2]) return undefined;
  const mark = found[1].normalize('NFKC').replace(/[()[\]^:]/g, '');
  return { mark, text: withoutEnds(found[2], '*_', 'end').trim() };
}

/** "1 Only in Europe", "a. Only in Europe": of lines below a table, and only where a mark refers to it. */
const LOOSE = /^(\d{1,2}|[a-z])[.):]?\s+(\S.{2,})$/s;

export function looseFootnoteOf(text: string): Footnote | undefined {
  const [, mark, said] = LOOSE.exec(text.trim()) ?? [];
  return (
    footnoteOf(text) ?? (mark === undefined || said === undefined ? undefined : { mark, text: said.trim() })
  );
}

/** What is told of a note above or below a table that no mark refers to. */
export function becameOf(
  text: string,
  { scheme, read }: Pick<TableContext, 'scheme' | 'read'>,
  where: 'above' | 'below' = 'below',
): string {
  return agrees(text, scheme, (token) => read(token).letters)
    ? `explains the letters ${where} the table. As far as its words are known, it agrees with how they were read.`
    : `is a note ${where} the table and was skipped.`;
}

/** Rows below a head that hold nothing but a footnote. */
export function footnoteRows(grid: Grid, headRow: number): ReadonlyMap<number, Footnote> {
  const found = new Map<number, Footnote>();
  let marks: ReadonlySet<string> | undefined;
  let isLast = true;
  for (let row = grid.rows.length - 1; row > headRow; row -= 1) {
    const cells = grid.rows[row] ?? [];
    const only = cells.find((cell) => cell !== '') ?? '';
    const isLone = cells.every((cell) => cell === '' || cell === only);
    isLast &&= isLone;
    if (!isLone || !MAY_BEGIN.test(only)) continue;
    const strict = footnoteOf(only);
    const note = strict ?? (isLast ? looseFootnoteOf(only) : undefined);
    if (!note) continue;
    // "1 Only in Europe" below a table may be anything, unless a raised 1 refers to it.
    if (!strict) marks ??= raisedMarks(grid);
    if (strict || marks?.has(note.mark)) found.set(row, note);
  }
  return found;
}

/** "Deploy¹", "R [a]" */
function raisedMarks({ rows }: Grid): ReadonlySet<string> {
  const marks = new Set<string>();
  for (const row of rows)
    for (const cell of row) {
      const [, mark] = /(?<!^)(?:([⁰¹²³⁴-⁹]{1,2})|\[\^?(?:\w{1,20})\])$/u.exec(cell) ?? [];
      if (mark) marks.add(mark.normalize('NFKC'));
    }
  return marks;
}

const MAY_BEGIN = /^(?:\P{L}|[a-z][.):\s])/u;

/** The footnotes of the text between a table and the next heading. */
export function footnotesAfter(blocks: readonly Block[], place: number): ReadonlyMap<string, string> {
  const notes = new Map<string, string>();
  for (const block of blocks.slice(place + 1, place + 40)) {
    if (block.kind !== 'text') break;
    const note = looseFootnoteOf(block.text);
    if (note && !notes.has(note.mark)) notes.set(note.mark, note.text);
  }
  return notes;
}

/** The footnotes below a table, in its rows or behind it. */
export function withFootnotes({
  grid,
  headRow,
  footnotes,
}: Pick<TableContext, 'grid' | 'headRow' | 'footnotes'>): ReadonlyMap<string, string> {
  const found = new Map(footnotes);
  for (const { mark, text } of footnoteRows(grid, headRow).values()) found.set(mark, text);
  return found;
}
