// The worker that reads and writes files, so that the page never waits and a hostile file can be cut off.
import { makeHandler } from './handler';
import type { ToWorker } from './messages';

const handle = makeHandler((message) => self.postMessage(message));

// One after the other: a preview asked for while a file opens waits for it.
let last = Promise.resolve();
self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  last = last.then(() => handle(data));
});
