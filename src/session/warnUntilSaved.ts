import type { Session } from './session';

/** The screen of the session has gone; the browser still asks before the page goes and takes unsaved changes along. */
export function warnUntilSaved({ store }: Session): void {
  const warn = (event: Event) => {
    if (store.getState().save.kind === 'not-saved') event.preventDefault();
  };
  globalThis.addEventListener?.('beforeunload', warn);
  const stop = store.subscribe(({ save }) => {
    if (save.kind !== 'saved') return;
    globalThis.removeEventListener?.('beforeunload', warn);
    stop();
  });
}
