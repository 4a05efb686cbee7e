/** Leads the keyboard to the border of a column, where arrow keys move it. There is nothing to see. */
import { useLayoutEffect } from 'react';
import type { GridContext } from '../../commands/command/context';

export function GripFocus({ context, header }: { context: GridContext; header: Element }) {
  // Focus belongs to the browser; the menu that led here has just given it up.
  useLayoutEffect(() => {
    header.querySelector<HTMLElement>('[role="separator"]')?.focus({ preventScroll: true });
    context.view.open(null);
  }, [context, header]);
  return null;
}
