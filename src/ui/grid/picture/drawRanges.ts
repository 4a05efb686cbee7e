/** The rectangles of the selection, of what was cut and of what a fill would cover, under the cells. */
import type { GridViewState } from '../gridView';
import { type Area, areasOf, isOneCell } from '../selection';
import { box, frame } from './pen';
import { type Sight, xOf, yOf } from './sight';

type Box = readonly [number, number, number, number];

export function drawRanges(sight: Sight, { layout, selection, cut, preview }: GridViewState): void {
  const { pen, inks } = sight;
  const { accent, selection: soft, panel } = inks.colours;
  const areas = isOneCell(selection) ? [] : areasOf(layout, selection.ranges);
  for (const area of areas) {
    const around = boxOf(sight, area);
    box(pen, soft, ...around);
    frame(pen, accent, 1, around);
  }
  for (const area of areasOf(layout, selection.without ?? [])) box(pen, panel, ...boxOf(sight, area));
  for (const area of areasOf(layout, cut?.selection.ranges ?? []))
    frame(pen, accent, 2, boxOf(sight, area), [6, 4]);
  if (preview) frame(pen, accent, 2, boxOf(sight, preview), [2, 2]);
}

function boxOf(sight: Sight, area: Area): Box {
  const { scroll } = sight;
  const left = area.left < 0 ? -scroll.left : moved(sight, area.left);
  const top = area.top < 0 ? -scroll.top : yOf(sight, area.top);
  return [left, top, moved(sight, area.right + 1) - left, yOf(sight, area.bottom + 1) - top];
}

/** The rectangles move with the sheet, behind the columns that do not. */
function moved(sight: Sight, column: number): number {
  const { layout } = sight.scene;
  return xOf(sight, column) - (column < layout.frozen ? sight.scroll.left : 0);
}
