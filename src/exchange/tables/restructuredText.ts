/** reStructuredText to headings, lines and tables: grids, simple tables, and the directives for lists and CSV. */
import Papa from 'papaparse';
import { BOUNDS, mostRows, refuseAbove } from '../contract/bounds';
import { type Block, markKey, type Table, tableFromRows } from '../contract/source';
import { linesOf } from '../texts/lines';
import { withoutStruckMarks } from '../texts/struck';
import { type BlockLine, readGridTable } from './gridTable';
import { markLinks } from './linkMarks';
import { withSettledQuotes } from './strayQuotes';

const GRID = /^\s*\+(?:[-=]+\+)+\s*$/;
const SIMPLE = /^\s*={2,}(?:\s+={2,})+\s*$/;
const DIRECTIVE = /^(\s*)\.\.\s+(list-table|csv-table|table)::(.*)$/;
const HEAD_RULE = /^\s*\+={3,}(\+=+)*\+\s*$/;
/** `.. _Deploy: https://example.org` */
const TARGET = /^\.\.\s_`?([^`:]{1,300})`?:\s+(\S{1,2000})\s*$/;
const UNDERLINE = /^([=\-~^"'#*+.`:_])\1{2,}\s*$/;

export function looksLikeRestructuredText(text: string): boolean {
  return linesOf(text).some((line) => DIRECTIVE.test(line) || HEAD_RULE.test(line));
}

export function readRestructuredText(text: string): Block[] {
  const lines = linesOf(text).map((line, at): BlockLine => ({ text: line, number: at + 1 }));
  const blocks: Block[] = [];
  const levels: string[] = [];
  const references = new Map(
    lines.flatMap(({ text: line }) => {
      const [, name, address] = TARGET.exec(line) ?? [];
      return name === undefined || address === undefined ? [] : [[name.toLowerCase(), address] as const];
    }),
  );
  let caption = '';
  let tables = 0;
  const add = (table: Table | undefined) => {
    if (!table) return;
    tables += 1;
    if (tables <= BOUNDS.tables)
      blocks.push({
        ...withInline(table, references),
        name: `Table ${tables}`,
        ...(caption ? { caption } : {}),
      });
    caption = '';
  };
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]?.text ?? '';
    const directive = DIRECTIVE.exec(line);
    if (directive) {
      caption = directive[3]?.trim() ?? '';
      if (directive[2] === 'table') continue;
      const until = endOfIndented(lines, at + 1, directive[1]?.length ?? 0);
      const body = lines.slice(at + 1, until);
      add(directive[2] === 'list-table' ? listTable(body) : csvTable(body));
      at = until - 1;
    } else if (GRID.test(line) || SIMPLE.test(line)) {
      const until = endOfTable(lines, at, GRID.test(line));
      const part = lines.slice(at, until);
      add(GRID.test(line) ? readGridTable(part) : simpleTable(part));
      at = until - 1;
    } else if (line.trim() !== '' && UNDERLINE.test(lines[at + 1]?.text ?? '')) {
      const mark = lines[at + 1]?.text.charAt(0) ?? '';
      if (!levels.includes(mark)) levels.push(mark);
      blocks.push({
        kind: 'heading',
        level: levels.indexOf(mark) + 1,
        text: withoutStruckMarks(plain(line)),
        line: at + 1,
      });
      at += 1;
    } else if (line.trim() !== '' && !UNDERLINE.test(line) && !TARGET.test(line))
      blocks.push(lineBlock(line, at + 1));
  }
  refuseAbove('This file has', 'tables', tables, BOUNDS.tables);
  return blocks;
}

function endOfIndented(lines: readonly BlockLine[], from: number, indent: number): number {
  let at = from;
  while (at < lines.length) {
    const { text = '' } = lines[at] ?? {};
    if (text.trim() !== '' && text.length - text.trimStart().length <= indent) break;
    at += 1;
  }
  return at;
}

// A grid ends with its last line of bars; a simple table with its second or third rule before a blank line.
function endOfTable(lines: readonly BlockLine[], from: number, isGrid: boolean): number {
  let at = from + 1;
  if (isGrid) {
    while (at < lines.length && /^\s*[|+]/.test(lines[at]?.text ?? '')) at += 1;
    return at;
  }
  while (at < lines.length) {
    const isRule = SIMPLE.test(lines[at]?.text ?? '');
    at += 1;
    if (isRule && (lines[at]?.text ?? '').trim() === '') break;
  }
  return at;
}

function simpleTable(lines: readonly BlockLine[]): Table | undefined {
  const rule = lines[0]?.text ?? '';
  const starts = [...rule.matchAll(/=+/g)].map(({ index }) => index);
  const rows: string[][] = [];
  const numbers: number[] = [];
  let rules = 0;
  let headRows = 0;
  for (const { text, number } of lines) {
    if (SIMPLE.test(text)) {
      rules += 1;
      if (rules === 2) headRows = rows.length;
      continue;
    }
    if (text.trim() === '' || /^[\s-]+$/.test(text)) continue;
    const cells = starts.map((start, place) => text.slice(start, starts[place + 1]).trim());
    const above = rows.at(-1);
    // An empty first column continues the row above.
    if (cells[0] === '' && above)
      for (const [column, cell] of cells.entries()) above[column] = joined(above[column], cell);
    else {
      rows.push(cells);
      numbers.push(number);
    }
  }
  refuseAbove('A table of this file has', 'rows', rows.length, mostRows(starts.length));
  return rows.length === 0
    ? undefined
    : tableFromRows(rows, { lines: numbers, ...(rules > 2 && headRows === 1 ? { headRows } : {}) });
}

