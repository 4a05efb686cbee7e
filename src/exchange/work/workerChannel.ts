/** The page's end of the line: a worker that answers, and is cut off when it takes too long or is no longer wanted. */
import { BOUNDS, FileRefused } from '../contract/bounds';
import type { FromWorker, ToWorker } from './messages';

export interface WorkerChannel {
  /** Sends a message and waits for the answer that ends it; other answers go to `onStep`. */
  ask<Kind extends FromWorker['kind']>(
    message: ToWorker,
    ending: Kind,
    onStep?: (step: FromWorker) => void,
  ): Promise<Extract<FromWorker, { kind: Kind }>>;
  tell(message: ToWorker): void;
  end(): void;
}

interface Line {
  post(message: ToWorker): void;
  close(): void;
}

const STOPPED =
  'The part of Answerable that reads and writes files could not be started, or it stopped. Reload the page, then try again.';

export function openWorkerChannel(): WorkerChannel {
  let ended = false;
  let waiting: { hear(message: FromWorker): void; fail(error: Error): void } | undefined;
  const line = openLine(
    (message) => waiting?.hear(message),
    (detail) => waiting?.fail(new Error(STOPPED, { cause: detail })),
  );

  function end(): void {
    ended = true;
    line.close();
    waiting?.fail(new FileRefused('Cancelled.'));
    waiting = undefined;
  }

  return {
    tell: (message) => line.post(message),
    end,
    ask(message, ending, onStep) {
      // An abort before the question was sent fires no event, and the caller would wait for ever.
      if (ended) return Promise.reject(new FileRefused('Cancelled.'));
      return new Promise((resolve, reject) => {
        const tooLong = () => {
          const seconds = BOUNDS.milliseconds / 1000;
          reject(new FileRefused(`Stopped: no progress for ${seconds} seconds.`));
          line.close();
        };
        // A slow machine finishes too; only a standstill is a fault. Each percent is reported once, so this ends.
        let clock = setTimeout(tooLong, BOUNDS.milliseconds);
        const goOn = () => {
          clearTimeout(clock);
          clock = setTimeout(tooLong, BOUNDS.milliseconds);
        };
        const settle = () => {
          clearTimeout(clock);
          waiting = undefined;
        };
        waiting = {
          fail(error) {
            settle();
            reject(error);
          },
          hear(answer) {
            if (answer.kind === 'refused') this.fail(new FileRefused(answer.sentence));
            else if (answer.kind === 'failed')
              this.fail(new Error(answer.sentence, { cause: answer.detail }));
            else if (answer.kind === ending) {
              settle();
              resolve(answer as Extract<FromWorker, { kind: typeof ending }>);
            } else {
              goOn();
              onStep?.(answer);
            }
          },
        };
        line.post(message);
      });
    },
  };
}

// A file of many megabytes is handed over, not copied while the page waits.
function givenAway(message: ToWorker): Transferable[] {
  return message.kind === 'open' && message.input.kind === 'file' ? [message.input.bytes.buffer] : [];
}

function openLine(hear: (message: FromWorker) => void, fail: (detail: string) => void): Line {
  // Component tests have no workers; the same code then runs where it is.
  if (typeof Worker === 'undefined') {
    let last = Promise.resolve();
    const handler = import('./handler').then(({ makeHandler }) => makeHandler(hear));
    return {
      post: (message) => {
        last = last.then(async () => (await handler)(message));
      },
      close: () => undefined,
    };
  }
  const worker = new Worker(new URL('./exchange.worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => hear(data));
  worker.addEventListener('error', ({ message }) => fail(message));
  return {
    post: (message) => worker.postMessage(message, givenAway(message)),
    close: () => worker.terminate(),
  };
}
