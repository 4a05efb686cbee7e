/** Tells the other tabs that there is something to look at. They read it from the journal, never from the message. */
import type { MatrixId } from '../domain/matrix/ids';

export interface Tabs {
  /** The other tabs; the one that tells knows already. */
  tell(matrixId: MatrixId): void;
  /** The other tabs and the listeners in this one. */
  tellAll(matrixId: MatrixId): void;
  /** Calls with the matrix that another tab changed, or with null where anything may have changed. */
  listen(onNews: (matrixId: MatrixId | null) => void): () => void;
  close(): void;
}

export function openTabs(name = 'answerable'): Tabs {
  const listeners = new Set<(matrixId: MatrixId | null) => void>();
  const news = (matrixId: MatrixId | null) => {
    for (const listener of listeners) listener(matrixId);
  };
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }: MessageEvent<unknown>) =>
    news(typeof data === 'string' ? (data as MatrixId) : null);
  // A frozen page hears nothing; coming back into view is a reason to look.
  const onVisible = () => {
    if (document.visibilityState === 'visible') news(null);
  };
  const page = typeof document === 'undefined' ? undefined : document;
  page?.addEventListener('visibilitychange', onVisible);
  return {
    tell: (matrixId) => channel.postMessage(matrixId),
    tellAll(matrixId) {
      channel.postMessage(matrixId);
      news(matrixId);
    },
    listen(onNews) {
      listeners.add(onNews);
      return () => listeners.delete(onNews);
    },
    close() {
      page?.removeEventListener('visibilitychange', onVisible);
      channel.close();
    },
  };
}
