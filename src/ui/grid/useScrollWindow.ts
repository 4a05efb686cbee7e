/** Which part of the grid is drawn, following the scroller, and how a cell is brought into view. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { GridView } from './gridView';
import { positionOf } from './layout';
import type { Spot } from './spots';
import { type Scroll, sameWindow, scrollFor, type Window, windowAt } from './windowing';

export interface ScrollWindow {
  readonly scroll: Scroll;
  /** Nothing has moved for a moment: the elements stand in their visual order, as screen readers need it. */
  readonly settled: boolean;
}

const SETTLES_AFTER = 120;

export function useScrollWindow(view: GridView) {
  const scroller = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<ScrollWindow>({ scroll: { top: 0, left: 0 }, settled: true });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const last = useRef<Window>(undefined);

  const follow = useCallback(() => {
    const element = scroller.current;
    if (!element) return;
    const { layout, room } = view.store.getState();
    const scroll = { top: element.scrollTop, left: Math.abs(element.scrollLeft) };
    const window = windowAt(layout, scroll, room);
    if (last.current && sameWindow(last.current, window)) return;
    last.current = window;
    // In the same frame as the browser's scroll: otherwise the part that came into view is blank for one.
    flushSync(() => setShown({ scroll, settled: false }));
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setShown((now) => ({ ...now, settled: true })), SETTLES_AFTER);
  }, [view]);

  useEffect(() => () => clearTimeout(timer.current), []);

  const bringIntoView = useCallback(
    (spot: Spot) => {
      const element = scroller.current;
      const { layout, room } = view.store.getState();
      const position = positionOf(layout, spot);
      if (!element || !position) return;
      const before = { top: element.scrollTop, left: Math.abs(element.scrollLeft) };
      const wanted = scrollFor(layout, before, room, position);
      if (wanted.top !== before.top) element.scrollTop = wanted.top;
      if (wanted.left !== before.left) element.scrollLeft = wanted.left;
      last.current = undefined;
      const scroll = { top: element.scrollTop, left: Math.abs(element.scrollLeft) };
      flushSync(() => setShown((now) => (sameScroll(now, scroll) ? now : { scroll, settled: true })));
    },
    [view],
  );

  return { scroller, shown, follow, bringIntoView };
}

function sameScroll(now: ScrollWindow, scroll: Scroll): boolean {
  return now.settled && now.scroll.top === scroll.top && now.scroll.left === scroll.left;
}
