/**
 * Cells that a spreadsheet would run as a formula, made safe with one apostrophe in front, reversibly: an apostrophe
 * that is there gets one too, so taking one off always gives back what was there. A program that cuts at another
 * separator than ours (Excel in half of Europe cuts at semicolons) begins a cell inside of one of ours, whatever
 * the quotes say, so each piece behind a separator or a line break is made safe as well.
 */
import type { Source } from '../contract/source';

const TRIGGERS = new Set([...'=+-@|%\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20']);
/** Separators other than our own, and line breaks: they stay in their places when a text is cut at them. */
const SEPARATORS = /([;\t\r\n])/;

export function safeCell(text: string): string {
  return byPiece(text, (piece, isDangerous) =>
    piece.startsWith("'") || isDangerous(0) ? `'${piece}` : piece,
  );
}

export function cellFromSafe(text: string): string {
  return byPiece(text, (piece, isDangerous) =>
    piece.startsWith("'") && (piece.startsWith("''") || isDangerous(1)) ? piece.slice(1) : piece,
  );
}

/** `isDangerous` is asked about a piece without its first characters. */
function byPiece(
  text: string,
  change: (piece: string, isDangerous: (from: number) => boolean) => string,
): string {
  return text
    .split(SEPARATORS)
    .map((piece, place) => {
      if (place % 2 === 1) return piece;
      // The first is asked about with all that follows: it may be nothing before a separator that is itself a danger.
      return change(piece, (from) => (place === 0 ? runs(text.slice(from)) : runs(bare(piece.slice(from)))));
    })
    .join('');
}

/** Where another separator cuts, spaces and quotes at the beginning of a cell may be taken off. */
function bare(piece: string): string {
  return piece.replace(/^["\s]+/, '');
}

// A plain number is what a person expects to stay one: -5 is not a formula.
function runs(text: string): boolean {
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
  return row.some((cell) => cell.includes("'")) ? row.map(cellFromSafe) : row;
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
