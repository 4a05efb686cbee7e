/** Which rows of a long list are drawn: those in view and some around them. All rows are of one height. */
import { type RefObject, type UIEvent, useLayoutEffect, useRef, useState } from 'react';
import type { Across } from './drawnColumns';

const SPARE = 6;
// Before the first measuring, and where nothing is ever measured.
const USUAL = { width: 1440, height: 720 };

export interface RowWindow {
  readonly first: number;
  /** One behind the last. */
  readonly end: number;
  readonly across: Across;
  readonly scroller: RefObject<HTMLDivElement | null>;
  onScroll(event: UIEvent<HTMLElement>): void;
  /** Scrolls no further than it takes to show the row. `above` is what stays on top of the list. */
  show(index: number, above?: number): void;
}

export function useRowWindow(count: number, rowHeight: number): RowWindow {
  const scroller = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, left: 0, ...USUAL });
  // The size of the scroller is the browser's to say.
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight: height } = element;
      if (height > 0) setView((now) => ({ ...now, width, height }));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const first = Math.max(0, Math.min(count - 1, Math.floor(view.top / rowHeight)) - SPARE);
  const end = Math.min(count, Math.ceil((view.top + view.height) / rowHeight) + SPARE);
  return {
    first,
    end,
    across: { left: view.left, width: view.width },
    scroller,
    onScroll: ({ currentTarget: { scrollTop: top, scrollLeft: left } }) =>
      setView((now) => ({ ...now, top, left: Math.abs(left) })),
    show(index, above = 0) {
      const element = scroller.current;
      if (!element) return;
      const top = index * rowHeight;
      if (top < element.scrollTop) element.scrollTop = top;
      else if (top + rowHeight + above > element.scrollTop + element.clientHeight) {
        element.scrollTop = top + rowHeight + above - element.clientHeight;
      }
    },
  };
}
