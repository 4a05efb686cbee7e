/** AsciiDoc to headings, lines and tables: `|===`, with spans, cell styles and rows over several lines. */
import { BOUNDS, refuseAbove } from '../contract/bounds';
import type { Block, Table } from '../contract/source';
import { linesOf } from '../texts/lines';
import { raised } from '../texts/raised';
import { withoutStruckMarks } from '../texts/struck';
import { MOST_ACROSS, MOST_DOWN, makeSpanGrid, type SpannedCell } from './spanGrid';

interface Cell extends SpannedCell {
  readonly line: number;
}

const FENCE = /^\|={3,}\s*$/;
/** `2+|`, `.3+|`, `2.3+^.>a|` and `3*|` before a cell: columns, rows, copies, style. */
const SPECIFIER = /(?:(?<=^|\s)(\d{1,4})?(?:\.(\d{1,5}))?([+*]))?([<^>]?(?:\.[<^>])?[adehlmsv]?)$/;

export function looksLikeAsciidoc(text: string): boolean {
  return /^\|={3,}\s*$/m.test(text);
}

export function readAsciidoc(text: string): Block[] {
  const lines = linesOf(text);
  const blocks: Block[] = [];
  let attributes = '';
  let caption = '';
  let tables = 0;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (FENCE.test(line)) {
      let end = at + 1;
      while (end < lines.length && !FENCE.test(lines[end] ?? '')) end += 1;
      tables += 1;
      const table = tables <= BOUNDS.tables ? tableFrom(lines, at + 1, end, attributes, tables) : undefined;
      if (table) blocks.push(caption ? { ...table, caption } : table);
      [at, attributes, caption] = [end, '', ''];
    } else if (/^\[[^\]]*\]\s*$/.test(line)) attributes += line;
    else if (/^\.[^\s.]/.test(line)) caption = withoutStruckMarks(plain(line.slice(1)).text);
    else if (line.trim() !== '' && !line.startsWith('//')) blocks.push(lineBlock(line, at + 1));
  }
  refuseAbove('This file has', 'tables', tables, BOUNDS.tables);
  return blocks;
}

function tableFrom(
  lines: readonly string[],
  from: number,
  until: number,
  attributes: string,
  count: number,
): Table | undefined {
  const cells: Cell[] = [];
  let inFirstLine = 0;
  for (let at = from; at < until; at += 1) {
    const before = cells.length;
    cellsOfLine(lines[at] ?? '', at + 1, cells);
    if (inFirstLine === 0) inFirstLine = widthOf(cells.slice(before));
  }
  const columns = columnsTold(attributes) ?? inFirstLine;
  if (columns === 0) return undefined;
  const grid = makeSpanGrid('A table of this file');
  for (const cell of cells) {
    if (grid.rowCount === 0 || grid.filled() >= columns) grid.startRow(cell.line);
    const { text, bold } = plain(cell.text);
    const links = [...cell.text.slice(0, 8_192).matchAll(LINK)].map(([, scheme, rest = '']) =>
      scheme === 'link:' || scheme === 'xref:' ? rest : `${scheme}${rest}`,
    );
    grid.put({ ...cell, text, bold: bold || cell.bold === true, links });
  }
  const table = grid.finished(`Table ${count}`);
  const isHead =
    /%header|options\s*=[^\]]*header/.test(attributes.slice(0, 1_000)) ||
    (lines[from + 1] ?? '').trim() === '';
  return table && isHead ? { ...table, headRows: 1 } : table;
}

