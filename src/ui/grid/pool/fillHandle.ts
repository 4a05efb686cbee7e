/** The handle at the corner of the selection: one element over the cells, moved to where the selection ends. */
import { leftOf, type Position, topOf } from '../../gridView/layout/layout';
import type { Scroll } from '../../gridView/layout/windowing';
import type { DrawContext } from './drawContext';
import { write } from './elements';

/** As wide and high as the style sheet has it, in CSS pixels. */
const SIZE = 9;

/** It says by the same marks as a cell which cell it belongs to, so that a press on it is a press there. */
export function drawFillHandle(element: HTMLElement, drawContext: DrawContext, scroll: Scroll): void {
  const { handle } = drawContext;
  if (element.hidden === (handle !== undefined)) element.hidden = !handle;
  if (handle) place(element, handle, drawContext, scroll);
}

function place(
  element: HTMLElement,
  { row, column }: Position,
  { layout }: DrawContext,
  scroll: Scroll,
): void {
  const { measures, frozen } = layout;
  const stays = column < frozen;
  const across = measures.name + leftOf(layout, column + 1) - SIZE + (stays ? scroll.left : 0);
  const down = measures.header + topOf(layout, row + 1) - 1 - SIZE;
  element.style.setProperty('--across', `${across}px`);
  element.style.setProperty('--down', `${down}px`);
  write(element, 'data-stays', stays ? '' : undefined);
  element.dataset.row = layout.rows[row]?.key ?? 'header';
  element.dataset.column = String(column);
}
