/**
 * Cells that a spreadsheet would run as a formula, made safe with one apostrophe in front, reversibly: a leading
 * apostrophe gets one too, so taking one off always gives back what was there.
 */
import type { Source } from '../contract/source';

const TRIGGERS = new Set([...'=+-@|%\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20']);

export function safeCell(text: string): string {
  return text.startsWith("'") || isDangerous(text) ? `'${text}` : text;
}

export function cellFromSafe(text: string): string {
  if (!text.startsWith("'")) return text;
  const rest = text.slice(1);
  return rest.startsWith("'") || isDangerous(rest) ? rest : text;
}

// A plain number is what a person expects to stay one: -5 is not a formula.
function isDangerous(text: string): boolean {
  return TRIGGERS.has(text.charAt(0)) && !/^[+-]?\d+([.,]\d+)?%?$/.test(text);
}

/** The apostrophes of our own export taken off; in a file of someone else they may be meant. */
export function withoutApostrophes(source: Source): Source {
  const blocks = source.blocks.map((block) =>
    block.kind === 'table' ? { ...block, rows: block.rows.map(rowFromSafe) } : block,
  );
  return { ...source, blocks };
}

function rowFromSafe(row: readonly string[]): readonly string[] {
  return row.some((cell) => cell.startsWith("'")) ? row.map(cellFromSafe) : row;
}

/** How many cells one apostrophe makes safe: offered to be taken off, never taken off unasked. */
export function safeCellsIn(source: Source): number {
  let count = 0;
  for (const block of source.blocks) {
    if (block.kind !== 'table') continue;
    for (const row of block.rows)
      for (const cell of row) if (cell.startsWith("'") && cellFromSafe(cell) !== cell) count += 1;
  }
  return count;
}
