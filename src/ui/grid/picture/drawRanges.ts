/** The rectangles of the selection, of what was cut and of what a fill would cover. */
import type { GridViewState } from '../../gridView/gridView';
import type { Selection } from '../../gridView/layout/cellRefs';
import type { Layout } from '../../gridView/layout/layout';
import { type Area, areasOf, isOneCell } from '../../gridView/selection/selection';
import { box, frame } from './pen';
import { type Sight, xOf, yOf } from './sight';

type Box = readonly [number, number, number, number];

/** Under the cells. */
export function drawRanges(sight: Sight, { layout, selection }: GridViewState): void {
  const { pen, inks } = sight;
  const { selection: soft, panel } = inks.colours;
  for (const area of rangesOf(layout, selection)) box(pen, soft, ...boxOf(sight, area));
  for (const area of areasOf(layout, selection.without ?? [])) box(pen, panel, ...boxOf(sight, area));
}

/** Over the lines between the cells. */
export function drawEdges(sight: Sight, { layout, selection, cut, preview }: GridViewState): void {
  const { pen, inks } = sight;
  const { accent } = inks.colours;
  for (const area of rangesOf(layout, selection)) frame(pen, accent, 1, boxOf(sight, area));
  for (const area of areasOf(layout, cut?.selection.ranges ?? [])) {
    frame(pen, accent, 2, boxOf(sight, area), [6, 4]);
  }
  if (preview) frame(pen, accent, 2, boxOf(sight, preview), [2, 2]);
}

/** One cell is marked by itself. */
function rangesOf(layout: Layout, selection: Selection): readonly Area[] {
  return isOneCell(selection) ? [] : areasOf(layout, selection.ranges);
}

function boxOf(sight: Sight, area: Area): Box {
  const { scroll } = sight;
  const left = area.left < 0 ? -scroll.left : moved(sight, area.left);
  const top = area.top < 0 ? -scroll.top : yOf(sight, area.top);
  return [left, top, moved(sight, area.right + 1) - left, yOf(sight, area.bottom + 1) - top];
}

/** The rectangles move with the sheet, behind the columns that do not. */
function moved(sight: Sight, column: number): number {
  const { layout } = sight.drawContext;
  return xOf(sight, column) - (column < layout.frozen ? sight.scroll.left : 0);
}
