/** The scroller with everything in it: rows, header, rectangles of the selection, editors, and the listeners. */
import { useEffect, useMemo, useRef } from 'react';
import { useSession } from '../session/SessionContext';
import { fullWidth } from './ActivityRow';
import { GridEnd } from './GridEnd';
import styles from './GridFrame.module.css';
import { GridRows } from './GridRows';
import { useGridView, useGridViewState } from './GridViewContext';
import { LiveRegion } from './LiveRegion';
import { NameEditor } from './NameEditor';
import { elementOf } from './pointerSpots';
import { RangeOverlay } from './RangeOverlay';
import { useGridClipboard } from './useGridClipboard';
import { useGridKeyboard } from './useGridKeyboard';
import { useGridPointer } from './useGridPointer';
import { useRoom } from './useRoom';
import { useScrollWindow } from './useScrollWindow';

export function GridFrame() {
  const session = useSession();
  const view = useGridView();
  const context = useMemo(() => ({ session, view }), [session, view]);
  const layout = useGridViewState((state) => state.layout);
  const zoom = useGridViewState((state) => state.zoom);
  const { scroller, shown, follow, bringIntoView } = useScrollWindow(view);
  const frame = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  useRoom(scroller, view);

  // The view asks for a cell to be shown or focused; scrolling and focus live in the browser, outside React.
  useEffect(
    () =>
      view.store.subscribe(({ scrollTo, layout: now }, before) => {
        if (!scrollTo || scrollTo === before.scrollTo) return;
        if (!scrollTo.still) bringIntoView(scrollTo.spot);
        if (!scrollTo.focus || !grid.current) return;
        elementOf(grid.current, now, view.store.getState().selection.active)?.focus({ preventScroll: true });
      }),
    [view, bringIntoView],
  );

  const onKeyDown = useGridKeyboard(context);
  const clipboard = useGridClipboard(context);
  const pointer = useGridPointer(context);
  const height = layout.measures.header + (layout.tops.at(-1) ?? 0);
  return (
    <div ref={frame} className={styles.frame}>
      <div ref={scroller} className={styles.scroller} onScroll={follow} data-zoom={zoom}>
        <div
          ref={grid}
          role="grid"
          aria-label="Responsibility matrix"
          aria-rowcount={layout.rows.length + 1}
          aria-colcount={layout.columns.length + 1}
          aria-multiselectable
          aria-describedby="grid-help"
          className={styles.sheet}
          style={{ width: fullWidth(layout), height }}
          onKeyDown={onKeyDown}
          {...pointer}
          {...clipboard}
        >
          <GridRows scroll={shown.scroll} settled={shown.settled} />
          <RangeOverlay />
        </div>
        <GridEnd context={context} />
      </div>
      <NameEditor context={context} root={frame.current} />
      <p id="grid-help" className="visually-hidden">
        Arrow keys move. Letters assign codes. Space lists the codes. Press the question mark for all keys.
      </p>
      <LiveRegion />
    </div>
  );
}
