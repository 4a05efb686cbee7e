/**
 * What a table of a screen shows, as columns of plain data. Sorting, filtering, counts per value, selection and which
 * columns are shown are TanStack Table's; Table.tsx draws all tables but the matrix itself, whose rows are too many.
 */
import {
  type ColumnDef,
  columnFacetingFeature,
  columnFilteringFeature,
  columnVisibilityFeature,
  createFacetedRowModel,
  createFacetedUniqueValues,
  createFilteredRowModel,
  createSortedRowModel,
  globalFilteringFeature,
  rowSelectionFeature,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table';
import type { ReactNode } from 'react';

export const features = tableFeatures({
  columnFilteringFeature,
  globalFilteringFeature,
  columnFacetingFeature,
  columnVisibilityFeature,
  rowSelectionFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  facetedRowModel: createFacetedRowModel(),
  facetedUniqueValues: createFacetedUniqueValues(),
  sortedRowModel: createSortedRowModel(),
});

export type Features = typeof features;

export interface TableColumn<Row> {
  readonly id: string;
  readonly label: string;
  /** What it is sorted, searched and filtered by, and what is shown where `cell` says nothing else. */
  value(row: Row): string | number;
  cell?(row: Row): ReactNode;
  /** The name of the row: its header, which cannot be hidden. */
  readonly isName?: true;
  /** Numbers stand at the end of the cell, and the largest comes first. */
  readonly isNumber?: true;
  /** Stays on one line: a reference number, buttons. */
  readonly isShort?: true;
  /** Its few values are offered as filters, each with its count. */
  readonly isFacet?: true;
  /** In CSS pixels, for one of many that are alike: they are drawn only where they are in view. */
  readonly width?: number;
  /** Buttons and the like: not sorted, searched or hidden. */
  readonly isActs?: true;
}

const names = new Intl.Collator(undefined, { numeric: true });

/** The row `markedId` is shown whatever a filter says. */
export function columnDefs<Row extends object>(
  columns: readonly TableColumn<Row>[],
  markedId: string | null,
): ColumnDef<Features, Row>[] {
  return columns.map((column) => ({
    id: column.id,
    header: column.label,
    accessorFn: (row: Row) => column.value(row),
    enableHiding: !column.isName && !column.isActs,
    enableSorting: !column.isActs,
    enableGlobalFilter: !column.isActs,
    sortDescFirst: column.isNumber === true,
    sortFn: (one, other) => compared(column.value(one.original), column.value(other.original)),
    filterFn: (row, _, wanted) => column.value(row.original) === wanted || row.id === markedId,
  }));
}

function compared(one: string | number, other: string | number): number {
  return typeof one === 'number' && typeof other === 'number'
    ? one - other
    : names.compare(String(one), String(other));
}

/** Whether every word occurs somewhere in the row. */
export function rowHasWords<Row>(columns: readonly TableColumn<Row>[], row: Row, words: string): boolean {
  const text = columns
    .map((column) => (column.isActs ? '' : column.value(row)))
    .join(' ')
    .toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
