/** Legends that are tables, rows of a table, or columns beside one. */

import { codeOf } from '../../../domain/matrix/scheme/scheme';
import { schemeList } from '../../../domain/matrix/schemeList';
import type { Place } from '../../contract/place';
import { markKey, type Table } from '../../contract/source';
import { meaningOfPhrase } from '../words/meaningWords';
import { saysNothing } from './cellText';
import { explainsColumn, namesOfColumns } from './columnLegend';
import { entriesOfCells, wordOfCells, wordPair } from './legendCells';
import type { LegendEntry } from './legendText';
import { letterLine } from './letterLine';
import { type HeldWords, NO_WORDS } from './wordLegend';

/** Nobody explains more letters than this. */
const LONGEST_LEGEND = 60;
/** Letter, name, meaning, example: a legend beside a table is no wider. */
const WIDEST_BESIDE = 4;
/** Titles above a legend and remarks below it that are passed over. */
const MOST_PASSED = 4;
/** Rows beside a table that explain nothing, before it is clear that no legend stands there. */
const MOST_OTHERS = 20;

/** All rows explain a letter or a word: then the table is a legend, not a matrix. */
export function legendOfTable(
  table: Table,
  placeOfRow: (row: number) => Place,
  held: HeldWords = NO_WORDS,
): LegendEntry[] | undefined {
  if (table.rows.length > LONGEST_LEGEND) return undefined;
  const found = entriesOfRows(table.rows, placeOfRow, held);
  if (!found || areNames(table.rows, found.entries)) return undefined;
  return found.others <= Math.max(1, found.entries.length / 3) ? found.entries : undefined;
}

/**
 * Letters down the first column with names of people beside them, below activities: not explained, but held. What
 * explains letters has a word among it that is known, or no heads above.
 */
function areNames(rows: Table['rows'], entries: readonly LegendEntry[]): boolean {
  const [corner = '', ...heads] = (rows.find((row) => row.some((cell) => cell.trim() !== '')) ?? []).map(
    (cell) => cell.trim(),
  );
  const areHeads =
    !entries.some(({ token }) => token === corner) &&
    heads.filter((head) => head !== '' && !LEGEND_HEADS.test(head)).length > 1;
  // Names of people and roles begin with a capital.
  const areWords = entries.every(({ name }) => /^\p{Ll}/u.test(name));
  return areHeads && !areWords && entries.filter(isKnown).length < entries.length / 2;
}

/** A word that this letter may stand for: "Support" beside A is a team. */
function isKnown({ token, name, meaning: known }: LegendEntry): boolean {
  if (known) return true;
  const meaning = meaningOfPhrase(name);
  const codes = schemeList.flatMap((scheme) => codeOf(scheme, token) ?? []);
  return meaning !== undefined && (codes.length === 0 || codes.some((code) => code.meaning === meaning));
}

/** "R: Ana | A: Bo" in one row says who has which letter. */
function holdOnlyNames(entries: readonly LegendEntry[]): boolean {
  const places = new Set(entries.map(({ place }) => place.line ?? place.row));
  return places.size < entries.length && entries.every(isFirstName);
}

function isFirstName({ name, meaning }: LegendEntry): boolean {
  return meaning === undefined && meaningOfPhrase(name) === undefined && FIRST_NAME.test(name);
}

const FIRST_NAME = /^\p{Lu}[\p{Ll}'’-]{1,20}$/u;

interface FoundEntries {
  readonly entries: LegendEntry[];
  readonly others: number;
}

function entriesOfRows(
  rows: readonly (readonly string[])[],
  placeOfRow: (row: number) => Place,
  held: HeldWords,
): FoundEntries | undefined {
  const entries: LegendEntry[] = [];
  let others = 0;
  for (const [row, line] of rows.entries()) {
    const cells = line.filter((cell) => cell.trim() !== '');
    if (cells.length === 0) continue;
    const place = placeOfRow(row);
    const letters = entriesOfCells(cells, place, held);
    const pair = letters.length > 0 ? letters : wordPair(cells, place, held);
    const found = pair.length > 0 ? pair : wordOfCells(cells, place);
    if (found.length > 0) entries.push(...found);
    // A row for "—: not involved" explains no letter, and is no row of a matrix either.
    else if (!saysNothing(cells[0] ?? '')) others += 1;
  }
  return areLegend(entries) ? { entries, others } : undefined;
}

export interface PartedTable {
  readonly table: Table;
  /** What was cut away because it explains letters, in the places of the file. */
  readonly legends: readonly LegendEntry[];
}

/** The table without the legend that stands in its first or last rows or beside it. */
export function withoutLegends(
  table: Table,
  placeOf: (row: number) => Place,
  held: HeldWords = NO_WORDS,
): PartedTable {
  const beside = besideOf(table, placeOf, held);
  const narrow = beside?.table ?? table;
  const rows = legendRows(narrow, placeOf, held);
  return { table: rows?.table ?? narrow, legends: [...(beside?.legends ?? []), ...(rows?.legends ?? [])] };
}

/** Rows at the top or at the bottom that explain letters, with the title above them. */
function legendRows(table: Table, placeOf: (row: number) => Place, held: HeldWords): PartedTable | undefined {
  const { rows } = table;
  const found = new Map<number, LegendEntry[]>();
  const columns = namesOfColumns([table]);
  const isEdge = (row: number) => {
    const cells = (rows[row] ?? []).filter(
      (cell, column) => cell.trim() !== '' && !table.legend?.has(markKey(row, column)),
    );
    const said = edgeEntries(cells, placeOf(row), held);
    const entries = cells.length === 1 && explainsColumn(cells[0] ?? '', said, columns) ? [] : said;
    if (entries.length > 0) found.set(row, entries);
    if (entries.length === 0 && cells.length === 1) passed += 1;
    const isLone = cells.length === 1 && passed <= MOST_PASSED;
    return entries.length > 0 || cells.length === 0 || isTitle(cells) || isLone;
  };
  let passed = 0;
  const most = Math.min(rows.length, LONGEST_LEGEND);
  let from = 0;
  while (from < most && isEdge(from)) from += 1;
  let until = rows.length;
  passed = 0;
  while (until > Math.max(from, rows.length - most) && isEdge(until - 1)) until -= 1;
  if (from >= until) return undefined;
  const edges = [...found.values()].flat();
  if (!areLegend(edges) || areNames(rows, edges) || holdOnlyNames(edges)) return undefined;
  const cut = new Set(found.keys());
  for (const row of found.keys())
    for (const beside of [row - 1, row + 1])
      if (isTitle(rows[beside]) && (beside < from || beside >= until)) cut.add(beside);
  return { table: withLegend(table, (row) => cut.has(row)), legends: edges };
}

function edgeEntries(cells: readonly string[], place: Place, held: HeldWords): LegendEntry[] {
  if (cells.length === 0 || cells.length > 8) return [];
  // "28 | R does it; A answers for it; C is asked": it is counted like the activities above it.
  const [number = '', line = '', ...more] = cells;
  if (more.length === 0 && /^\d{1,3}[.)]?$/.test(number.trim()) && letterLine(line).length > 0)
    return entriesOfCells([line], place, held);
  const pair = wordPair(cells, place, held);
  return pair.length > 0 ? pair : entriesOfCells(cells, place, held);
}

