/** The scroller with everything in it: rows, header, rectangles of the selection, editors, and the listeners. */
import { useMemo, useRef, useState } from 'react';
import { useSession } from '../session/SessionContext';
import { fullWidth } from './ActivityRow';
import { FullName } from './FullName';
import { GridEnd } from './GridEnd';
import styles from './GridFrame.module.css';
import { GridRows } from './GridRows';
import { useGridView, useGridViewState } from './GridViewContext';
import { useGestures } from './gestures/useGestures';
import { LiveRegion } from './LiveRegion';
import { Opened } from './opened/Opened';
import { GuideLine, RangeOverlay } from './RangeOverlay';
import { TouchHandles } from './TouchHandles';
import { useGridClipboard } from './useGridClipboard';
import { useGridFocus } from './useGridFocus';
import { useGridKeyboard } from './useGridKeyboard';
import { useRoom } from './useRoom';
import { useScrollWindow } from './useScrollWindow';

export function GridFrame() {
  const session = useSession();
  const view = useGridView();
  const context = useMemo(() => ({ session, view }), [session, view]);
  const layout = useGridViewState((state) => state.layout);
  const zoom = useGridViewState((state) => state.zoom);
  const { scroller, shown, follow, bringIntoView } = useScrollWindow(view);
  const [frame, setFrame] = useState<HTMLDivElement | null>(null);
  const grid = useRef<HTMLDivElement>(null);
  useRoom(scroller, view);

  const focus = useGridFocus(view, grid, bringIntoView);
  const onKeyDown = useGridKeyboard(context);
  const clipboard = useGridClipboard(context);
  const pointer = useGestures(context, scroller);
  const height = layout.measures.header + (layout.tops.at(-1) ?? 0);
  return (
    <div ref={setFrame} className={styles.frame}>
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
          {...focus}
          {...pointer}
          {...clipboard}
        >
          <GridRows scroll={shown.scroll} settled={shown.settled} />
          <RangeOverlay />
          <GuideLine />
          <TouchHandles />
        </div>
        <GridEnd context={context} />
      </div>
      <FullName grid={grid} />
      <Opened context={context} root={frame} />
      <p id="grid-help" className="visually-hidden">
        Arrow keys move. Letters assign codes. Space lists the codes. Press the question mark for all keys.
      </p>
      <LiveRegion />
    </div>
  );
}
