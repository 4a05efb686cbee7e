import { whenIdle } from './tasks';

/**
 * Runs `work` in a new task that everything else goes before: keys, frames, answers of the storage. Returns a function
 * that cancels it.
 */
export function inBackground(work: () => void): () => void {
  const { scheduler } = globalThis as { scheduler?: { postTask?: PostTask } };
  if (!scheduler?.postTask) return whenIdle(work);
  const aborting = new AbortController();
  const { signal } = aborting;
  // What was cancelled rejects, which is no error; one of the work reaches the page.
  scheduler.postTask(work, { priority: 'background', signal }).catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
  return () => aborting.abort();
}

type PostTask = (
  work: () => void,
  how: { readonly priority: 'background'; readonly signal: AbortSignal },
) => Promise<void>;
