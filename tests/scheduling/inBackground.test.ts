import { expect, test, vi } from 'vitest';
import { inBackground } from '../../src/scheduling/inBackground';

test('work goes behind everything else, and what is cancelled neither runs nor is an error', async () => {
  const asked: { priority: string; signal: AbortSignal }[] = [];
  const rejected = Promise.reject(new DOMException('Cancelled.', 'AbortError'));
  const caught = vi.spyOn(rejected, 'catch');
  vi.stubGlobal('scheduler', {
    postTask: (_: () => void, how: { priority: string; signal: AbortSignal }) => {
      asked.push(how);
      return rejected;
    },
  });
  inBackground(() => {})();
  expect(asked.map(({ priority, signal }) => [priority, signal.aborted])).toEqual([['background', true]]);
  await expect(caught.mock.results[0]?.value).resolves.toBeUndefined();
});

test('without such tasks it waits until the page is idle', () => {
  vi.useFakeTimers();
  vi.stubGlobal('scheduler', undefined);
  vi.stubGlobal('requestIdleCallback', undefined);
  const work = vi.fn();
  inBackground(work);
  inBackground(work)();
  vi.runAllTimers();
  expect(work).toHaveBeenCalledOnce();
});
