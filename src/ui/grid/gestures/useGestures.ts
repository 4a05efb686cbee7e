/** Follows mouse and pen over the grid: decides at the press what the drag will be, and drives it to its end. */
import { type MouseEvent, type PointerEvent, type RefObject, useCallback, useEffect, useRef } from 'react';
import { onMac } from '../../parts/Keys';
import { addActivityAt } from '../commands/arranging';
import { type GridContext, layoutOf, selectionOf } from '../commands/context';
import { foldSection } from '../commands/sections';
import { positionOf } from '../layout';
import { hitAt } from '../pointerSpots';
import { isSelected } from '../selection';
import type { Spot } from '../spots';
import { edgeSpeed } from './edgeScroll';
import { fillGesture, fillToEnd } from './filling';
import type { Gesture, Pointed } from './gesture';
import { canReorder, reorderGesture } from './reordering';
import { fitColumn, resizeGesture } from './resizing';
import { selectGesture } from './selecting';

export function useGestures(context: GridContext, scroller: RefObject<HTMLElement | null>) {
  const stop = useRef<(() => void) | undefined>(undefined);
  // A drag listens to the whole window; it ends with the grid.
  useEffect(() => () => stop.current?.(), []);

  const onPointerDown = useCallback(
    (event: PointerEvent<HTMLElement>) => {
      const hit = hitAt(layoutOf(context), event.target);
      if (!hit || event.pointerType === 'touch' || (event.button !== 0 && event.button !== 2)) return;
      if (isIn(event.target, 'button, input, textarea')) return;
      event.preventDefault();
      if (event.button === 2) pressRight(context, hit.spot);
      else {
        const gesture = begin(context, hit.spot, event);
        if (gesture && scroller.current) stop.current = drive(context, gesture, scroller.current, event);
      }
    },
    [context, scroller],
  );

  const onDoubleClick = useCallback(
    (event: MouseEvent<HTMLElement>) => {
      const hit = hitAt(layoutOf(context), event.target);
      if (!hit || isIn(event.target, 'button, input')) return;
      if (isIn(event.target, '[data-grip]')) fitColumn(context, hit.spot);
      else if (isIn(event.target, '[data-fill-handle]')) fillToEnd(context);
      else if (!isIn(event.target, '[data-fold]')) openAt(context, hit.spot);
    },
    [context],
  );

  const onClick = useCallback(
    (event: MouseEvent<HTMLElement>) => {
      const hit = hitAt(layoutOf(context), event.target);
      const row = hit && layoutOf(context).rows[layoutOf(context).rowIndex.get(hit.spot.row) ?? -1];
      if (row?.kind !== 'section') return;
      if (isIn(event.target, '[data-add]')) addActivityAt(context, row.key, 'end');
      else if (isIn(event.target, '[data-fold]')) foldSection(context, row.key, !row.folded);
    },
    [context],
  );

  const onContextMenu = useCallback(
    (event: MouseEvent<HTMLElement>) => {
      const hit = hitAt(layoutOf(context), event.target);
      if (!hit || isIn(event.target, 'input')) return;
      event.preventDefault();
      // The menu key gives no point: then the menu opens at the active cell.
      const at =
        event.clientX === 0 && event.clientY === 0 ? {} : { at: { x: event.clientX, y: event.clientY } };
      context.view.open({ kind: 'menu', spot: selectionOf(context).active, ...at });
    },
    [context],
  );

  return { onPointerDown, onDoubleClick, onClick, onContextMenu };
}

function begin(context: GridContext, spot: Spot, event: PointerEvent): Gesture | undefined {
  const modifiers = { extends: event.shiftKey, adds: onMac ? event.metaKey : event.ctrlKey };
  if (isIn(event.target, '[data-grip]')) return resizeGesture(context, spot, event.clientX);
  if (isIn(event.target, '[data-fill-handle]')) return fillGesture(context);
  if (isIn(event.target, '[data-fold]')) return undefined;
  if (!modifiers.extends && !modifiers.adds && canReorder(context, spot)) {
    return reorderGesture(context, spot, () => void selectGesture(context, spot, modifiers));
  }
  return selectGesture(context, spot, modifiers);
}

/** A right click inside the selection keeps it; outside it selects what it points at. */
function pressRight(context: GridContext, spot: Spot): void {
  const layout = layoutOf(context);
  const position = positionOf(layout, spot);
  const rowOrColumn = position && { row: Math.max(position.row, 0), column: position.column };
  if (rowOrColumn && isSelected(layout, selectionOf(context), rowOrColumn)) return;
  selectGesture(context, spot, { extends: false, adds: false });
}

function openAt({ view }: GridContext, spot: Spot): void {
  const { layout } = view.store.getState();
  const isCell = spot.row !== 'header' && spot.column !== 'name';
  const section = layout.rows[layout.rowIndex.get(spot.row) ?? -1]?.kind === 'section';
  view.open({ kind: isCell && !section ? 'picker' : 'rename', spot });
}

/** Listens to the window until the pointer is let go; gives back the way to stop. */
function drive(
  context: GridContext,
  gesture: Gesture,
  scroller: HTMLElement,
  down: PointerEvent,
): () => void {
  let [x, y] = [down.clientX, down.clientY];
  let frame = 0;
  const pointed = (element: Element | null): Pointed => {
    return { x, y, element, spot: hitAt(layoutOf(context), element)?.spot };
  };
  const scrollOn = () => {
    const { measures } = layoutOf(context);
    const insets = { top: measures.header, left: measures.name };
    const by = edgeSpeed(scroller.getBoundingClientRect(), insets, x, y);
    if (by.x !== 0 || by.y !== 0) {
      scroller.scrollBy(by.x, by.y);
      gesture.move(pointed(document.elementFromPoint(x, y)));
    }
    frame = requestAnimationFrame(scrollOn);
  };
  const onMove = (event: globalThis.PointerEvent) => {
    if (event.clientX === x && event.clientY === y) return;
    [x, y] = [event.clientX, event.clientY];
    gesture.move(pointed(elementIn(event)));
    if (gesture.scrolls && frame === 0) frame = requestAnimationFrame(scrollOn);
  };
  const onUp = (event: globalThis.PointerEvent) => {
    stop();
    gesture.end(pointed(elementIn(event)));
  };
  const onCancel = () => {
    stop();
    gesture.cancel();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onCancel();
  };
  const stop = () => {
    cancelAnimationFrame(frame);
    window.removeEventListener('pointermove', onMove);
    window.removeEventListener('pointerup', onUp);
    window.removeEventListener('pointercancel', onCancel);
    window.removeEventListener('keydown', onKeyDown, true);
  };
  window.addEventListener('pointermove', onMove);
  window.addEventListener('pointerup', onUp);
  window.addEventListener('pointercancel', onCancel);
  window.addEventListener('keydown', onKeyDown, true);
  return stop;
}

function elementIn({ target }: globalThis.PointerEvent): Element | null {
  return target instanceof Element ? target : null;
}

function isIn(target: EventTarget | null, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}
