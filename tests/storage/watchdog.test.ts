import { beforeEach, expect, it, vi } from 'vitest';
import { StorageSilent, sentenceOf } from '../../src/storage/faults';
import { PATIENCE, withWatchdog } from '../../src/storage/watchdog';

beforeEach(() => {
  vi.useFakeTimers();
});

const never = new Promise<string>(() => undefined);

it('passes on what comes in time, good or bad', async () => {
  await expect(withWatchdog(Promise.resolve('here'))).resolves.toBe('here');
  await expect(withWatchdog(Promise.reject(new Error('broken')))).rejects.toThrow('broken');
});

it('gives up after five seconds', async () => {
  const waiting = expect(withWatchdog(never)).rejects.toBeInstanceOf(StorageSilent);
  await vi.advanceTimersByTimeAsync(PATIENCE);
  await waiting;
});

it('goes on waiting while there is a reason to', async () => {
  let blocked = true;
  let ended = false;
  const waiting = withWatchdog(never, PATIENCE, () => blocked).catch(() => {
    ended = true;
  });
  await vi.advanceTimersByTimeAsync(10 * PATIENCE);
  expect(ended).toBe(false);
  blocked = false;
  await vi.advanceTimersByTimeAsync(PATIENCE);
  await waiting;
  expect(ended).toBe(true);
});

it.each([
  [new StorageSilent('x'), 'The browser’s storage is not responding.'],
  [{ name: 'AbortError', inner: { name: 'QuotaExceededError' } }, /no space left/],
  [
    { name: 'BulkError', failures: [{ name: 'AbortError', inner: { name: 'QuotaExceededError' } }] },
    /no space/,
  ],
  [
    { name: 'BulkError', failures: [{ name: 'AbortError' }] },
    'The browser stopped saving. The disk of this device may be full. Free up space, then try again.',
  ],
  [{ name: 'AbortError', inner: { name: 'UnknownError' } }, /an error without a name/],
  [{ name: 'StrangeError' }, 'The browser could not save and does not say why.'],
  [undefined, 'The browser could not save and does not say why.'],
])('is told in a sentence: %j', (error, sentence) => {
  expect(sentenceOf(error)).toMatch(sentence);
});
