/** Lines that a mail program quotes with ">", whatever the format of what it quotes. */
import { linesOf } from './lines';

const MARK = /^(?: ?>)+(?: |$|(?=\|))/;

/**
 * Each line in its place, without its marks. Where the first line with cells has none, such a mark is the beginning of a
 * cell ("> 10k") in the lines that have cells: it stays, unless a bar behind it says otherwise.
 */
export function unquotedLines(
  lines: readonly string[],
  hasCells: (line: string) => boolean,
): readonly string[] {
  if (!lines.some((line) => MARK.test(line))) return lines;
  const first = lines.find(hasCells);
  const mayBeCells = first !== undefined && !MARK.test(first);
  return lines.map((line) => {
    const rest = line.replace(MARK, '');
    return mayBeCells && hasCells(line) && !rest.trimStart().startsWith('|') ? line : rest;
  });
}

/** The same of a text in which nothing but mails begins lines so. */
export function unquotedText(text: string): string {
  return /^ ?>/m.test(text) ? unquotedLines(linesOf(text), () => false).join('\n') : text;
}

/** A head and two rows. */
const LEAST_ROWS = 3;

export interface OtherLines {
  /** The lines of the table, each in its place. */
  readonly text: string;
  /** All others, with the lines on which they stand. */
  readonly others: readonly { readonly text: string; readonly line: number }[];
}

/** Of a mail that quotes separated text, of which all lines would else be rows: what it quotes without its marks. Undefined where it is none. */
export function quotedMail(text: string, separator: string): OtherLines | undefined {
  if (!text.includes('>')) return undefined;
  const lines = text.split('\n');
  // "Hello Ana, this is the list:" is no row.
  const separated = (line: string) => line.split(separator).some((cell, at) => at > 0 && /^[^ ]/.test(cell));
  const rows = lines.filter(separated);
  const quoted = lines.filter((line) => MARK.test(line)).length;
  if (rows[0] !== undefined && !MARK.test(rows[0])) return undefined;
  // Where each row is quoted the mail around them may be as long as it likes.
  const areAll = rows.length >= LEAST_ROWS && rows.every((line) => MARK.test(line));
  const isHalf = quoted >= 2 && quoted * 2 >= lines.filter((line) => line.trim() !== '').length;
  if (!areAll && !isHalf) return undefined;
  return {
    text: lines.map((line) => (MARK.test(line) ? line.replace(MARK, '') : '')).join('\n'),
    others: lines.flatMap((line, at) =>
      MARK.test(line) || line.trim() === '' ? [] : [{ text: line.trim(), line: at + 1 }],
    ),
  };
}
