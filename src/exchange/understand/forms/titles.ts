/** What a matrix and its sections are called, from headings, titles and the file's name. */
import type { Scheme } from '../../../domain/matrix/scheme/scheme';
import type { Block, Source } from '../../contract/source';
import { agrees, beginsWithLetter } from '../letters/legendNote';
import { legendOfText } from '../letters/legendText';
import { heldWords } from '../letters/wordLegend';
import { plainName } from '../words/plainName';

/** One letter with a word beside it may be a title: “A = Atlas”. */
const FEWEST = 2;

/** The heading above a table, and not above another one before it. */
export function headingAbove(blocks: readonly Block[], place: number): string {
  for (let at = place - 1; at >= 0; at -= 1) {
    const block = blocks[at];
    if (block?.kind === 'table') return '';
    if (block?.kind === 'heading') return plainName(block.text);
  }
  return '';
}

export function nameOfSource(source: Source, blocks: readonly Block[], scheme: Scheme): string {
  return withoutLegend(titleOf(source, blocks, scheme), scheme);
}

/** "Gateway. A answers, R works": where the letters were read so, only the title names the matrix. */
function withoutLegend(name: string, scheme: Scheme): string {
  for (const { index, 0: end } of name.matchAll(/\s?[.:;|(–—]\s?/g)) {
    const rest = name.slice(index + end.length);
    if (index > 2 && beginsWithLetter(rest) && agrees(rest, scheme)) return name.slice(0, index).trim();
  }
  return name;
}

function titleOf(source: Source, blocks: readonly Block[], scheme: Scheme): string {
  const heading = blocks.find((block) => block.kind === 'heading' && block.level === 1);
  const titles = [heading?.kind === 'heading' ? plainName(heading.text) : '', titleRow(blocks)];
  const title = titles.find((name) => name !== '' && !isLegend(name, blocks, scheme));
  return title || source.name || 'Imported matrix';
}

/** "Legend: X = hands on it; ■ = neck on the line": it names no matrix, whatever its letters mean. */
function isLegend(name: string, blocks: readonly Block[], scheme: Scheme): boolean {
  if (beginsWithLetter(name) && agrees(name, scheme)) return true;
  const entries = legendOfText(name, {}, heldWords(blocks));
  if (entries.length < FEWEST) return false;
  const first = Math.min(...entries.map(({ token }) => name.indexOf(token)));
  return first >= 0 && /^(\p{L}+:)?\s*$/u.test(name.slice(0, first));
}

// A first row with one text above the head: the title of the sheet.
function titleRow(blocks: readonly Block[]): string {
  const table = blocks.find((block) => block.kind === 'table');
  if (table?.kind !== 'table' || table.rows.length < 3) return '';
  const first = new Set((table.rows[0] ?? []).map((cell) => cell.trim()).filter((cell) => cell !== ''));
  const second = (table.rows[1] ?? []).filter((cell) => cell.trim() !== '').length;
  const [only = ''] = first;
  return first.size === 1 &&
    (table.rows[0]?.length ?? 0) > 0 &&
    (second !== 1 || only.length > 8) &&
    (table.rows[0]?.filter((cell) => cell.trim() !== '').length === 1 || first.size === 1)
    ? plainName(only)
    : '';
}
