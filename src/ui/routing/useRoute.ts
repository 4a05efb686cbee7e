import { useMemo, useSyncExternalStore } from 'react';
import { type Route, routeFromHash } from './route';

function onHashChange(heard: () => void): () => void {
  addEventListener('hashchange', heard);
  return () => removeEventListener('hashchange', heard);
}

export function useRoute(): Route {
  const hash = useSyncExternalStore(onHashChange, () => location.hash);
  return useMemo(() => routeFromHash(hash), [hash]);
}