function areLegend(entries: readonly LegendEntry[]): boolean {
  const own = entries.filter(({ combined }) => !combined).map(({ token }) => token);
  return own.length >= 2 && new Set(own).size === own.length;
}

function isTitle(row: readonly string[] = []): boolean {
  const texts = row.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return (
    LEGEND_HEADS.test(texts[0] ?? '') &&
    texts.length <= WIDEST_BESIDE &&
    texts.every((text) => text.length < 40)
  );
}

/** "Legend:" above lines that explain letters. */
export function isLegendTitle(text: string): boolean {
  return text.length < 40 && LEGEND_HEADS.test(text.trim());
}

const LEGEND_HEADS =
  /^(legend|legende|légende|leyenda|leggenda|legenda|key|letter|letters|code|codes|kürzel|buchstabe|symbol|raci|abbreviation|sigle|clave|lettre|letra|lettera|символ|图例|凡例)/iu;

/** Columns to the right of which every filled row explains a letter. */
function besideOf(table: Table, placeOf: (row: number) => Place, held: HeldWords): PartedTable | undefined {
  const width = table.rows.reduce((most, row) => Math.max(most, row.length), 0);
  let best: { from: number; entries: LegendEntry[]; rows: Set<number> } | undefined;
  for (let from = Math.max(2, width - WIDEST_BESIDE); from < width; from += 1) {
    const entries: LegendEntry[] = [];
    const taken = new Set<number>();
    let others = 0;
    let heads: number | undefined;
    for (const [row, line] of table.rows.entries()) {
      const cells = line
        .slice(from)
        .filter((cell, at) => cell.trim() !== '' && !isCopy(table, row, from + at, from));
      if (cells.length === 0) continue;
      const isColumn = cells.length === 1 && line.slice(0, from).some((cell) => explainsLetter(cell, held));
      const found = isColumn ? [] : entriesOfCells(cells, placeOf(row), held);
      entries.push(...found);
      if (found.length > 0 || isTitle(cells) || saysNothing(cells[0] ?? '')) taken.add(row);
      else {
        if (entries.length === 0 && cells.length > 1) heads = row;
        others += 1;
      }
      if (others > MOST_OTHERS) break;
    }
    // "A: Cleo" in the last column says who has which letter.
    if (entries.every(isFirstName)) continue;
    // "Desk | Activity" are heads of the table itself, where few words below them are those of their letters.
    if (heads !== undefined && entries.filter(isKnown).length < entries.length / 2) continue;
    if (!areLegend(entries) || others > Math.max(1, entries.length / 3)) continue;
    if (heads !== undefined && taken.has(heads + 1)) taken.add(heads);
    if (!best || entries.length > best.entries.length) best = { from, entries, rows: taken };
  }
  if (!best) return undefined;
  const { from, entries, rows } = best;
  return { table: withLegend(table, (row, column) => column >= from && rows.has(row)), legends: entries };
}

/** "R - Responsible" in the other columns of its row too is how a cell of the table is written. */
function explainsLetter(cell: string, held: HeldWords): boolean {
  return cell.trim() !== '' && entriesOfCells([cell], {}, held).length > 0;
}

// A title merged over all columns belongs to the table, not to what stands beside it.
function isCopy(table: Table, row: number, column: number, from: number): boolean {
  const mark = table.marks.get(markKey(row, column))?.mergedFrom;
  return mark !== undefined && mark.column < from;
}

function withLegend(table: Table, isLegend: (row: number, column: number) => boolean): Table {
  const legend = new Set(table.legend);
  for (const [row, line] of table.rows.entries())
    for (let column = 0; column < line.length; column += 1)
      if ((line[column] ?? '').trim() !== '' && isLegend(row, column)) legend.add(markKey(row, column));
  return { ...table, legend };
}
