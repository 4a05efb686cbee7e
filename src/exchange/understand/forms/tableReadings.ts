/** Each table of a file before its rows are read: legend or matrix, its layout, its columns, and what stands around it. */

import type { Scheme } from '../../../domain/matrix/scheme/scheme';
import { BOUNDS, refuseAbove } from '../../contract/bounds';
import type { Place } from '../../contract/place';
import type { Block, Source, Table } from '../../contract/source';
import { letterColumns, wideColumns } from '../grid/columns';
import { filledIn, type Grid, gridOf, placeOfRow } from '../grid/grid';
import type { ReadText } from '../grid/headRow';
import { layoutOf } from '../grid/layout';
import { type Ledger, makeLedger } from '../grid/ledger';
import { type LettersReading, lettersReading } from '../grid/lettersLayout';
import { longColumns } from '../grid/longColumns';
import { legendOfTable, withoutLegends } from '../letters/legendTable';
import type { LegendEntry } from '../letters/legendText';
import { type HeldWords, heldWords, NO_WORDS } from '../letters/wordLegend';
import type { Corrections } from '../reading/corrections';
import { askedLayout, isTurned, placeOfTable } from '../reading/direction';
import type { ColumnReading, TableReading } from '../reading/tableReading';
import { meaningOfHead } from '../words/headWords';
import { plainName } from '../words/plainName';
import { footnotesAfter } from './footnotes';
import { headingAbove } from './titles';

export interface Candidate {
  readonly index: number;
  /** Its place among the blocks of the file. */
  readonly at: number;
  readonly table: Table;
  readonly grid: Grid;
  /** The whole table is a legend. */
  readonly legend: readonly LegendEntry[] | undefined;
  /** A legend in its first or last rows or beside it, which is no part of `grid`. */
  readonly explained: readonly LegendEntry[];
  /** Its heads are letters, whatever the scheme. */
  readonly letters?: LettersReading | undefined;
  /** The heading or caption above it. */
  readonly heading: string;
  readonly footnotes: ReadonlyMap<string, string>;
}

export interface Reading {
  readonly candidate: Candidate;
  readonly table: TableReading;
  /** The grid in the direction in which it is read. */
  readonly grid: Grid;
  readonly ledger: Ledger;
}

export function candidatesOf(blocks: readonly Block[], source: Source): Candidate[] {
  const held = source.own ? NO_WORDS : heldWords(blocks);
  const tables = blocks.flatMap((block, place) => (block.kind === 'table' ? [{ block, place }] : []));
  return tables.map(({ block, place }, index) => {
    const parted = source.own ? { table: block, legends: [] } : partedFrom(block, held);
    const legend = source.own ? undefined : legendOfTable(block, (row) => gridPlace(block, row), held);
    return {
      index,
      at: place,
      table: legend ? block : parted.table,
      grid: gridOf(legend ? block : parted.table, source.own !== undefined),
      legend,
      explained: legend ? [] : parted.legends,
      heading: plainName(block.caption ?? '') || headingAbove(blocks, place),
      footnotes: footnotesAfter(blocks, place),
    };
  });
}

// A legend is looked for where a person may have put one, not among a million rows.
function partedFrom(block: Table, held: HeldWords): ReturnType<typeof withoutLegends> {
  if (block.rows.length > BOUNDS.tableRows) return { table: block, legends: [] };
  return withoutLegends(block, (row) => gridPlace(block, row), held);
}

function gridPlace(table: Table, row: number): Place {
  const name = table.name ? { table: table.name } : {};
  return { ...name, ...placeOfRow(table, row) };
}

/** The same candidates, each with its heads if these are letters. */
export function withLetters(
  candidates: readonly Candidate[],
  source: Source,
  legend: Scheme | undefined,
  corrections: Corrections,
): Candidate[] {
  return candidates.map((candidate) => {
    const { index, grid } = candidate;
    if (source.own || candidate.legend) return candidate;
    return { ...candidate, letters: lettersReading(grid, legend, askedLayout(corrections, index)) };
  });
}

