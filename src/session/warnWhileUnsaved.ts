import type { Session } from './session';

const unsavedSessions = new Set<Session>();

/** Whether leaving the page now would lose something of any matrix. */
export function anythingUnsaved(): boolean {
  return unsavedSessions.size > 0;
}

/** The browser asks before the page is left while something of this session would be lost. Returns the way to stop. */
export function warnWhileUnsaved(session: Session): () => void {
  const { store } = session;
  const warn = (event: Event) => event.preventDefault();
  // A page that listens all the time is not put into the browser's cache of pages, and loads again on the way back.
  const listen = (unsaved: boolean) => {
    if (unsaved) unsavedSessions.add(session);
    else unsavedSessions.delete(session);
    if (unsaved) globalThis.addEventListener?.('beforeunload', warn);
    else globalThis.removeEventListener?.('beforeunload', warn);
  };
  listen(store.getState().unsaved);
  const stop = store.subscribe(({ unsaved }, before) => {
    if (unsaved !== before.unsaved) listen(unsaved);
  });
  return () => {
    stop();
    listen(false);
  };
}
