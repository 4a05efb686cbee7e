/** Tables in Markdown: where one begins and ends, and its cells. */
import { BOUNDS, mostRows, refuseAbove } from '../contract/bounds';
import type { OnShare } from '../contract/progress';
import { type CellMark, markKey, type Table } from '../contract/source';
import { type InlineText, inlineCell, type References } from './inlineMarkdown';
import { markLinks } from './linkMarks';
import { isDelimiter } from './markdownHead';

export function endOfTable(lines: readonly string[], head: number): number {
  let at = head + 2;
  while (at < lines.length && (lines[at] ?? '').includes('|')) at += 1;
  return at;
}

export function tableFrom(
  lines: readonly string[],
  from: number,
  until: number,
  count: number,
  onShare: OnShare,
  references?: References,
): Table {
  const rows: string[][] = [];
  const numbers: number[] = [];
  const marks = new Map<number, CellMark>();
  const width = cellsOf(lines[from] ?? '').length;
  refuseAbove('A table of this file has', 'rows', until - from, mostRows(width));
  const isOrg = (lines[from + 1] ?? '').includes('+');
  for (let at = from; at < until; at += 1) {
    onShare(at / lines.length);
    if (at > from && isDelimiter(lines[at] ?? '')) continue;
    const cells = cellsOf(isOrg ? withStruckMarked(lines[at] ?? '') : (lines[at] ?? ''));
    refuseAbove(`Line ${at + 1} has`, 'columns', cells.length, BOUNDS.tableColumns);
    rows.push(
      cells.map((cell, column) => {
        const shown = inlineCell(cell, references);
        mark(marks, markKey(rows.length, column), shown);
        return shown.text;
      }),
    );
    numbers.push(at + 1);
  }
  return { kind: 'table', name: `Table ${count}`, rows, marks, lines: numbers, headRows: 1 };
}

/** `+R+` in the tables of Org mode. */
function withStruckMarked(line: string): string {
  return line.replace(/(?<![^\s|])\+(?=[^\s|])([^+|]{1,200})(?<=\S)\+(?![^\s|,])/g, '~~$1~~');
}

const BACKSLASH = 0x5c;
const BAR = 0x7c;

/** A bar cuts cells unless a backslash stands before it or it is inside a code span. */
export function cellsOf(line: string): string[] {
  const trimmed = line.trim();
  const inner = trimmed.startsWith('|') ? trimmed.slice(1) : trimmed;
  const cells: string[] = [];
  let from = 0;
  for (let at = 0; at < inner.length; at += 1) {
    const unit = inner.charCodeAt(at);
    if (unit === BACKSLASH) at += 1;
    else if (unit === BAR) {
      cells.push(inner.slice(from, at));
      from = at + 1;
    }
  }
  const last = inner.slice(from);
  if (last.trim() !== '' || !inner.endsWith('|')) cells.push(last);
  return cells;
}

export function withoutMarks(table: Table, line: number, count: number): Table {
  const marks = new Map(table.marks);
  const rows = table.rows.map((row, place) =>
    row.map((cell, column) => {
      const shown = inlineCell(cell);
      mark(marks, markKey(place, column), shown);
      return shown.text;
    }),
  );
  const fileLines = table.fileLines?.map((own) => own + line);
  return { ...table, name: `Table ${count}, from line ${line + 1}`, rows, marks, fileLines };
}

function mark(marks: Map<number, CellMark>, key: number, { text, bold, links }: InlineText): void {
  if (bold) marks.set(key, { ...marks.get(key), bold });
  markLinks(marks, key, text, links);
}
