/** Tells the view how much room the grid has and how large the reader's text is. */
import { type RefObject, useLayoutEffect } from 'react';
import type { GridView } from '../../gridView/gridView';

export function useRoom(scroller: RefObject<HTMLElement | null>, view: GridView): void {
  // Only the browser knows the size of an element and of the reader's text, and it must be known before the first paint.
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const tell = () => {
      const { clientWidth: width, clientHeight: height } = element;
      const text = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const scale = Number.isFinite(text) && text > 0 ? text / 16 : 1;
      if (width > 0 && height > 0) view.resize({ width, height, scale });
    };
    tell();
    const observer = new ResizeObserver(tell);
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller, view]);
}