// What a bar is preceded by belongs to the cell behind it, the rest to the cell before.
function cellsOfLine(line: string, number: number, cells: Cell[]): void {
  const parts = line
    .replaceAll('\\|', '\uE07C')
    .split('|')
    .map((part) => part.replaceAll('\uE07C', '|'));
  let told = SPECIFIER.exec(parts[0] ?? '');
  append(cells, (parts[0] ?? '').slice(0, told?.index));
  for (const [place, part] of parts.slice(1).entries()) {
    const next = place + 2 < parts.length ? SPECIFIER.exec(part) : null;
    const isCopies = told?.[3] === '*';
    const cell: Cell = {
      text: part.slice(0, next?.index).trim(),
      line: number,
      across: isCopies ? 1 : Math.min(MOST_ACROSS, Number(told?.[1] ?? 1) || 1),
      down: isCopies ? 1 : Math.min(MOST_DOWN, Number(told?.[2] ?? 1) || 1),
      bold: /[hs]$/.test(told?.[4] ?? ''),
    };
    const copies = isCopies ? Math.min(MOST_ACROSS, Number(told?.[1] ?? 1)) : 1;
    for (let made = 0; made < copies; made += 1) cells.push(cell);
    told = next;
  }
}

function append(cells: Cell[], text: string): void {
  const last = cells.at(-1);
  if (last && text.trim() !== '')
    cells[cells.length - 1] = { ...last, text: `${last.text} ${text.trim()}`.trim() };
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { across = 1 }) => sum + across, 0);
}

/** `cols="2,1,1"` and `cols="3*"`. */
function columnsTold(attributes: string): number | undefined {
  const told = /cols\s*=\s*(?:"([^"]*)"|([^\],]+))/.exec(attributes);
  const list = told?.[1] ?? told?.[2];
  if (list === undefined) return undefined;
  const columns = list
    .split(/[,;]/)
    .reduce((sum, part) => sum + (Number(/^\s*(\d+)\*/.exec(part)?.[1] ?? 1) || 1), 0);
  return Math.min(columns, BOUNDS.tableColumns + 1);
}

function lineBlock(line: string, number: number): Block {
  const heading = /^(={1,6})\s+(\S.*)$/.exec(line);
  if (heading?.[2])
    return {
      kind: 'heading',
      level: heading[1]?.length ?? 1,
      text: withoutStruckMarks(plain(heading[2]).text),
      line: number,
    };
  const item = /^(?:[*.-]{1,5})\s+(\S.*)$/.exec(line.trimStart());
  return {
    kind: 'text',
    text: plain(item?.[1] ?? line).text,
    line: number,
    ...(item ? { item: 1 } : {}),
  };
}

/** `https://example.org[Deploy]`, `link:deploy.html[Deploy]` */
const LINK = /(link:|xref:|https?:\/\/|mailto:)([^\s[\]]{1,2000})\[([^\]]{1,500})\]/g;

/** `[.line-through]#R#`, `[.red]##R##` */
const ROLES = /\[([^[\]]{1,100})\](#{1,2})([^#]{1,500})\2/g;
const STRUCK = /line-through|strike|struck|(?:^|\.)del\b/;

/** Without the marks of emphasis, links and references; what is struck out stays marked. */
function plain(text: string): { text: string; bold: boolean } {
  const trimmed = text.trim();
  if (trimmed.length > 8_192) return { text: trimmed, bold: false };
  const bold = /^\*{1,2}[^*]+\*{1,2}$/.test(trimmed);
  const bare = trimmed
    .replace(LINK, '$3')
    .replace(ROLES, (_, roles: string, _mark, words: string) => (STRUCK.test(roles) ? `~~${words}~~` : words))
    .replace(/\^([^^\s]{1,20})\^/g, (_, mark: string) => raised(mark))
    .replace(/<<[^<>,]{1,300},([^<>]{1,300})>>/g, '$1')
    .replace(/(?<![\p{L}\p{N}*])\*{1,2}([^*\s](?:[^*]{0,500}[^*\s])?)\*{1,2}(?![\p{L}\p{N}])/gu, '$1')
    .replace(/(?<![\p{L}\p{N}_])_{1,2}([^_\s](?:[^_]{0,500}[^_\s])?)_{1,2}(?![\p{L}\p{N}])/gu, '$1')
    .replace(/`([^`]{1,500})`/g, '$1')
    .replace(/\s\+$/, '');
  return { text: bare, bold };
}
