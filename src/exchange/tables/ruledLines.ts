/** Which lines around a rule of columns are its table: the head above or below it, and rows as long as they keep to it. */
import { isClosing, isLegendLine } from './lineSpeech';

export interface NumberedLine {
  readonly text: string;
  readonly number: number;
}

/** The cells of a line; undefined where it is no row. */
export type Cells = (text: string) => readonly string[] | undefined;

export interface Extent {
  readonly from: number;
  /** The first line behind it. */
  readonly until: number;
  readonly head: readonly number[];
  readonly body: readonly number[];
  /** Blank lines part its rows, which may have several lines. */
  readonly isSpread: boolean;
}

export const COLUMN_RULE =
  /^\s*(?:-{2,}(?:\s+-{2,})+|={2,}(?:\s+={2,})+|[\u2500\u2501\u2550]{2,}(?:\s+[\u2500\u2501\u2550]{2,})+)\s*$/;
/** Drawn over all columns. */
const SOLID = /^\s*(?:-{6,}|={6,}|_{6,}|[\u2500\u2501\u2550]{6,})\s*$/;
const MOST_HEAD_LINES = 4;

/** Of three columns at least, or below two texts: two pieces of a line may also be drawn below a heading. */
export function isColumnRule(line: string, above = ''): boolean {
  return COLUMN_RULE.test(line) && (line.trim().split(/\s+/).length > 2 || !isLone(above));
}

/** Neither blank nor drawn. */
export function isLine(text = ''): boolean {
  return text.trim() !== '' && !isRule(text);
}

function isRule(text = ''): boolean {
  return COLUMN_RULE.test(text) || SOLID.test(text);
}

/** `hasPauses`: rows may go on behind a blank line. */
export function extentOf(
  lines: readonly NumberedLine[],
  at: number,
  floor: number,
  cellsOf: Cells,
  hasPauses: boolean,
): Extent | undefined {
  const textAt = (line: number) => lines[line]?.text;
  const isFull = (line: number) => isSpoken(textAt(line)) && filled(cellsOf(textAt(line) ?? '')) > 1;
  const above = headAbove(at, floor, textAt, isFull, cellsOf);
  const below = above.length > 0 ? [] : headBelow(at, textAt, isFull);
  const first = above[0] ?? at;
  const hasTop = above.length > 0 && first > floor && SOLID.test(textAt(first - 1) ?? '');
  const { body, until, hasGaps } = bodyFrom(
    at + 1 + (below.length > 0 ? below.length + 1 : 0),
    textAt,
    isFull,
    cellsOf,
    hasPauses,
  );
  const head = above.length > 0 ? above : below;
  // Two words below dashes may be anything.
  if (body.filter(isFull).length < (head.length > 0 ? 1 : 2)) return undefined;
  return {
    from: hasTop ? first - 1 : first,
    until,
    head,
    body,
    isSpread: hasTop && hasGaps && SOLID.test(textAt(until - 1) ?? ''),
  };
}

type TextAt = (line: number) => string | undefined;
type IsFull = (line: number) => boolean;

/** Text of a table rather than about it. */
function isSpoken(text = ''): boolean {
  return isLine(text) && !isLegendLine(text) && !isClosing(text);
}

function filled(cells: readonly string[] = []): number {
  return cells.filter((cell) => cell !== '').length;
}

/** Right above the rule; more than one line of it only where each has several cells, or it has a rule above it. */
function headAbove(at: number, floor: number, textAt: TextAt, isFull: IsFull, cellsOf: Cells): number[] {
  const head: number[] = [];
  let line = at - 1;
  for (; line >= floor && head.length < MOST_HEAD_LINES && isSpoken(textAt(line)); line -= 1) {
    if (!cellsOf(textAt(line) ?? '')) break;
    head.unshift(line);
  }
  if (line >= floor && SOLID.test(textAt(line) ?? '')) return head.some(isFull) ? head : [];
  while (head.length > 0 && !isFull(head[0] ?? at)) head.shift();
  return head;
}

/** Between the rule and another one. */
function headBelow(at: number, textAt: TextAt, isFull: IsFull): number[] {
  const head: number[] = [];
  let line = at + 1;
  for (; head.length < MOST_HEAD_LINES && isSpoken(textAt(line)); line += 1) head.push(line);
  return COLUMN_RULE.test(textAt(line) ?? '') && isSpoken(textAt(line + 1)) && head.some(isFull) ? head : [];
}

function bodyFrom(
  start: number,
  textAt: TextAt,
  isFull: IsFull,
  cellsOf: Cells,
  hasPauses: boolean,
): { body: readonly number[]; until: number; hasGaps: boolean } {
  const body: number[] = [];
  let [line, until, hasGaps] = [start, start, false];
  for (;;) {
    const text = textAt(line);
    if (text === undefined) break;
    if (isLine(text)) {
      const isRow =
        isSpoken(text) &&
        (cellsOf(text) !== undefined || (isLone(text) && isFull(nextLine(line + 1, textAt))));
      if (!isRow) break;
      body.push(line);
      line += 1;
      until = line;
      continue;
    }
    if (isRule(text) && until === line) until = line + 1;
    const next = nextLine(line, textAt);
    if (!hasPauses && text.trim() === '') break;
    // Behind a blank line or a rule come more rows, a heading and rows, or something else.
    const goesOn = isFull(next) || (isSpoken(textAt(next)) && isLone(textAt(next)) && isFull(next + 1));
    if (!goesOn || isHeadOfAnother(next, textAt, isFull)) break;
    hasGaps ||= body.length > 0 && text.trim() === '';
    line = next;
  }
  return { body, until, hasGaps };
}

/** The first line from here that is neither blank nor drawn. */
function nextLine(from: number, textAt: TextAt): number {
  let line = from;
  while (textAt(line) !== undefined && !isLine(textAt(line))) line += 1;
  return line;
}

function isLone(text = ''): boolean {
  return !/\S {2,}\S/.test(text);
}

function isHeadOfAnother(from: number, textAt: TextAt, isFull: IsFull): boolean {
  let line = from;
  while (line < from + MOST_HEAD_LINES && isLine(textAt(line))) line += 1;
  return COLUMN_RULE.test(textAt(line) ?? '') && isFull(line + 1);
}
