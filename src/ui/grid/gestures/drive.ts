/** Carries a gesture from the press to the release, with scrolling at the edges. */
import type { PointerEvent } from 'react';
import { type GridContext, layoutOf } from '../../commands/command/context';
import { hitAt } from '../../gridView/layout/pointerCells';
import type { Gesture, Pointed } from './gesture';

/** Pixels from the edge at which a drag scrolls the grid, and pixels per frame at most: faster the further out it is. */
const EDGE = 28;
const FASTEST = 24;

/** Listens to the window until the pointer is released. Returns a function that stops it. */
export function drive(
  context: GridContext,
  gesture: Gesture,
  scroller: HTMLElement,
  down: PointerEvent,
): () => void {
  let [x, y] = [down.clientX, down.clientY];
  let frame = 0;
  const pointed = (element: Element | null): Pointed => {
    return { x, y, element, cellRef: hitAt(layoutOf(context), element)?.cellRef };
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
  // A finger's events all go to the element where it went down, so ask the page what is under it now.
  const elementIn = (event: globalThis.PointerEvent): Element | null => {
    if (event.pointerType !== 'touch') return event.target instanceof Element ? event.target : null;
    return document.elementsFromPoint(x, y).find((element) => element.closest('[data-column]')) ?? null;
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
    context.view.store.setState({ dragging: false });
    cancelAnimationFrame(frame);
    window.removeEventListener('pointermove', onMove);
    window.removeEventListener('pointerup', onUp);
    window.removeEventListener('pointercancel', onCancel);
    window.removeEventListener('keydown', onKeyDown, true);
  };
  context.view.store.setState({ dragging: true });
  window.addEventListener('pointermove', onMove);
  window.addEventListener('pointerup', onUp);
  window.addEventListener('pointercancel', onCancel);
  window.addEventListener('keydown', onKeyDown, true);
  return stop;
}

interface Insets {
  readonly top: number;
  readonly left: number;
}

/** Pixels per frame in each direction. */
function edgeSpeed(box: DOMRect, insets: Insets, x: number, y: number): { x: number; y: number } {
  return {
    x: speed(x - box.left - insets.left, box.right - x),
    y: speed(y - box.top - insets.top, box.bottom - y),
  };
}

function speed(fromStart: number, fromEnd: number): number {
  if (fromStart < EDGE) return -Math.min(FASTEST, (EDGE - fromStart) / 2);
  return fromEnd < EDGE ? Math.min(FASTEST, (EDGE - fromEnd) / 2) : 0;
}
