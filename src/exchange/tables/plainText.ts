/** Plain text: tables drawn with lines or aligned with spaces, wiki tables, and lists. */
import { BOUNDS, mostRows, refuseAbove } from '../contract/bounds';
import type { Block, Table } from '../contract/source';
import { linesOf } from '../texts/lines';
import { unquotedLines } from '../texts/quotedMail';
import { alignedCells } from './alignedCells';
import { withoutBox } from './taskBoxes';

interface Line {
  readonly text: string;
  readonly number: number;
}

export function readPlainText(text: string): { blocks: Block[]; how: string } {
  const lines = numberedLines(text);
  const blocks: Block[] = [];
  let part: Line[] = [];
  // Counted as they come: to look through the part at each line would take the square of its length.
  let cellLines = 0;
  let tables = 0;
  const take = (line: Line) => {
    part.push(line);
    if (isCells(line.text)) cellLines += 1;
  };
  const close = () => {
    const table = tableFrom(part, tables + 1);
    if (table) {
      tables += 1;
      if (tables <= BOUNDS.tables) blocks.push(table);
    } else for (const line of part) blocks.push(lineBlock(line));
    part = [];
    cellLines = 0;
  };
  lines.forEach((line, at) => {
    const blank = line.text.trim() === '';
    // A blank line inside an aligned table parts groups of rows; it ends the table only before something else.
    if (blank && !(cellLines >= 2 && isCells(lines[at + 1]?.text ?? ''))) close();
    else if (
      !blank &&
      part.length > 0 &&
      isCells(line.text) !== isCells(part.at(-1)?.text ?? '') &&
      cellLines > 0 &&
      !isCells(line.text) &&
      !isLone(line.text)
    ) {
      close();
      take(line);
    } else if (!blank && part.length > 0 && cellLines === 0 && isCells(line.text)) {
      close();
      take(line);
    } else take(line);
  });
  close();
  refuseAbove('This text has', 'tables', tables, BOUNDS.tables);
  return { blocks, how: tables > 0 ? 'Plain text with a drawn table' : 'Plain text' };
}

function numberedLines(text: string): Line[] {
  const lines = unquotedLines(linesOf(text), hasCells);
  const isDoku = lines.some(isDokuHead);
  return lines.map((line, place) => ({
    text: barred(isDoku && /^\s*[\^|].*[\^|]\s*$/.test(line) ? line.replaceAll('^', '|') : line),
    number: place + 1,
  }));
}

function barred(line: string): string {
  return line.replace(/[\u2502\u2503\u2551]/g, '|').replace(/\t/g, '    ');
}

/** `^ Task ^ Dev ^` heads the tables of DokuWiki. */
function isDokuHead(line: string): boolean {
  return /^\s*\^[^^]+\^.*\^\s*$/.test(line);
}

function hasCells(line: string): boolean {
  return isCells(barred(line));
}

/** Cells side by side: bars, or gaps of two spaces and more. */
function isCells(text: string): boolean {
  return isBarred(text) || isRule(text) || /\S {2,}\S/.test(text);
}

function isBarred(text: string): boolean {
  return (text.match(/\|/g)?.length ?? 0) >= 2 || /\S\s*\|\s*\S/.test(text);
}

// A line of a drawing, never a cell of dashes: "-" alone means nothing is held.
function isRule(text: string): boolean {
  return /^[\s+|=_\u2500-\u257F-]+$/.test(text) && /[-=_\u2500-\u257F]{3,}/.test(text);
}

function isLone(text: string): boolean {
  return text.trim().length < 60 && !/[.:]$/.test(text.trim());
}

