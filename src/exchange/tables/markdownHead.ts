/** Where a table of Markdown begins. Apart from reading one: a text of any other format is asked this too. */
import { linesOf } from '../texts/lines';
import { unquotedLines } from '../texts/quotedMail';

/** Text that is Markdown whatever the file is called: a table with its delimiter row or in HTML, or a list with headings. */
export function isMarkdown(text: string): boolean {
  const lines = markdownLines(text.slice(0, 200_000));
  return (
    lines.some((line, at) => isTableHead(lines, at) || /^\s{0,3}<table[\s>]/i.test(line)) || isList(lines)
  );
}

/** Items that say who has what, below headings. */
function isList(lines: readonly string[]): boolean {
  const said = lines.filter((line) => line.trim() !== '');
  const headings = said.filter((line) => /^#{1,6}\s+\S/.test(line)).length;
  const items = said.filter((line) => ITEM.test(line) && !/\t|[,;]\S/.test(line)).length;
  return headings > 0 && items > 1 && headings + items >= said.length / 2;
}

const ITEM = /^\s{0,8}(?:[-+*]|\d{1,3}[.)])\s+[^:=\u2013]{1,300}[:=\u2013]\s*\S/;

/** A mail answers with ">" before each line, and Markdown quotes so as well. */
export function markdownLines(text: string): readonly string[] {
  return unquotedLines(linesOf(text), (line) => line.includes('|'));
}

/** `| --- | :-: |`, and the `|---+---|` of Org mode. */
export function isDelimiter(line: string): boolean {
  const trimmed = line.trim();
  const from = trimmed.startsWith('|') ? 1 : 0;
  const until = trimmed.length > 1 && trimmed.endsWith('|') ? -1 : undefined;
  return /^[\s|+:-]+$/.test(trimmed) && trimmed.slice(from, until).split(/[|+]/).every(isDelimiterCell);
}

function isDelimiterCell(cell: string): boolean {
  return /^:?-+:?$/.test(cell.trim());
}

export function isTableHead(lines: readonly string[], at: number): boolean {
  const head = lines[at] ?? '';
  const next = lines[at + 1] ?? '';
  return (
    head.includes('|') &&
    isDelimiter(next) &&
    !isDelimiter(head) &&
    (next.includes('|') || head.trim().startsWith('|'))
  );
}
