/** Where a table of Markdown begins. Apart from reading one: a text of any other format is asked this too. */
import { linesOf } from '../texts/lines';

/** Text that is Markdown for sure: a table with its delimiter row, whatever the file is called. */
export function hasMarkdownTable(text: string): boolean {
  const lines = withoutQuoteMarks(linesOf(text.slice(0, 200_000)));
  return lines.some((_, at) => isTableHead(lines, at));
}

// A mail answers with ">" before each line, tables included.
export function withoutQuoteMarks(lines: readonly string[]): readonly string[] {
  return lines.map((line) => {
    const marks = /^(?:\s?>)+/.exec(line)?.[0];
    const rest = marks === undefined ? '' : line.slice(marks.length).trimStart();
    return rest.startsWith('|') ? rest : line;
  });
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
