/** Keys on the border of a column that has the focus: arrows move it, Space fits it, Escape, Enter and Tab leave it. */
import type { KeyboardEvent } from 'react';
import { fitWidths, NAME_WIDTHS, ROLE_WIDTHS, setNameWidth, setWidths } from '../../commands/acts/widths';
import { type GridContext, layoutOf } from '../../commands/command/context';
import { widthOf } from '../../gridView/layout/layout';
import { hitAt } from '../../gridView/layout/pointerCells';

const STEP = 8;

/** One listener for all borders of the header. */
export function resizeByKey(context: GridContext, event: KeyboardEvent<HTMLElement>): void {
  const { view } = context;
  const grip = event.target;
  if (!(grip instanceof HTMLElement) || !grip.matches('[data-grip]')) return;
  const layout = layoutOf(context);
  const column = hitAt(layout, grip)?.cellRef.column ?? 'name';
  const isName = column === 'name';
  const width = isName ? layout.measures.name : widthOf(layout, layout.columnIndex.get(column) ?? 0);
  const change = changeBy(event, width, isName ? NAME_WIDTHS : ROLE_WIDTHS);
  const leaves = event.key === 'Escape' || event.key === 'Enter' || event.key === 'Tab';
  if (change === undefined && !leaves && event.key !== ' ') return;
  event.preventDefault();
  event.stopPropagation();
  if (leaves) view.scrollTo({ row: 'header', column });
  else if (event.key === ' ' && isName) view.choose({ nameWidth: null });
  else if (isName) setNameWidth(context, width + (change ?? 0));
  else if (event.key === ' ') fitWidths(context, [column]);
  else setWidths(context, [column], width + (change ?? 0));
}

/** In CSS pixels; undefined where the key changes nothing. */
function changeBy(
  { key, shiftKey, target }: KeyboardEvent,
  width: number,
  { least, most }: typeof ROLE_WIDTHS,
): number | undefined {
  const rtl = target instanceof Element && getComputedStyle(target).direction === 'rtl';
  const by = (shiftKey ? STEP * 5 : STEP) * (rtl ? -1 : 1);
  const changes: { readonly [key: string]: number } = {
    ArrowRight: by,
    ArrowLeft: -by,
    Home: least - width,
    End: most - width,
  };
  return changes[key];
}
