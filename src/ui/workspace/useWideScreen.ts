import { useSyncExternalStore } from 'react';

// The same width stands in MatrixScreen.module.css.
const QUERY = '(width > 68.75em)';

function onChange(heard: () => void): () => void {
  const list = matchMedia(QUERY);
  list.addEventListener('change', heard);
  return () => list.removeEventListener('change', heard);
}

/** Whether there is room for the side panel beside the grid. */
export function useWideScreen(): boolean {
  return useSyncExternalStore(onChange, () => matchMedia(QUERY).matches);
}
