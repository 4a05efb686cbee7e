/** One reading of a file about owners, in a worker that can be cancelled and has a time limit. */
import { BOUNDS, FileRefused } from '../contract/bounds';
import type { OwnerFacts } from './ownerFacts';
import type { OwnersFile } from './readOwners';

export interface OwnersRun {
  readonly facts: Promise<OwnerFacts>;
  cancel(): void;
}

type Answer = { readonly facts: OwnerFacts } | { readonly refused: boolean; readonly sentence: string };

export function startReadingOwners(file: OwnersFile): OwnersRun {
  // Component tests have no workers; the same code then runs where it is.
  if (typeof Worker === 'undefined') {
    const facts = import('./readOwners').then(({ readOwners }) => readOwners(file));
    return { facts, cancel: () => undefined };
  }
  const worker = new Worker(new URL('./owners.worker.ts', import.meta.url), { type: 'module' });
  const { promise, resolve, reject } = Promise.withResolvers<OwnerFacts>();
  const seconds = BOUNDS.milliseconds / 1000;
  const clock = setTimeout(
    () => reject(new FileRefused(`Reading took longer than ${seconds} seconds and was stopped.`)),
    BOUNDS.milliseconds,
  );
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    if ('facts' in data) resolve(data.facts);
    else reject(data.refused ? new FileRefused(data.sentence) : new Error(data.sentence));
  });
  worker.addEventListener('error', ({ message }) =>
    reject(
      new Error(
        'The part of Answerable that reads files could not be started, or it stopped. Reload the page.',
        {
          cause: message,
        },
      ),
    ),
  );
  worker.postMessage(file);
  const done = () => {
    clearTimeout(clock);
    worker.terminate();
  };
  promise.then(done, done);
  return { facts: promise, cancel: () => reject(new FileRefused('Cancelled.')) };
}
