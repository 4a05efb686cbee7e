import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startTalk } from '../../../src/exchange/work/talk';

class SilentWorker extends EventTarget {
  static ended = 0;
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

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a worker that does not answer is ended after 20 seconds', async () => {
  const asked = startTalk().ask({ kind: 'create' }, 'created');
  const outcome = expect(asked).rejects.toThrow('longer than the 20 seconds');
  await vi.advanceTimersByTimeAsync(19_900);
  expect(SilentWorker.ended).toBe(0);
  await vi.advanceTimersByTimeAsync(200);
  await outcome;
  expect(SilentWorker.ended).toBe(1);
});

test('cancelling ends the worker at once', async () => {
  const talk = startTalk();
  const asked = talk.ask({ kind: 'create' }, 'created');
  talk.end();
  await expect(asked).rejects.toThrow('Cancelled.');
  expect(SilentWorker.ended).toBe(1);
});
