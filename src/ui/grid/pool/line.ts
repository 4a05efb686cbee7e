/** What rows of every kind have: an element and its place in the sheet. */

import type { RowKey } from '../../gridView/layout/cellRefs';
import { fullWidth, type Layout, topOf } from '../../gridView/layout/layout';

export interface LineSeat {
  readonly element: HTMLElement;
  seat: Seat | undefined;
}

interface Seat {
  readonly key: RowKey;
  readonly index: number;
  readonly layout: Layout;
}

export function takeSeat(line: LineSeat, key: RowKey, index: number, layout: Layout, height: number): void {
  const { element, seat } = line;
  if (seat?.key === key && seat.index === index && seat.layout === layout) return;
  line.seat = { key, index, layout };
  if (seat?.key !== key) element.dataset.row = key;
  if (seat?.index !== index) element.setAttribute('aria-rowindex', String(index + 2));
  element.style.top = `${layout.measures.header + topOf(layout, index)}px`;
  if (seat?.layout === layout) return;
  element.style.height = `${height}px`;
  element.style.width = `${fullWidth(layout)}px`;
}
