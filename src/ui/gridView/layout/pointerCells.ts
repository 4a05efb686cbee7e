/** Which place of the grid a pointer is over. */

import type { CellRef, ColumnKey, RowKey } from './cellRefs';
import type { Layout } from './layout';

export interface Hit {
  readonly cellRef: CellRef;
  readonly element: HTMLElement;
}

export function hitAt(layout: Layout, target: EventTarget | null): Hit | undefined {
  if (!(target instanceof Element)) return undefined;
  const element = target.closest<HTMLElement>('[data-column]');
  const row = element?.closest<HTMLElement>('[data-row]')?.dataset.row;
  if (!element || row === undefined) return undefined;
  const column: ColumnKey = layout.columns[Number(element.dataset.column)] ?? 'name';
  return { cellRef: { row: row as RowKey, column }, element };
}

/** The element of a cellRef, where it is drawn. */
export function elementOf(root: HTMLElement, layout: Layout, cellRef: CellRef): HTMLElement | null {
  const row = root.querySelector(`[data-row="${cellRef.row}"]`);
  const index = layout.columnIndex.get(cellRef.column) ?? -1;
  // A section row has one heading for all columns.
  return (
    row?.querySelector<HTMLElement>(`[data-column="${index}"]`) ?? row?.querySelector('[data-column]') ?? null
  );
}
