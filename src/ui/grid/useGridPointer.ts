/** Clicks and drags of mouse and pen: cells, whole rows and columns, ranges. Touch is useGridTouch.ts. */
import { type PointerEvent, useCallback, useRef } from 'react';
import { onMac } from '../parts/Keys';
import { addActivityAt } from './commands/arranging';
import { type GridContext, layoutOf, selectionOf } from './commands/context';
import { foldSection } from './commands/sections';
import { positionOf } from './layout';
import { type Hit, hitAt } from './pointerSpots';
import { extendedTo, isSelected, toggled, wholeColumns, wholeRows, wholeSection } from './selection';
import { atSpot, type Selection } from './spots';

export function useGridPointer(context: GridContext) {
  const dragging = useRef(false);

  const onPointerDown = useCallback(
    (event: PointerEvent<HTMLElement>) => {
      const layout = layoutOf(context);
      const hit = hitAt(layout, event.target);
      if (!hit || event.pointerType === 'touch' || insideControl(event.target)) return;
      const position = positionOf(layout, hit.spot);
      if (event.button === 2 && position && isSelected(layout, selectionOf(context), position)) return;
      if (event.button !== 0 && event.button !== 2) return;
      event.preventDefault();
      const row = layout.rows[position?.row ?? -1];
      if (row?.kind === 'section' && event.button === 0 && onFold(event.target)) {
        foldSection(context, row.key, !row.folded);
      }
      context.view.select(pressed(context, hit, event));
      context.view.store.setState({ scrollTo: { spot: hit.spot, focus: true, still: true } });
      dragging.current = event.button === 0;
    },
    [context],
  );

  const onPointerMove = useCallback(
    (event: PointerEvent<HTMLElement>) => {
      if (!dragging.current || event.buttons !== 1) return;
      const hit = hitAt(layoutOf(context), event.target);
      const to = selectionOf(context).ranges.at(-1)?.to;
      if (!hit || (to?.row === hit.spot.row && to.column === hit.spot.column)) return;
      context.view.select(extendedTo(selectionOf(context), hit.spot));
    },
    [context],
  );

  const onPointerUp = useCallback(() => {
    dragging.current = false;
  }, []);

  const onClick = useCallback(
    (event: { readonly target: EventTarget | null }) => {
      const add = event.target instanceof Element && event.target.closest('[data-add]');
      const hit = hitAt(layoutOf(context), event.target);
      const row = hit && layoutOf(context).rows[layoutOf(context).rowIndex.get(hit.spot.row) ?? -1];
      if (add && row?.kind === 'section') addActivityAt(context, row.key, 'end');
    },
    [context],
  );

  return { onPointerDown, onPointerMove, onPointerUp, onClick };
}

function pressed(context: GridContext, { spot }: Hit, event: PointerEvent): Selection {
  const layout = layoutOf(context);
  const selection = selectionOf(context);
  if (event.shiftKey) return extendedTo(selection, spot);
  if (onMac ? event.metaKey : event.ctrlKey) return toggled(layout, selection, spot);
  if (spot.row === 'header' && spot.column !== 'name') return wholeColumns(spot, spot);
  const section = layout.rows[layout.rowIndex.get(spot.row) ?? -1]?.kind === 'section';
  if (section) return wholeSection(layout, spot);
  return spot.column === 'name' && spot.row !== 'header' ? wholeRows(layout, spot, spot) : atSpot(spot);
}

function onFold(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[data-fold]') !== null;
}

function insideControl(target: EventTarget): boolean {
  return (
    target instanceof Element &&
    target.closest('button, input, textarea, [data-grip], [data-fill-handle]') !== null
  );
}
