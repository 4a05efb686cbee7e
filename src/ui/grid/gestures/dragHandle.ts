/**
 * The handles by which a row or a column is dragged to another place: dots at the start of a name and at the top of a
 * header, drawn by the style sheets without an element of their own, because each row would be paid for while scrolling.
 */
import type { PointerEvent } from 'react';

/** In CSS pixels, as in ActivityName.module.css and GridHeader.module.css. */
const ROW_HANDLE = 16;
const COLUMN_HANDLE = 14;

export function isOnDragHandle(event: PointerEvent, target: EventTarget | null): boolean {
  if (!(target instanceof Element) || target.closest('button, [data-grip]')) return false;
  const head = target.closest('[role="rowheader"][data-column="-1"], [role="columnheader"]');
  if (!head || head.getAttribute('aria-colindex') === null) return false;
  const { left, right, top } = head.getBoundingClientRect();
  if (head.matches('[role="columnheader"]'))
    return !head.matches('[data-column="-1"]') && event.clientY - top < COLUMN_HANDLE;
  const rtl = getComputedStyle(head).direction === 'rtl';
  return (rtl ? right - event.clientX : event.clientX - left) < ROW_HANDLE;
}
