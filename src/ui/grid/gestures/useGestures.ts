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
import { awaitLongPress } from './awaitLongPress';
import { drive } from './drive';
import { fillGesture, fillToEnd } from './filling';
import type { Gesture } from './gesture';
import { canReorder, reorderGesture } from './reordering';
import { fitColumn, resizeGesture } from './resizing';
import { selectGesture } from './selecting';
import { handleGesture, longPress, tap } from './touching';

/** `rest` draws the rows where they are seen, and tells whether they were elsewhere. */
export function useGestures(
  context: GridContext,
  scroller: RefObject<HTMLElement | null>,
  rest: () => boolean,
) {
  const stop = useRef<(() => void) | undefined>(undefined);
  /** The click that ends a long press is no tap. */
  const wasLong = useRef(false);
  const wasActive = useRef<Spot>(selectionOf(context).active);
  // A drag listens to the whole window; it ends with the grid.
  useEffect(() => () => stop.current?.(), []);

  const onPointerDown = useCallback(
    (event: PointerEvent<HTMLElement>) => {
      wasLong.current = false;
      wasActive.current = selectionOf(context).active;
      // A press while it scrolls means what is seen there, not the element that was there before.
      const target = rest() ? document.elementFromPoint(event.clientX, event.clientY) : event.target;
      const handle = target instanceof HTMLElement ? target.dataset.handle : undefined;
      if (handle && scroller.current) {
        const gesture = handleGesture(context, handle === 'start' ? 'start' : 'end');
        if (gesture) stop.current = drive(context, gesture, scroller.current, event);
        return;
      }
      const hit = hitAt(layoutOf(context), target);
      if (!hit || (event.button !== 0 && event.button !== 2)) return;
      if (event.pointerType === 'touch' && !isIn(target, '[data-grip]')) {
        stop.current = awaitLongPress(event, () => {
          wasLong.current = true;
          longPress(context, hit.spot);
        });
        return;
      }
      if (isIn(target, 'button, input, textarea')) return;
      event.preventDefault();
      if (context.view.store.getState().handles) context.view.store.setState({ handles: false });
      if (event.button === 2) pressRight(context, hit.spot);
      else {
        const gesture = begin(context, hit.spot, event, target);
        if (gesture && scroller.current) stop.current = drive(context, gesture, scroller.current, event);
      }
    },
    [context, scroller, rest],
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
      if (hit && isIn(event.target, '[data-menu]')) openMenuOf(context, hit.spot, event.target as Element);
      else if (row?.kind === 'section' && isIn(event.target, '[data-add]'))
        addActivityAt(context, row.key, 'end');
      else if (row?.kind === 'section' && isIn(event.target, '[data-fold]')) {
        foldSection(context, row.key, !row.folded);
      } else if (hit && byFinger(event) && !wasLong.current && !isIn(event.target, '[data-grip]')) {
        tap(context, hit.spot, wasActive.current, (spot) => openByFinger(context, spot));
      }
    },
    [context],
  );

  const onContextMenu = useCallback(
    (event: MouseEvent<HTMLElement>) => {
      const hit = hitAt(layoutOf(context), event.target);
      if (!hit || isIn(event.target, 'input')) return;
      event.preventDefault();
      // Where a long press also asks for a menu, it has begun a range already.
      if (byFinger(event)) return;
      // The menu key gives no point: then the menu opens at the active cell.
      const at =
        event.clientX === 0 && event.clientY === 0 ? {} : { at: { x: event.clientX, y: event.clientY } };
      context.view.open({ kind: 'menu', spot: selectionOf(context).active, ...at });
    },
    [context],
  );

  return { onPointerDown, onDoubleClick, onClick, onContextMenu };
}

function begin(
  context: GridContext,
  spot: Spot,
  event: PointerEvent,
  target: EventTarget | null,
): Gesture | undefined {
  const modifiers = { extends: event.shiftKey, adds: onMac ? event.metaKey : event.ctrlKey };
  if (isIn(target, '[data-grip]')) return resizeGesture(context, spot, event.clientX);
  if (isIn(target, '[data-fill-handle]')) return fillGesture(context);
  if (isIn(target, '[data-fold]')) return undefined;
  if (!modifiers.extends && !modifiers.adds && canReorder(context, spot)) {
    return reorderGesture(context, spot, () => void selectGesture(context, spot, modifiers));
  }
  return selectGesture(context, spot, modifiers);
}

/** A right click inside the selection keeps it; outside it selects what it points at. */
function pressRight(context: GridContext, spot: Spot): void {
  const layout = layoutOf(context);
  const position = positionOf(layout, spot);
  const selection = selectionOf(context);
  const onHeader = spot.row === 'header';
  // A header belongs to the selection only where whole columns are selected.
  const whole = selection.ranges.every(({ kind }) => kind === 'columns' || kind === 'all');
  const asked = position && onHeader ? { ...position, row: 0 } : position;
  if (asked && (!onHeader || whole) && isSelected(layout, selection, asked)) return;
  selectGesture(context, spot, { extends: false, adds: false });
}

/** The menu of a header, below the button that asks for it. */
function openMenuOf(context: GridContext, spot: Spot, button: Element): void {
  pressRight(context, spot);
  const { left, bottom } = button.getBoundingClientRect();
  context.view.open({ kind: 'menu', spot: selectionOf(context).active, at: { x: left, y: bottom } });
}

function openAt({ view }: GridContext, spot: Spot): void {
  const { layout } = view.store.getState();
  const isCell = spot.row !== 'header' && spot.column !== 'name';
  const section = layout.rows[layout.rowIndex.get(spot.row) ?? -1]?.kind === 'section';
  view.open({ kind: isCell && !section ? 'picker' : 'rename', spot });
}

/** On a name or a header the menu, for a field would bring up the keyboard. */
function openByFinger({ view }: GridContext, spot: Spot): void {
  const { layout } = view.store.getState();
  const section = layout.rows[layout.rowIndex.get(spot.row) ?? -1]?.kind === 'section';
  const isCell = spot.row !== 'header' && spot.column !== 'name' && !section;
  view.open({ kind: isCell ? 'picker' : 'menu', spot });
}

function byFinger({ nativeEvent }: MouseEvent): boolean {
  return 'pointerType' in nativeEvent && nativeEvent.pointerType === 'touch';
}

function isIn(target: EventTarget | null, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}
