/** The scroller with everything in it: rows, header, rectangles of the selection, editors, and the listeners. */
import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { beginTyping } from '../../commands/acts/beginning';
import { useGridView, useGridViewState } from '../../gridView/GridViewContext';
import type { GridView } from '../../gridView/gridView';
import { textScale } from '../../parts/textScale';
import { useLibrary } from '../../session/LibraryContext';
import { useReadOnly, useSession } from '../../session/SessionContext';
import { usePanels } from '../../workspace/panels';
import { useGestures } from '../gestures/useGestures';
import { HeaderInView } from '../header/GridHeader';
import { Opened } from '../opened/Opened';
import { AddRoleButton } from './AddRoleButton';
import { FullName } from './FullName';
import { GhostRoles } from './GhostRoles';
import { GhostRows } from './GhostRows';
import { GridEnd } from './GridEnd';
import styles from './GridFrame.module.css';
import { LiveRegion } from './LiveRegion';
import { GuideLine, RangeOverlay, TouchHandles } from './RangeOverlay';
import overlay from './RangeOverlay.module.css';
import { useGridClipboard } from './useGridClipboard';
import { useGridFocus } from './useGridFocus';
import { useGridKeyboard } from './useGridKeyboard';
import { useGridPool } from './useGridPool';

export function GridFrame() {
  const session = useSession();
  const view = useGridView();
  const panels = usePanels();
  const library = useLibrary();
  const context = useMemo(() => ({ session, view, panels, library }), [session, view, panels, library]);
  const layout = useGridViewState((state) => state.layout);
  const readOnly = useReadOnly();
  const zoom = useGridViewState((state) => state.zoom);
  const [frame, setFrame] = useState<HTMLDivElement | null>(null);
  const over = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  useRoom(scroller, view);
  const { sheet, body, fillHandle, columns, bringIntoView, rest } = useGridPool(context, scroller, over);

  const begin = useCallback(
    (typed: string) => {
      if (!readOnly) beginTyping(context, typed);
    },
    [readOnly, context],
  );
  const focus = useGridFocus(view, sheet, bringIntoView, begin);
  const onKeyDown = useGridKeyboard(context);
  useGridClipboard(context, sheet);
  const pointer = useGestures(context, scroller, rest);
  return (
    <div ref={setFrame} className={styles.frame}>
      <div
        ref={scroller}
        className={styles.scroller}
        data-zoom={zoom}
        data-read-only={readOnly ? '' : undefined}
      >
        <div
          ref={sheet}
          role="grid"
          aria-label="Responsibility matrix"
          aria-rowcount={layout.rows.length + 1}
          aria-colcount={layout.columns.length + 1}
          aria-multiselectable
          aria-describedby="grid-help"
          // A dialog hides the page behind it from readers, but not an element with this attribute, whose value is the
          // default anyway. A hidden grid comes back as new accessible objects, and then Orca lost its rows and fell
          // silent.
          aria-live="off"
          className={styles.sheet}
          onKeyDown={onKeyDown}
          {...focus}
          {...pointer}
        >
          <HeaderInView columns={columns} />
          {/* Painted before the rows: the rectangles show through the cells. */}
          <RangeOverlay />
          <div ref={body} role="presentation" />
          <div ref={fillHandle} className={overlay.fill} data-fill-handle aria-hidden hidden />
          <GuideLine />
          <TouchHandles />
        </div>
        {readOnly ? null : <GhostRows context={context} />}
        <GridEnd context={context} />
      </div>
      <div ref={over} className={styles.picture} aria-hidden />
      {readOnly ? null : (
        <>
          <GhostRoles context={context} />
          <AddRoleButton context={context} />
        </>
      )}
      <FullName grid={sheet} />
      <Opened context={context} root={frame} />
      <p id="grid-help" className="visually-hidden">
        Move with the arrow keys. Type a letter to assign it. Press Space for choices, or ? for all shortcuts.
      </p>
      <LiveRegion />
    </div>
  );
}

/** Tells the view how much room the grid has and how large the reader's text is. */
function useRoom(scroller: RefObject<HTMLElement | null>, view: GridView): void {
  // Only the browser knows the size of an element and of the reader's text, and it must be known before the first paint.
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const tell = () => {
      const { clientWidth: width, clientHeight: height } = element;
      if (width > 0 && height > 0) view.resize({ width, height, scale: textScale() });
    };
    tell();
    const observer = new ResizeObserver(tell);
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller, view]);
}
