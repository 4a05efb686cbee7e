/** A damaged database can leave a request without an answer for ever; nobody shall wait longer than this. */
import { StorageSilent } from './faults';

export const PATIENCE = 5_000;

export function withWatchdog<Answer>(work: Promise<Answer>, patience = PATIENCE): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new StorageSilent('The storage of this browser does not answer.')),
      patience,
    );
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
