/** Follows mouse and pen over the grid: decides at the press what the drag will be, and drives it to its end. */
import { type MouseEvent, type PointerEvent, type RefObject, useCallback, useEffect, useRef } from 'react';
import { nameNew } from '../../commands/acts/arranging';
import { foldSection } from '../../commands/acts/sections';
import { type GridContext, layoutOf, selectionOf } from '../../commands/command/context';
import type { CellRef } from '../../gridView/layout/cellRefs';
import { positionOf } from '../../gridView/layout/layout';
import { hitAt } from '../../gridView/layout/pointerCells';
import { isSelected } from '../../gridView/selection/selection';
import { onMac } from '../../parts/Keys';
import { awaitLongPress } from './awaitLongPress';
import { drive } from './drive';
import { fillGesture, fillToEnd } from './filling';
import type { Gesture } from './gesture';
import { canReorder, reorderGesture } from './reordering';
import { fitColumn, resizeGesture } from './resizing';
import { pressed, selectGesture } from './selecting';
import { handleGesture, longPress, tap } from './touching';

/** In CSS pixels, as in ActivityName.module.css and GridHeader.module.css. */
const ROW_HANDLE = 16;
const COLUMN_HANDLE = 14;

/** `rest` draws the rows where they are seen, and tells whether they were elsewhere. */
export function useGestures(
  context: GridContext,
  scroller: RefObject<HTMLElement | null>,
  rest: () => boolean,
) {
  const stop = useRef<(() => void) | undefined>(undefined);
  /** The click that ends a long press is not a tap. */
  const wasLong = useRef(false);
  const wasActive = useRef<CellRef>(selectionOf(context).active);
  // A drag listens to the whole window; it ends with the grid.
  useEffect(() => () => stop.current?.(), []);

  const onPointerDown = useCallback(
    (event: PointerEvent<HTMLElement>) => {
      wasLong.current = false;
      wasActive.current = selectionOf(context).active;
      // A press during a scroll is meant for what is seen there, not for the element that was there before.
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
          longPress(context, hit.cellRef);
        });
        return;
      }
      if (isIn(target, 'button, input, textarea')) return;
      event.preventDefault();
      if (context.view.store.getState().handles) context.view.store.setState({ handles: false });
      if (event.button === 2) pressRight(context, hit.cellRef);
      else {
        const gesture = begin(context, hit.cellRef, event, target);
        if (gesture && scroller.current) stop.current = drive(context, gesture, scroller.current, event);
      }
    },
    [context, scroller, rest],
  );

  const onDoubleClick = useCallback(
    (event: MouseEvent<HTMLElement>) => {
      const hit = hitAt(layoutOf(context), event.target);
      if (!hit || isIn(event.target, 'button, input')) return;
      if (isIn(event.target, '[data-grip]')) fitColumn(context, hit.cellRef);
      else if (isIn(event.target, '[data-fill-handle]')) fillToEnd(context);
      else if (!isIn(event.target, '[data-fold]')) openAt(context, hit.cellRef);
    },
    [context],
  );

  const onClick = useCallback(
    (event: MouseEvent<HTMLElement>) => {
      const hit = hitAt(layoutOf(context), event.target);
      const row = hit && layoutOf(context).rows[layoutOf(context).rowIndex.get(hit.cellRef.row) ?? -1];
      if (hit && isIn(event.target, '[data-menu]')) openMenuOf(context, hit.cellRef, event.target as Element);
      else if (row?.kind === 'section' && isIn(event.target, '[data-add]'))
        nameNew(context, { kind: 'activity', sectionId: row.key, where: 'end' });
      else if (row?.kind === 'section' && isIn(event.target, '[data-fold]')) {
        foldSection(context, row.key, !row.folded);
      } else if (hit && byFinger(event) && !wasLong.current && !isIn(event.target, '[data-grip]')) {
        tap(context, hit.cellRef, wasActive.current, (cellRef) => openByFinger(context, cellRef));
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
      context.view.open({ kind: 'menu', cellRef: selectionOf(context).active, ...at });
    },
    [context],
  );

  return { onPointerDown, onDoubleClick, onClick, onContextMenu };
}

