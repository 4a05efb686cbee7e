/** Gives the worker of the storage one order. */
import type { Damage } from './findDamage';
import type { WorkerAnswer, WorkerOrder } from './storage.worker';

// The page may be told that it is out of sight after it was left; what begins then would never end.
let left = false;
globalThis.addEventListener?.('pagehide', () => {
  left = true;
});
globalThis.addEventListener?.('pageshow', () => {
  left = false;
});

export function askWorker(order: WorkerOrder): Promise<readonly Damage[]> {
  if (left) return Promise.reject(new Error('The page was left.'));
  const worker = new Worker(new URL('./storage.worker.ts', import.meta.url), { type: 'module' });
  const answered = new AbortController();
  return new Promise<readonly Damage[]>((resolve, reject) => {
    // A worker of a page that is kept for the way back would hold the database open.
    addEventListener('pagehide', () => reject(new Error('The page was left.')), { signal: answered.signal });
    worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) =>
      data.done ? resolve(data.damage) : reject(new Error(data.why));
    worker.onerror = (event) => {
      // It is answered here; left alone it would reach the console.
      event.preventDefault();
      reject(new Error(event.message));
    };
    worker.postMessage(order);
  }).finally(() => {
    answered.abort();
    worker.terminate();
  });
}
