import { useSyncExternalStore } from 'react';

/** Undefined where there is no screen, as in tests. The same width stands in CoverageScreen.module.css. */
const query = () => globalThis.matchMedia?.('(width > 900px)');

function onChange(heard: () => void): () => void {
  const list = query();
  list?.addEventListener('change', heard);
  return () => list?.removeEventListener('change', heard);
}

/** Whether there is room for the choice of frameworks beside the picture. */
export function useRoomBeside(): boolean {
  return useSyncExternalStore(onChange, () => query()?.matches ?? true);
}
