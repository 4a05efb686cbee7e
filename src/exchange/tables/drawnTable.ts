/** A table among lines of plain text: drawn with bars, or aligned with spaces. */
import { BOUNDS, mostRows, refuseAbove } from '../contract/bounds';
import { alignedCells } from './alignedCells';
import { type LineOfCells, toldOfJoined, withNamesJoined } from './continuedNames';
import type { NumberedLine } from './ruledLines';

/** Cells side by side: bars, or gaps of two spaces and more. */
export function isCells(text: string): boolean {
  return isBarred(text) || isRule(text) || /\S {2,}\S/.test(text);
}

export function isBarred(text: string): boolean {
  return (text.match(/\|/g)?.length ?? 0) >= 2 || /\S\s*\|\s*\S/.test(text);
}

// A line of a drawing, never a cell of dashes: "-" alone means nothing is held.
export function isRule(text: string): boolean {
  return /^[\s+|=_\u2500-\u257F-]+$/.test(text) && /[-=_\u2500-\u257F]{3,}/.test(text);
}

export interface Drawn {
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
  readonly changed: string | undefined;
}

/** `below`: lines that are no rows of it. */
export function drawnIn(
  part: readonly NumberedLine[],
): (Drawn & { readonly below: readonly NumberedLine[] }) | undefined {
  const cellLines = part.filter(({ text }) => isCells(text) && !isRule(text));
  if (cellLines.length < 2) return undefined;
  const isOfBars = cellLines.filter(({ text }) => isBarred(text)).length >= cellLines.length * 0.6;
  const end = isOfBars ? part.findLastIndex(({ text }) => isCells(text)) + 1 : part.length;
  const content = part.slice(0, end).filter(({ text }) => !isRule(text) && text.trim() !== '');
  const bars = content[0]?.text.split('|').length ?? 0;
  refuseAbove(
    'A table of this text has',
    'rows',
    content.length,
    isOfBars ? mostRows(bars) : BOUNDS.tableRows,
  );
  const drawn = isOfBars ? barredRows(content) : alignedRows(content);
  if (drawn.rows.every((row) => row.length < 2)) return undefined;
  return { ...drawn, below: part.slice(end).filter(({ text }) => text.trim() !== '') };
}

function barredRows(content: readonly NumberedLine[]): Drawn {
  const isWiki = content[0]?.text.trim().startsWith('||') === true;
  return {
    rows: content.map(({ text }) => barredCells(text).map(isWiki ? withStruckMarked : withoutSigns)),
    lines: content.map(({ number }) => number),
    changed: undefined,
  };
}

function alignedRows(content: readonly NumberedLine[]): Drawn {
  const rows = alignedCells(content.map(({ text }) => text));
  const lines = rows.map((cells, at): LineOfCells => {
    const { text = '', number = 0 } = content[at] ?? {};
    return {
      cells,
      number,
      indent: text.search(/\S/),
      isLone: cells.filter((cell) => cell !== '').length === 1,
    };
  });
  const width = lines.reduce(
    (most, { cells, isLone }) => (isLone ? most : Math.max(most, cells[0]?.length ?? 0)),
    0,
  );
  const made = withNamesJoined(lines, width);
  return {
    rows: made.lines.map(({ cells }) => cells),
    lines: made.lines.map(({ number }) => number),
    changed: toldOfJoined(made.joined),
  };
}

function barredCells(text: string): string[] {
  const inner = text.trim().replace(/\|\|/g, '|').replace(/^\|/, '').replace(/\|$/, '');
  return inner.split('|').map((cell) => cell.trim().replace(/^(\*{1,2})(.+)\1$/, '$2'));
}

/** `|_. Task |=. R |` of Textile: a head, a cell in the middle. */
function withoutSigns(cell: string): string {
  return cell.replace(/^(?:_|[<>=~^]|[\\/]\d{1,2}){1,4}\.\s+/, '');
}

/** `-R-` in the tables of Jira and Confluence. */
function withStruckMarked(cell: string): string {
  return cell.replace(/(?<![^\s(])-(?=[^\s-])([^-\n]{1,200})(?<=\S)-(?![^\s),])/g, '~~$1~~');
}
