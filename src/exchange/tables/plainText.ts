/** Plain text: tables drawn with lines or aligned with spaces, wiki tables, and lists. */
import { BOUNDS, mostRows, refuseAbove } from '../contract/bounds';
import type { Block } from '../contract/source';
import { linesOf } from '../texts/lines';
import { unquotedLines } from '../texts/quotedMail';
import { type Drawn, drawnIn, isBarred, isCells, isRule } from './drawnTable';
import { isClosing, isLegendLine } from './lineSpeech';
import { isColumnRule, type NumberedLine } from './ruledLines';
import { type RuledTable, ruledTableAt } from './ruledTable';
import { withoutBox } from './taskBoxes';

export function readPlainText(text: string): { blocks: Block[]; how: string } {
  const lines = numberedLines(text);
  const blocks: Block[] = [];
  const ruled = ruledIn(lines);
  let part: NumberedLine[] = [];
  // Counted as they come: to look through the part at each line would take the square of its length.
  let cellLines = 0;
  let tables = 0;
  const take = (line: NumberedLine) => {
    part.push(line);
    if (isCells(line.text)) cellLines += 1;
  };
  const close = () => {
    const drawn = drawnIn(part);
    if (drawn) {
      add(drawn);
      for (const line of drawn.below) blocks.push(lineBlock(line));
    } else for (const line of part) blocks.push(lineBlock(line));
    part = [];
    cellLines = 0;
  };
  const add = ({ rows, lines: numbers, changed }: Drawn) => {
    tables += 1;
    if (tables > BOUNDS.tables) return;
    const name = `Table ${tables}`;
    blocks.push({
      kind: 'table',
      name,
      rows,
      marks: new Map(),
      lines: numbers,
      ...(changed ? { changed } : {}),
    });
  };
  let behind = 0;
  lines.forEach((line, at) => {
    const found = ruled.get(at);
    if (found) {
      close();
      add(found);
      behind = found.until;
    }
    if (at < behind) return;
    const blank = line.text.trim() === '';
    if (isLegendLine(line.text) || isClosing(line.text)) {
      close();
      blocks.push(lineBlock(line));
      return;
    }
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

function numberedLines(text: string): NumberedLine[] {
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

function isLone(text: string): boolean {
  return text.trim().length < 60 && !/[.:]$/.test(text.trim());
}

/** Tables with a rule of columns, by their first lines. */
function ruledIn(lines: readonly NumberedLine[]): ReadonlyMap<number, RuledTable> {
  const found = new Map<number, RuledTable>();
  let behind = 0;
  for (let at = 0; at < lines.length; at += 1) {
    const table = ruledTableAt(lines, at, behind);
    if (!table) continue;
    const { length: width = 0 } = table.rows[0] ?? [];
    refuseAbove('A table of this text has', 'rows', table.rows.length, mostRows(width));
    found.set(table.from, table);
    behind = table.until;
    at = behind - 1;
  }
  return found;
}

function lineBlock({ text, number }: NumberedLine): Block {
  // Pandoc begins a caption with a colon.
  const trimmed = text.trim().replace(/^:\s+(?=\S)/, '');
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
  if (lines.some((line, at) => isColumnRule(line, lines[at - 1]))) return true;
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
