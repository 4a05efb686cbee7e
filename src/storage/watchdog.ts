/** A damaged database may never answer a request. Give up after this many milliseconds. */
import { StorageSilent } from './faults';

export const PATIENCE = 5_000;

/** `mayWait` is asked when the time is over: while it holds, the wait goes on. */
export function withWatchdog<Answer>(
  work: PromiseLike<Answer>,
  patience = PATIENCE,
  mayWait: () => boolean = () => false,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    let timer = setTimeout(look, patience);
    function look(): void {
      if (mayWait()) timer = setTimeout(look, patience);
      else reject(new StorageSilent('The browser’s storage is not responding.'));
    }
    work.then(
      (answer) => {
        clearTimeout(timer);
        resolve(answer);
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(error);
      },
    );
  });
}
