/** Which place of the grid a pointer is over. */

import type { Layout } from './layout';
import type { ColumnKey, RowKey, Spot } from './spots';

export interface Hit {
  readonly spot: Spot;
  readonly element: HTMLElement;
}

export function hitAt(layout: Layout, target: EventTarget | null): Hit | undefined {
  if (!(target instanceof Element)) return undefined;
  const element = target.closest<HTMLElement>('[data-column]');
  const row = element?.closest<HTMLElement>('[data-row]')?.dataset.row;
  if (!element || row === undefined) return undefined;
  const column: ColumnKey = layout.columns[Number(element.dataset.column)] ?? 'name';
  return { spot: { row: row as RowKey, column }, element };
}

/** The element of a spot, where it is drawn. */
export function elementOf(root: HTMLElement, layout: Layout, spot: Spot): HTMLElement | null {
  const row = root.querySelector(`[data-row="${spot.row}"]`);
  const index = layout.columnIndex.get(spot.column) ?? -1;
  // A section row has one heading for all columns.
  return (
    row?.querySelector<HTMLElement>(`[data-column="${index}"]`) ?? row?.querySelector('[data-column]') ?? null
  );
}