function tableFrom(lines: readonly Line[], count: number): Table | undefined {
  const cellLines = lines.filter(({ text }) => isCells(text) && !isRule(text));
  if (cellLines.length < 2) return undefined;
  const content = lines.filter(({ text }) => !isRule(text) && text.trim() !== '');
  const barred = cellLines.filter(({ text }) => isBarred(text)).length >= cellLines.length * 0.6;
  const bars = content[0]?.text.split('|').length ?? 0;
  refuseAbove('A table of this text has', 'rows', content.length, barred ? mostRows(bars) : BOUNDS.tableRows);
  const isWiki = content[0]?.text.trim().startsWith('||') === true;
  const rows = barred
    ? content.map(({ text }) => barredCells(text).map(isWiki ? withStruckMarked : withoutSigns))
    : alignedCells(content.map(({ text }) => text));
  if (rows.every((row) => row.length < 2)) return undefined;
  return {
    kind: 'table',
    name: count === 1 ? 'Table 1' : `Table ${count}`,
    rows,
    marks: new Map(),
    lines: content.map(({ number }) => number),
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

function lineBlock({ text, number }: Line): Block {
  const trimmed = text.trim();
  const [, signs, titled] = /^(={2,6})\s*([^=].*?)\s*={2,6}$/.exec(trimmed) ?? [];
  if (signs && titled) return { kind: 'heading', level: 7 - signs.length, text: titled, line: number };
  const heading = /^(?:h([1-6])\.|(#{1,6}))(?=\s)/.exec(trimmed);
  if (heading)
    return {
      kind: 'heading',
      level: Number(heading[1] ?? heading[2]?.length),
      text: trimmed.slice(heading[0].length).trim(),
      line: number,
    };
  const item = /^(?:[-+*\u2022]|\d{1,3}[.)])(?=\s)/.exec(trimmed)?.[0];
  return item === undefined
    ? { kind: 'text', text: trimmed, line: number }
    : { kind: 'text', text: withoutBox(trimmed.slice(item.length).trim()), line: number, item: 1 };
}

/** A table drawn with spaces or lines, or a list of assignments; separated text is neither. */
export function looksDrawn(text: string): boolean {
  const lines = unquotedLines(linesOf(text.slice(0, 100_000)), hasCells)
    .filter((line) => line.trim() !== '')
    .map((line) => line.slice(0, 500));
  if (lines.length < 2) return false;
  if (isSeparated(lines)) return false;
  const share = (fits: (line: string) => boolean) => lines.filter(fits).length / lines.length;
  if (share((line) => line.includes('\t')) > 0.5) return false;
  if (
    lines.some((line) => isRule(line)) &&
    share((line) => isBarred(line.replace(/[\u2502\u2503\u2551]/g, '|'))) > 0.3
  )
    return true;
  if (lines.some((line) => /^\s*\|\|.*\|\|\s*$/.test(line) || isDokuHead(line) || /^\|_\.\s/.test(line)))
    return true;
  if (share((line) => line.trim().includes('   ')) > 0.5 || hasAlignedLines(lines)) return true;
  return (
    lines.filter((line) => /^[\s*•-]*[([*_]*[\p{Lu}][\p{L} ]{0,24}[)\]*_]*\s*[:=–]\s*\S/u.test(line))
      .length >= 3 && share((line) => /[;\t]/.test(line) || (line.match(/,/g)?.length ?? 0) > 3) < 0.4
  );
}

/** A table among the lines of a mail: three lines below each other, each with two wide gaps. */
function hasAlignedLines(lines: readonly string[]): boolean {
  const isAligned = (line = '') => /\S {2,100}\S.{0,400}?\S {2,100}\S/.test(line);
  return lines.some((line, at) => isAligned(line) && isAligned(lines[at + 1]) && isAligned(lines[at + 2]));
}

/** The same number of commas or semicolons in each line, with no space behind them, whatever stands in quotes. */
function isSeparated(lines: readonly string[]): boolean {
  return [/,(?! )/g, /;(?! )/g].some((separator) => {
    const counts = new Set(lines.map((line) => line.replace(/"[^"]*"/g, '').match(separator)?.length ?? 0));
    const [count = 0] = counts;
    return counts.size === 1 && count >= 2;
  });
}
