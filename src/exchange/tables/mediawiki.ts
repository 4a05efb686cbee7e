/** MediaWiki text to headings, lines and tables: `{|`, `|-`, `!`, `|`, with attributes and spans. */
import { BOUNDS, refuseAbove } from '../contract/bounds';
import type { Block } from '../contract/source';
import { linesOf } from '../texts/lines';
import { raised } from '../texts/raised';
import { decodeHtml } from './entities';
import { OPENING } from './mediawikiHead';
import { type NoteMarks, noteMarks } from './mediawikiNotes';
import { MOST_ACROSS, MOST_DOWN, makeSpanGrid, type SpanGrid } from './spanGrid';
import { isStruckStyle, withStruckElements } from './textStyles';

interface OpenTable {
  readonly grid: SpanGrid;
  cell: { text: string; head: boolean; attributes: string; line: number } | undefined;
  caption: string;
  /** Footnotes of its cells. */
  readonly notes: string[];
  /** Set by `|-`; a row without cells is none. */
  rowDue: boolean;
}

export function readMediawiki(text: string): Block[] {
  const blocks: Block[] = [];
  const open: OpenTable[] = [];
  const marks = noteMarks();
  let tables = 0;
  const close = () => {
    const table = open.pop();
    if (!table) return;
    endCell(table, marks);
    tables += 1;
    const found = tables <= BOUNDS.tables ? table.grid.finished(`Table ${tables}`) : undefined;
    if (found) blocks.push(table.caption ? { ...found, caption: plain(table.caption) } : found);
    if (found) for (const note of table.notes) blocks.push({ kind: 'text', text: plain(note) });
  };
  for (const [at, raw] of linesOf(text).entries()) {
    const line = raw.trimStart();
    const table = open.at(-1);
    if (OPENING.test(line)) {
      if (open.length < BOUNDS.jsonDepth)
        open.push({
          grid: makeSpanGrid('A table of this file'),
          cell: undefined,
          caption: '',
          notes: [],
          rowDue: true,
        });
    } else if (!table) {
      const block = lineBlock(line, at + 1);
      if (block) blocks.push(block);
    } else if (line.startsWith('|}')) close();
    else readLine(table, marks, line, at + 1);
  }
  while (open.length > 0) close();
  refuseAbove('This file has', 'tables', tables, BOUNDS.tables);
  return blocks;
}

function readLine(table: OpenTable, marks: NoteMarks, line: string, number: number): void {
  if (line.startsWith('|+')) table.caption = withoutAttributes(line.slice(2)).text;
  else if (line.startsWith('|-')) {
    endCell(table, marks);
    table.rowDue = true;
  } else if (line.startsWith('|') || line.startsWith('!')) {
    const head = line.startsWith('!');
    for (const part of line.slice(1).split(head ? /!!|\|\|/ : '||')) {
      endCell(table, marks);
      const { text, attributes } = withoutAttributes(part);
      table.cell = { text, head, attributes, line: number };
    }
  } else if (table.cell) table.cell.text += `\n${line}`;
}

function endCell(table: OpenTable, marks: NoteMarks): void {
  const { cell, grid } = table;
  if (!cell) return;
  refuseAbove('A cell of this file has', 'characters', cell.text.length, BOUNDS.fieldCharacters);
  if (table.rowDue) grid.startRow(cell.line);
  table.rowDue = false;
  const text = marks.marked(cell.text, (note) => table.notes.push(note)).trim();
  const shown = plain(withStruckElements(text));
  grid.put({
    text: shown !== '' && isStruckStyle(cell.attributes) ? `~~${shown}~~` : shown,
    links: linksIn(text.slice(0, 8_192)),
    bold: cell.head || /^'''[^']+'''$/.test(text),
    across: span(cell.attributes, 'colspan', MOST_ACROSS),
    down: span(cell.attributes, 'rowspan', MOST_DOWN),
  });
  table.cell = undefined;
}

/** `rowspan="2" | text`: a single bar, outside of links and templates, ends the attributes. */
function withoutAttributes(part: string): { text: string; attributes: string } {
  const bar = part.indexOf('|');
  const before = part.slice(0, bar);
  if (bar < 0 || /\[\[|\{\{/.test(before)) return { text: part, attributes: '' };
  return { text: part.slice(bar + 1), attributes: before };
}

function span(attributes: string, name: string, most: number): number {
  const count = Number(new RegExp(`${name}\\s*=\\s*"?'?\\s*(\\d{1,6})`, 'i').exec(attributes)?.[1] ?? 1);
  return Math.min(Math.max(1, count), most);
}

function lineBlock(line: string, number: number): Block | undefined {
  if (line.trim() === '') return undefined;
  const trimmed = line.trim();
  const marks = /^={1,6}/.exec(trimmed)?.[0] ?? '';
  const titled = trimmed.slice(marks.length, -marks.length || undefined).trim();
  if (marks !== '' && trimmed.endsWith(marks) && titled !== '')
    return { kind: 'heading', level: marks.length, text: plain(titled), line: number };
  const item = /^[*#:;]+/.exec(trimmed)?.[0] ?? '';
  const said = { kind: 'text', text: plain(trimmed.slice(item.length)), line: number } as const;
  return item === '' ? said : { ...said, item: 1 };
}

/** Without the marks of emphasis, links and templates; a template stays as its last plain word. */
function plain(text: string): string {
  if (text.length > 8_192) return text.trim();
  return decodeHtml(
    text
      .replace(/<!--.{0,2000}?-->/gs, '')
      .replace(/<br\s{0,3}\/?>/gi, '\n')
      .replace(/<ref[^<>]{0,300}>.{0,2000}?<\/ref>/gs, '')
      .replace(/<\/?[a-zA-Z][^<>]{0,300}>/g, '')
      .replace(/\[\[(?:[^[\]|]{1,500}\|)?([^[\]|]{1,500})\]\]/g, '$1')
      .replace(/\[(?:https?:\/\/|mailto:)[^\s[\]]{1,2000}\s([^[\]]{1,500})\]/g, '$1')
      .replace(/<sup>([^<>]{1,200})<\/sup>/gi, (_, mark: string) => raised(mark))
      .replace(/\{\{(?:[^{}|]{1,200}\|)*([^{}|]{1,500})\}\}/g, '$1')
      .replace(/'{2,5}/g, ''),
  ).trim();
}

/** `[https://example.org Deploy]` leads to an address, `[[Team page|Team]]` to a page of the same wiki. */
function linksIn(text: string): string[] {
  const outside = [...text.matchAll(/\[((?:https?:\/\/|mailto:)[^\s[\]]{1,2000})\s/g)];
  const inside = [...text.matchAll(/\[\[([^[\]|]{1,500})\|/g)];
  return [
    ...outside.map(([, address = '']) => address),
    ...inside.map(([, page = '']) => page.trim().replaceAll(' ', '_')),
  ];
}