export function readingOf(
  candidate: Candidate,
  source: Source,
  corrections: Corrections,
  scheme: Scheme,
  read: ReadText,
): Reading {
  const { index, table, legend, grid: found } = candidate;
  const exact = source.own !== undefined;
  const { layout, headRow, grid, confidence } = source.own
    ? { layout: source.own, headRow: 0, grid: found, confidence: 'sure' as const }
    : layoutOf(found, read, askedLayout(corrections, index), candidate.letters);
  const isLetters = layout === 'letters' || layout === 'letters-down';
  const readings = isLetters
    ? letterColumns(grid, headRow, read, scheme)
    : (layout === 'long' ? longColumns : wideColumns)(grid, headRow, read, exact);
  const columns = readings.map((column): ColumnReading => {
    const use = corrections.columns?.[placeOfTable(index, layout)]?.[column.column];
    return use === undefined ? column : { ...column, use, confidence: 'sure' };
  });
  const asked = corrections.tables?.[index];
  // Of one that a person takes for such a table it is asked what its columns say.
  const isAsked = isLetters && asked === 'use';
  const hasRoles =
    isAsked || columns.some(({ use }) => use === 'role' || use === 'codes' || use.startsWith('letter:'));
  // A wide table has a row for each activity; only one assignment per row makes as many rows as there are cells.
  if (layout !== 'long')
    refuseAbove(`${table.name || 'This file'} has`, 'rows', table.rows.length, BOUNDS.tableRows);
  const isLegend = (asked === 'skip' && legend !== undefined) || (legend !== undefined && asked !== 'use');
  const isSkipped = asked === 'skip' || (table.hidden === true && asked !== 'use');
  const use = isLegend ? 'legend' : hasRoles && !isSkipped ? 'matrix' : 'skipped';
  return {
    candidate,
    grid,
    ledger: makeLedger(exact ? { rows: [], width: 0 } : grid),
    table: {
      index,
      name: nameOf(candidate),
      heading: candidate.heading,
      use,
      layout,
      headRow,
      columns,
      confidence,
    },
  };
}

export function nameOf({ table, index }: Candidate): string {
  return table.name || `Table ${index + 1}`;
}

/** What rows above the first group belong to: only where several tables must be told apart. */
function sectionAbove({ candidate, grid, table }: Reading, matrices: number): string {
  if (matrices < 2) return '';
  const titles = grid.rows
    .slice(0, Math.max(0, table.headRow))
    .map((row) => new Set(row.filter((cell) => cell !== '')));
  const [title] = titles.findLast((texts) => texts.size === 1) ?? [];
  return (
    (isTurned(table.layout) ? '' : plainName(title ?? '')) ||
    candidate.heading ||
    nameOf(candidate).replace(/^Sheet /, '')
  );
}

/** The first two rows with anything in them: whether there is a third makes no difference. */
function firstRows({ rows }: Grid, headRow: number): (readonly string[])[] {
  const found: (readonly string[])[] = [];
  for (let row = headRow + 1; row < rows.length && found.length < 2; row += 1) {
    const cells = rows[row] ?? [];
    if (filledIn(cells) > 0) found.push(cells);
  }
  return found;
}

/** The heading above a table names its section, or the only activity of a card: "Responsible | Ops" below "Deploy". */
export function standsFor(reading: Reading, matrices: number): { heading: string; named?: string } {
  const { candidate, grid, table } = reading;
  const rows = firstRows(grid, table.headRow);
  const activity = table.columns.find(({ use }) => use === 'activity')?.column;
  const name = activity === undefined ? '' : (rows[0]?.[activity] ?? '');
  if (table.layout === 'long' && activity === undefined && !candidate.table.legend)
    return { heading: '', named: candidate.heading || 'Unnamed activity' };
  const isCard =
    table.layout === 'letters-down' &&
    rows.length === 1 &&
    candidate.heading !== '' &&
    (name === '' || meaningOfHead(name) === 'role');
  return isCard ? { heading: '', named: candidate.heading } : { heading: sectionAbove(reading, matrices) };
}