function joined(before: string | undefined, more: string): string {
  return [before, more].filter((part) => part).join(' ');
}

/** `* - cell` begins a row, `- cell` a cell, deeper lines go on. */
function listTable(lines: readonly BlockLine[]): Table | undefined {
  const rows: string[][] = [];
  const numbers: number[] = [];
  for (const { text, number } of lines) {
    const start = /^\*\s+-(?=\s|$)(.*)$/.exec(text.trim());
    const cell = /^-(?=\s|$)(.*)$/.exec(text.trim());
    const row = rows.at(-1);
    if (start) {
      rows.push([start[1]?.trim() ?? '']);
      numbers.push(number);
    } else if (cell) row?.push(cell[1]?.trim() ?? '');
    else if (row && text.trim() !== '') row.push(joined(row.pop(), text.trim()));
  }
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  refuseAbove('A table of this file has', 'columns', width, BOUNDS.tableColumns);
  refuseAbove('A table of this file has', 'rows', rows.length, mostRows(width));
  const head = lines.some(({ text }) => /^\s*:header-rows:\s*1\s*$/.test(text));
  return rows.length === 0
    ? undefined
    : tableFromRows(rows, { lines: numbers, ...(head ? { headRows: 1 } : {}) });
}

function csvTable(lines: readonly BlockLine[]): Table | undefined {
  const header = lines
    .map(({ text }) => /^:header:(.+)$/.exec(text.trim())?.[1]?.trim())
    .find((found) => found);
  const body = lines.filter(({ text }) => text.trim() !== '' && !/^\s*:[\w-]+:/.test(text));
  const told = header === undefined ? [] : [header];
  // The parser takes a quotation mark for one only directly behind the comma.
  const text = [...told, ...body.map((line) => line.text.trim())].join('\n').replace(/,[ \t]+"/g, ',"');
  const settled = withSettledQuotes(text, ',').text;
  const rows = Papa.parse<string[]>(settled, { delimiter: ',', newline: '\n', skipEmptyLines: true }).data;
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  refuseAbove('A table of this file has', 'columns', width, BOUNDS.tableColumns);
  refuseAbove('A table of this file has', 'rows', rows.length, mostRows(width));
  return rows.length === 0 ? undefined : tableFromRows(rows, header === undefined ? {} : { headRows: 1 });
}

function lineBlock(line: string, number: number): Block {
  const item = /^(?:[-*+\u2022]|#\.|\d{1,3}[.)])\s+(\S.*)$/.exec(line.trim());
  return { kind: 'text', text: plain(item?.[1] ?? line), line: number, ...(item ? { item: 1 } : {}) };
}

function withInline(table: Table, references: ReadonlyMap<string, string>): Table {
  const marks = new Map(table.marks);
  const rows = table.rows.map((row, at) =>
    row.map((cell, column) => {
      const text = plain(cell);
      markLinks(marks, markKey(at, column), text, linksIn(cell, references));
      return text;
    }),
  );
  return { ...table, rows, marks };
}

/** `` `Deploy <https://example.org>`_ `` and `` `Deploy`_ `` with its address elsewhere. */
function linksIn(text: string, references: ReadonlyMap<string, string>): string[] {
  if (text.length > 8_192 || !text.includes('_')) return [];
  const [inside, named] = [
    text.matchAll(/`[^`<]{0,500}<([^<>`]{1,2000})>`_/g),
    text.matchAll(/(?:`([^`<]{1,300})`|\b([\p{L}\p{N}-]{1,300}))__?(?![\p{L}\p{N}])/gu),
  ];
  return [
    ...[...inside].map(([, address = '']) => address),
    ...[...named].flatMap(([, quoted, word]) => references.get((quoted ?? word ?? '').toLowerCase()) ?? []),
  ];
}

/** `` :strike:`R` ``, `` :doc:`Deploy <deploy>` `` */
const ROLE = /:([a-z-]{1,40}):`([^`<]{1,500}?)(?:\s*<[^<>]{1,500}>)?`/g;
/** Documents define such roles themselves, under these names. */
const STRUCK = /^(?:strike|strikethrough|strikeout|struck|line-through|del|deleted|s)$/;

function plain(text: string): string {
  const trimmed = text.trim();
  if (trimmed.length > 8_192 || !/[*`_|\\]/.test(trimmed)) return trimmed;
  return trimmed
    .replace(ROLE, (_, role: string, words: string) => (STRUCK.test(role) ? `~~${words}~~` : words))
    .replace(/``([^`]{1,500})``/g, '$1')
    .replace(/`([^`<]{1,500}?)(?:\s*<[^<>]{1,2000}>)?`_{0,2}/g, '$1')
    .replace(/\*\*([^*]{1,500})\*\*/g, '$1')
    .replace(/(?<![\p{L}\p{N}*])\*([^*\s][^*]{0,500})\*(?![\p{L}\p{N}*])/gu, '$1')
    .replace(/\\(?=\S)/g, '')
    .trim();
}
