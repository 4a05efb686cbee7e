/** Where the keyboard is: on the active cell, which is always drawn. Scrolling and focus live in the browser. */
import { type FocusEvent, type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { takeTyped } from '../../commands/acts/beginning';
import { useGridViewState } from '../../gridView/GridViewContext';
import type { GridView } from '../../gridView/gridView';
import { atCell, type CellRef, sameCell } from '../../gridView/layout/cellRefs';
import { elementOf, hitAt } from '../../gridView/layout/pointerCells';

/** Requests that a grid has followed. One that came from another screen waits for the grid of this one. */
const followed = new WeakSet<object>();

export function useGridFocus(
  view: GridView,
  grid: RefObject<HTMLElement | null>,
  bringIntoView: (cellRef: CellRef) => void,
  /** What a matrix without activities opens with, in place of the focus on a cell. */
  begin: (typed: string) => void,
) {
  const layout = useGridViewState((state) => state.layout);
  /** The focus was last in the grid, although its element may be gone with a deleted row. */
  const held = useRef(false);

  // The view asks for a cell to be shown or focused; only the browser can do both.
  useEffect(
    () =>
      view.store.subscribe((now, before) => {
        const { scrollTo, selection } = now;
        const root = grid.current;
        if (!root) return;
        const asked = scrollTo !== null && scrollTo !== before.scrollTo;
        if (asked) followed.add(scrollTo);
        if (asked && !scrollTo.still) bringIntoView(scrollTo.cellRef);
        const nowhere = document.activeElement === document.body;
        const follows = held.current && (nowhere || root.contains(document.activeElement));
        if (asked && (scrollTo.focus === 'follow' ? follows : scrollTo.focus)) {
          const element = elementOf(root, now.layout, selection.active);
          // The rows may have moved the focus already, and focusing again costs as much.
          if (element !== document.activeElement) element?.focus({ preventScroll: true });
        }
      }),
    [view, grid, bringIntoView],
  );

  // A matrix that opens is ready for keys, unless something else has the focus. Another screen may have asked for a cell
  // before it led here. One frame later the room is measured, and the button pressed there is gone.
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      const { scrollTo, layout: now, selection, opened } = view.store.getState();
      const typed = takeTyped();
      // What was pressed may be there still: the “Show” of a message.
      const isNew = scrollTo !== null && !followed.has(scrollTo);
      if (!grid.current || !(isNew || document.activeElement === document.body)) return;
      if (scrollTo) {
        followed.add(scrollTo);
        bringIntoView(scrollTo.cellRef);
      }
      // A field that a command of another screen opened has the focus; without it, it would close.
      if (opened) return;
      if (scrollTo === null && now.of === 0) begin(typed ?? '');
      else if (scrollTo === null || scrollTo.focus === true)
        elementOf(grid.current, now, selection.active)?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [view, grid, bringIntoView, begin]);

  // A row that is deleted takes the focus with it; it goes on to the row that took its place.
  useLayoutEffect(() => {
    const { selection } = view.store.getState();
    if (!grid.current || !held.current || document.activeElement !== document.body) return;
    elementOf(grid.current, layout, selection.active)?.focus({ preventScroll: true });
  }, [view, grid, layout]);

  const onFocus = useCallback(
    (event: FocusEvent) => {
      held.current = true;
      const { layout: shown, selection } = view.store.getState();
      const hit = hitAt(shown, event.target);
      if (!hit || event.target !== hit.element || sameCell(hit.cellRef, selection.active)) return;
      // The heading of a section stands for all columns of its row.
      const section = shown.rows[shown.rowIndex.get(hit.cellRef.row) ?? -1]?.kind === 'section';
      if (section && hit.cellRef.row === selection.active.row) return;
      // Screen readers put the focus on a cell without key or pointer; the active cell follows it there.
      view.select(atCell(hit.cellRef));
    },
    [view],
  );

  const onBlur = useCallback(({ relatedTarget, currentTarget }: FocusEvent) => {
    if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) held.current = false;
  }, []);

  return { onFocus, onBlur };
}
