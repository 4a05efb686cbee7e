import { beforeEach, expect, test, vi } from 'vitest';
import { openWorkerChannel } from '../../../src/exchange/work/workerChannel';

class SilentWorker extends EventTarget {
  static ended = 0;
  static last: SilentWorker | undefined;
  constructor() {
    super();
    SilentWorker.last = this;
  }
  postMessage() {}
  terminate() {
    SilentWorker.ended += 1;
  }
}

beforeEach(() => {
  SilentWorker.ended = 0;
  vi.useFakeTimers();
  vi.stubGlobal('Worker', SilentWorker);
});

test('a worker that does not answer is ended after 20 seconds', async () => {
  const asked = openWorkerChannel().ask({ kind: 'create' }, 'created');
  const outcome = expect(asked).rejects.toThrow('Stopped: no progress for 20 seconds.');
  await vi.advanceTimersByTimeAsync(19_900);
  expect(SilentWorker.ended).toBe(0);
  await vi.advanceTimersByTimeAsync(200);
  await outcome;
  expect(SilentWorker.ended).toBe(1);
});

test('a worker that is slow but gets further is waited for', async () => {
  const shares: number[] = [];
  const asked = openWorkerChannel().ask({ kind: 'create' }, 'created', (step) => {
    if (step.kind === 'progress') shares.push(step.share);
  });
  const outcome = expect(asked).rejects.toThrow('Stopped: no progress for 20 seconds.');
  for (const share of [0.1, 0.2, 0.3]) {
    await vi.advanceTimersByTimeAsync(15_000);
    SilentWorker.last?.dispatchEvent(new MessageEvent('message', { data: { kind: 'progress', share } }));
  }
  expect(SilentWorker.ended).toBe(0);
  expect(shares).toEqual([0.1, 0.2, 0.3]);
  await vi.advanceTimersByTimeAsync(20_100);
  await outcome;
  expect(SilentWorker.ended).toBe(1);
});

test('cancelling ends the worker at once', async () => {
  const talk = openWorkerChannel();
  const asked = talk.ask({ kind: 'create' }, 'created');
  talk.end();
  await expect(asked).rejects.toThrow('Cancelled.');
  expect(SilentWorker.ended).toBe(1);
});

test('what is asked after cancelling is not waited for', async () => {
  const talk = openWorkerChannel();
  talk.end();
  await expect(talk.ask({ kind: 'create' }, 'created')).rejects.toThrow('Cancelled.');
});
