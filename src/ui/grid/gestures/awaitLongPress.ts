/** Distinguishes a long press from a tap and a swipe. */
import type { PointerEvent } from 'react';

const LONG = 500;
const STILL = 10;

/** Calls back when the finger stays where it is; a swipe scrolls and never selects. */
export function awaitLongPress(down: PointerEvent, onLong: () => void): () => void {
  const timer = setTimeout(() => {
    stop();
    onLong();
  }, LONG);
  const onMove = (event: globalThis.PointerEvent) => {
    if (Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) > STILL) stop();
  };
  const stop = () => {
    clearTimeout(timer);
    window.removeEventListener('pointermove', onMove);
    window.removeEventListener('pointerup', stop);
    window.removeEventListener('pointercancel', stop);
  };
  window.addEventListener('pointermove', onMove);
  window.addEventListener('pointerup', stop);
  window.addEventListener('pointercancel', stop);
  return stop;
}
