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

/** The first table, merged cells spread out: their text stands in the first place, the others are empty. */
export function gridFromHtml(html: string): string[][] | undefined {
  const start = /<table[\s>]/i.exec(html);
  if (!start) return undefined;
  const rows: string[][] = [];
  const reach: number[] = [];
  const known = new Map<string, string>();
  let cell: { text: string; columns: number; rows: number } | undefined;
  const close = () => {
    if (cell) place(rows, reach, { ...cell, text: readOnce(known, cell.text) });
    cell = undefined;
  };
  let depth = 0;
  for (const { tag, closing, attributes, before } of tagsIn(html.slice(start.index))) {
    if (cell) cell.text += before;
    if (tag === 'table') {
      depth += closing ? -1 : 1;
      if (depth === 0) break;
    } else if (depth > 1) continue;
    else if (tag === 'tr') {
      close();
      if (!closing) rows.push([]);
    } else if (tag === 'td' || tag === 'th') {
      close();
      if (!closing)
        cell = { text: '', columns: spanIn(attributes, 'colspan'), rows: spanIn(attributes, 'rowspan') };
    } else if (cell && (tag === 'br' || (closing && /^(p|div|li)$/.test(tag)))) cell.text += '\n';
  }
  close();
  return rows.length > 0 ? rows : undefined;
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

/** `reach` tells for each column how many further rows a merged cell above still covers. */
function place(
  rows: string[][],
  reach: number[],
  cell: { text: string; columns: number; rows: number },
): void {
  if (rows.length === 0) rows.push([]);
  const row = rows.at(-1) ?? [];
  const covered = () => (reach[row.length] ?? 0) >= rows.length;
  while (covered()) row.push('');
  for (let column = 0; column < cell.columns && row.length < WIDEST; column += 1) {
    reach[row.length] = rows.length + cell.rows - 1;
    row.push(column === 0 ? cell.text : '');
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
