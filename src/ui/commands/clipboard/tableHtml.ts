/** Tables as HTML on the clipboard, written and read as text: the page's security policy refuses HTML parsers. */

import { markupTokens } from '../../../exchange/tables/markupTokens';
import type { Grid } from '../../gridView/pasting/tableText';

export function htmlFromGrid(
  grid: Grid,
  headers: { readonly rows: number; readonly columns: number },
): string {
  const rows = grid.map((row, rowPlace) => {
    const cells = row.map((text, place) => {
      const name = rowPlace < headers.rows || place < headers.columns ? 'th' : 'td';
      return `<${name}>${escaped(text)}</${name}>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<meta charset="utf-8"><table>${rows.join('')}</table>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/\r\n|\r|\n/g, '<br>');
}

export interface HtmlTable {
  readonly grid: Grid;
  /** Tables behind the first, which are not read. */
  readonly others: number;
}

/**
 * The first table. What is merged stands in the first place and leaves the others empty, except where it `covers` all of
 * them: a letter merged over three rows holds for each, a title does not.
 */
export function tableFromHtml(
  html: string,
  covers: (text: string) => boolean = () => false,
): HtmlTable | undefined {
  const start = /<table[\s>]/i.exec(html);
  if (!start) return undefined;
  const rows: string[][] = [];
  const reach: Reach[] = [];
  const known = new Map<string, string>();
  let cell: OpenCell | undefined;
  const close = () => {
    const text = cell && readOnce(known, cell.text);
    if (cell && text !== undefined)
      place(rows, reach, { ...cell, text, covered: !cell.overflows && covers(text) ? text : '' });
    cell = undefined;
  };
  let depth = 0;
  let tables = 0;
  for (const { tag, closing, attributes, before } of tagsIn(html.slice(start.index))) {
    if (cell) cell.text += before;
    if (tag === 'table') {
      depth += closing ? -1 : 1;
      if (depth === 1 && !closing) tables += 1;
      if (depth === 0) close();
    } else if (depth !== 1 || tables > 1) continue;
    else if (tag === 'tr') {
      close();
      coverFromAbove(rows.at(-1) ?? [], reach, rows.length);
      if (!closing) rows.push([]);
    } else if (tag === 'td' || tag === 'th') {
      close();
      if (!closing)
        cell = {
          text: '',
          columns: spanIn(attributes, 'colspan'),
          rows: spanIn(attributes, 'rowspan'),
          // Excel lets a long text run over the empty cells beside it, which are cells of their own.
          overflows: /mso-ignore:\s*colspan/i.test(attributes),
        };
    } else if (cell && (tag === 'br' || (closing && /^(p|div|li)$/.test(tag)))) cell.text += '\n';
  }
  close();
  return rows.length > 0 ? { grid: rows, others: Math.max(0, tables - 1) } : undefined;
}

interface OpenCell {
  text: string;
  readonly columns: number;
  readonly rows: number;
  readonly overflows: boolean;
}

/** How far down a merged cell still covers its column, counted in rows, and with what. */
interface Reach {
  readonly until: number;
  readonly text: string;
}

// More would be a mistake or an attack; Excel has 16,384 columns.
const WIDEST = 16_384;

function spanIn(attributes: string, name: string): number {
  const found = new RegExp(`${name}\\s*=\\s*["']?(\\d{1,5})`, 'i').exec(attributes)?.[1];
  return Math.max(1, Math.min(Number(found ?? 1), WIDEST));
}

/** A matrix has few different texts, and a large one has them two million times. */
function readOnce(known: Map<string, string>, html: string): string {
  const found = known.get(html);
  if (found !== undefined) return found;
  const text = shownText(html);
  known.set(html, text);
  return text;
}

/** The text as a browser would show it: spaces run together, and a last line break shows nothing. */
function shownText(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/ {2,}/g, ' ').replace(/^ | $/g, ''))
    .join('\n')
    .replace(/\n$/, '')
    .replaceAll('\u00a0', ' ')
    .trim();
}

function place(rows: string[][], reach: Reach[], cell: OpenCell & { readonly covered: string }): void {
  if (rows.length === 0) rows.push([]);
  const row = rows.at(-1) ?? [];
  coverFromAbove(row, reach, rows.length);
  for (let column = 0; column < cell.columns && row.length < WIDEST; column += 1) {
    reach[row.length] = { until: rows.length + cell.rows - 1, text: cell.covered };
    row.push(column === 0 ? cell.text : cell.covered);
  }
}

function coverFromAbove(row: string[], reach: readonly Reach[], rows: number): void {
  for (;;) {
    const above = reach[row.length];
    if (!above || above.until < rows) return;
    row.push(above.text);
  }
}

interface Tag {
  readonly tag: string;
  readonly closing: boolean;
  readonly attributes: string;
  /** The text since the tag before. */
  readonly before: string;
}

function* tagsIn(html: string): Generator<Tag> {
  let text = '';
  let unseen = '';
  for (const token of markupTokens(html)) {
    // Line breaks of the source are spaces; those that are shown come from tags.
    if (token.kind === 'text' && unseen === '') text += token.text.replace(/[ \t\r\n]+/g, ' ');
    if (token.kind !== 'open' && token.kind !== 'close') continue;
    if (token.name === 'script' || token.name === 'style') {
      unseen = token.kind === 'open' ? token.name : '';
      continue;
    }
    yield { tag: token.name, closing: token.kind === 'close', attributes: token.rest, before: text };
    text = '';
  }
}
