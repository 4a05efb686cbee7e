/** Whether the window is too narrow for a grid. The browser knows; components are told when it changes. */
import { useSyncExternalStore } from 'react';

const NARROW = '(max-width: 600px)';

export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(NARROW).matches);
}

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia(NARROW);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}
