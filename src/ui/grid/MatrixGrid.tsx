/** The matrix as people edit it: a grid, or one activity at a time where the window is narrow. */
import { useSyncExternalStore } from 'react';
import { GridFrame } from './frame/GridFrame';
import { OneActivity } from './narrow/OneActivity';

const NARROW = '(max-width: 37.5em)';

export default function MatrixGrid() {
  return useNarrow() ? <OneActivity /> : <GridFrame />;
}

/** Whether the window is too narrow for a grid. The browser knows; components are told when it changes. */
function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(NARROW).matches);
}

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia(NARROW);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}