function begin(
  context: GridContext,
  cellRef: CellRef,
  event: PointerEvent,
  target: EventTarget | null,
): Gesture | undefined {
  const modifiers = { extends: event.shiftKey, adds: onMac ? event.metaKey : event.ctrlKey };
  if (isIn(target, '[data-grip]')) return resizeGesture(context, cellRef, event.clientX);
  if (isIn(target, '[data-fill-handle]')) return fillGesture(context);
  if (isIn(target, '[data-fold]')) return undefined;
  // By its handle anything is dragged at once; elsewhere on a head a press selects first.
  if (!modifiers.extends && !modifiers.adds && isOnDragHandle(event, target) && !canReorder(context, cellRef))
    context.view.select(pressed(context, cellRef, modifiers));
  if (!modifiers.extends && !modifiers.adds && canReorder(context, cellRef)) {
    return reorderGesture(context, cellRef, () => void selectGesture(context, cellRef, modifiers));
  }
  return selectGesture(context, cellRef, modifiers);
}

/** A right click inside the selection keeps it; outside it selects what it points at. */
function pressRight(context: GridContext, cellRef: CellRef): void {
  const layout = layoutOf(context);
  const position = positionOf(layout, cellRef);
  const selection = selectionOf(context);
  const onHeader = cellRef.row === 'header';
  // A header belongs to the selection only where whole columns are selected.
  const whole = selection.ranges.every(({ kind }) => kind === 'columns' || kind === 'all');
  const asked = position && onHeader ? { ...position, row: 0 } : position;
  if (asked && (!onHeader || whole) && isSelected(layout, selection, asked)) return;
  selectGesture(context, cellRef, { extends: false, adds: false });
}

/** The menu of a header, below the button that asks for it. */
function openMenuOf(context: GridContext, cellRef: CellRef, button: Element): void {
  pressRight(context, cellRef);
  const { left, bottom } = button.getBoundingClientRect();
  context.view.open({ kind: 'menu', cellRef: selectionOf(context).active, at: { x: left, y: bottom } });
}

function openAt({ view }: GridContext, cellRef: CellRef): void {
  const { layout } = view.store.getState();
  const isCell = cellRef.row !== 'header' && cellRef.column !== 'name';
  const section = layout.rows[layout.rowIndex.get(cellRef.row) ?? -1]?.kind === 'section';
  view.open({ kind: isCell && !section ? 'picker' : 'rename', cellRef });
}

/** On a name or a header it opens the menu, because a field would bring up the on-screen keyboard. */
function openByFinger({ view }: GridContext, cellRef: CellRef): void {
  const { layout } = view.store.getState();
  const section = layout.rows[layout.rowIndex.get(cellRef.row) ?? -1]?.kind === 'section';
  const isCell = cellRef.row !== 'header' && cellRef.column !== 'name' && !section;
  view.open({ kind: isCell ? 'picker' : 'menu', cellRef });
}

function byFinger({ nativeEvent }: MouseEvent): boolean {
  return 'pointerType' in nativeEvent && nativeEvent.pointerType === 'touch';
}

function isIn(target: EventTarget | null, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}

/**
 * The handles by which a row or a column is dragged: dots at the start of a name and at the top of a header, drawn by the
 * style sheets without an element of their own, because each row would be paid for while scrolling.
 */
function isOnDragHandle(event: PointerEvent, target: EventTarget | null): boolean {
  if (!(target instanceof Element) || target.closest('button, [data-grip]')) return false;
  const head = target.closest('[role="rowheader"][data-column="-1"], [role="columnheader"]');
  if (!head || head.getAttribute('aria-colindex') === null) return false;
  const { left, right, top } = head.getBoundingClientRect();
  if (head.matches('[role="columnheader"]'))
    return !head.matches('[data-column="-1"]') && event.clientY - top < COLUMN_HANDLE;
  const rtl = getComputedStyle(head).direction === 'rtl';
  return (rtl ? right - event.clientX : event.clientX - left) < ROW_HANDLE;
}
