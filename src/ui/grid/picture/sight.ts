/** What a picture of the grid is drawn from, and where on the canvas things stand. */
import type { Activity } from '../../../domain/matrix/matrix';
import { leftOf, topOf } from '../../gridView/layout/layout';
import type { Room } from '../../gridView/layout/measures';
import type { Scroll, Window } from '../../gridView/layout/windowing';
import type { DrawContext } from '../pool/drawContext';
import type { Inks } from './inks';
import type { Pen } from './pen';
import type { Tiles } from './tiles';

export interface Sight {
  readonly pen: Pen;
  readonly inks: Inks;
  readonly tiles: Tiles;
  readonly drawContext: DrawContext;
  readonly scroll: Scroll;
  readonly room: Room;
  readonly window: Window;
}

/** Undefined for the row of a section. */
export function activityAt({ drawContext }: Sight, row: number): Activity | undefined {
  const shown = drawContext.layout.rows[row];
  return shown?.kind === 'activity' ? drawContext.matrix.activities[shown.key] : undefined;
}

/** From the top of the canvas to a row. */
export function yOf({ drawContext, scroll }: Sight, row: number): number {
  return drawContext.layout.measures.header + topOf(drawContext.layout, row) - scroll.top;
}

/** From the start of the canvas to a column; frozen ones do not move. */
export function xOf({ drawContext, scroll }: Sight, column: number): number {
  const { layout } = drawContext;
  const moved = column < layout.frozen ? 0 : scroll.left;
  return layout.measures.name + leftOf(layout, column) - moved;
}

/** Where the columns that scroll begin. */
export function movingFrom({ drawContext }: Sight): number {
  const { layout } = drawContext;
  return layout.measures.name + (layout.lefts[layout.frozen] ?? 0);
}

export function range([first, last]: readonly [number, number]): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}
