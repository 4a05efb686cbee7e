/** Second copies in the browser's private file system: written by a worker, read from here. */
import type { MatrixId } from '../domain/matrix/ids';
import { type Copies, NO_COPIES } from './copies';
import type { CopyAnswer, CopyOrder } from './copies.worker';
import { listCopies, readCopy, removeCopies } from './copySlots';
import { privateFiles } from './privateFiles';

export function browserCopies(database: string): Copies {
  if (typeof navigator.storage?.getDirectory !== 'function') return NO_COPIES;
  const files = privateFiles();
  // One after the other: two writers of one file would refuse each other.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
  return {
    keep: (id) => inTurn(() => copyInWorker({ database, id })),
    list: () => listCopies(files),
    async read(id) {
      const text = await readCopy(files, id);
      return text === undefined ? undefined : (JSON.parse(text) as unknown);
    },
    remove: (id: MatrixId) => inTurn(() => removeCopies(files, id)),
  };
}

function copyInWorker(order: CopyOrder): Promise<void> {
  const worker = new Worker(new URL('./copies.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<void>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<CopyAnswer>) =>
      data.done ? resolve() : reject(new Error(data.why));
    worker.onerror = (event) => {
      // It is answered here; left alone it would reach the console.
      event.preventDefault();
      reject(new Error(event.message));
    };
    worker.postMessage(order);
  }).finally(() => worker.terminate());
}
