/** Each table of a file before its rows are read: legend or matrix, its layout, its columns, and what stands around it. */
import { BOUNDS, refuseAbove } from '../../contract/bounds';
import type { Block, Source, Table } from '../../contract/source';
import { letterColumns, longColumns, wideColumns } from '../grid/columns';
import { type Grid, gridOf } from '../grid/grid';
import type { ReadText } from '../grid/headRow';
import { layoutOf } from '../grid/layout';
import { type LegendEntry, legendOfTable } from '../letters/legend';
import type { ColumnReading, Corrections, TableReading } from '../reading/understood';
import { footnotesAfter } from './footnotes';
import { headingAbove } from './titles';
import { plainName } from './wideTable';

/** Nobody explains more letters than that. */
const LONGEST_LEGEND = 60;

export interface Candidate {
  readonly index: number;
  readonly table: Table;
  readonly legend: readonly LegendEntry[] | undefined;
  /** The heading or caption above it. */
  readonly heading: string;
  readonly footnotes: ReadonlyMap<string, string>;
}

export interface Reading {
  readonly candidate: Candidate;
  readonly table: TableReading;
  /** The grid in the direction in which it is read. */
  readonly grid: Grid;
}

export function candidatesOf(blocks: readonly Block[], source: Source): Candidate[] {
  const tables = blocks.flatMap((block, place) => (block.kind === 'table' ? [{ block, place }] : []));
  return tables.map(({ block, place }, index) => ({
    index,
    table: block,
    legend:
      source.own || block.rows.length > LONGEST_LEGEND
        ? undefined
        : legendOfTable(block, gridOf(block).place),
    heading: plainName(block.caption ?? '') || headingAbove(blocks, place),
    footnotes: footnotesAfter(blocks, place),
  }));
}

export function readingOf(
  candidate: Candidate,
  source: Source,
  corrections: Corrections,
  read: ReadText,
): Reading {
  const { index, table, legend } = candidate;
  const exact = source.own !== undefined;
  const found = source.own
    ? { layout: source.own, headRow: 0, grid: gridOf(table, true), confidence: 'sure' as const }
    : layoutOf(gridOf(table), read, {
        layout: corrections.layouts?.[index],
        headRow: corrections.headRows?.[index],
      });
  const { layout, headRow, grid, confidence } = found;
  const columnsOf = layout === 'letters' ? letterColumns : layout === 'long' ? longColumns : wideColumns;
  const columns = columnsOf(grid, headRow, read, exact).map((column): ColumnReading => {
    const use = corrections.columns?.[index]?.[column.column];
    return use === undefined ? column : { ...column, use, confidence: 'sure' };
  });
  const asked = corrections.tables?.[index];
  const hasRoles = columns.some(({ use }) => use === 'role' || use === 'codes' || use.startsWith('letter:'));
  // A wide table has a row for each activity; only one assignment per row makes as many rows as there are cells.
  if (layout !== 'long')
    refuseAbove(`${table.name || 'This file'} has`, 'rows', table.rows.length, BOUNDS.tableRows);
  const isLegend = asked === 'skip' || (legend !== undefined && asked !== 'use');
  const use = isLegend ? 'legend' : hasRoles ? 'matrix' : 'skipped';
  return {
    candidate,
    grid,
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
export function sectionAbove({ candidate, grid, table }: Reading, matrices: number): string {
  if (matrices < 2) return '';
  const titles = grid.rows
    .slice(0, Math.max(0, table.headRow))
    .map((row) => new Set(row.filter((cell) => cell !== '')));
  const [title] = titles.findLast((texts) => texts.size === 1) ?? [];
  return (
    candidate.heading ||
    (table.layout === 'transposed' ? '' : plainName(title ?? '')) ||
    nameOf(candidate).replace(/^Sheet /, '')
  );
}
