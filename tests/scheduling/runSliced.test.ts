import { afterEach, describe, expect, it, vi } from 'vitest';
import { runSliced, slicedResult } from '../../src/scheduling/runSliced';

/** Counts to `last`, yielding after each number. */
function* count(last: number, seen: number[] = []): Generator<number, string> {
  for (let step = 1; step <= last; step += 1) {
    seen.push(step);
    yield step;
  }
  return 'counted';
}

/** A clock on which each look takes a millisecond, so that a slice has room for a known number of steps. */
function clockOfLooks(): void {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 1;
    return now;
  });
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('sliced work', () => {
  it('that fits into one slice is done before the caller goes on', () => {
    const done = vi.fn();
    const run = runSliced(count(3), { done });
    expect(done).toHaveBeenCalledExactlyOnceWith('counted');
    expect(run.isOver()).toBe(true);
  });

  it('goes on in further tasks, and says between two slices how far it is', async () => {
    clockOfLooks();
    const pauses: number[] = [];
    const seen: number[] = [];
    const result = slicedResult(count(10, seen), { paused: (step) => pauses.push(step) });
    expect(seen).toEqual([1, 2, 3]);
    expect(await result).toBe('counted');
    expect(pauses).toEqual([3, 6, 9]);
  });

  it('runs a slice at once for a caller that cannot wait, and then still comes to its end by itself', async () => {
    clockOfLooks();
    const seen: number[] = [];
    const done = vi.fn();
    const run = runSliced(count(10, seen), { done });
    run.advance();
    expect(seen).toHaveLength(6);
    await expect.poll(run.isOver).toBe(true);
    expect(done).toHaveBeenCalledOnce();
    run.advance();
    expect(done).toHaveBeenCalledOnce();
  });

  it('lets something go first, and goes on when that says so', () => {
    clockOfLooks();
    const tasks: (() => void)[] = [];
    const next = (work: () => void) => {
      tasks.push(work);
      return () => void tasks.splice(tasks.indexOf(work), 1);
    };
    const frames: (() => void)[] = [];
    const seen: number[] = [];
    const run = runSliced(count(10, seen), { done: () => {} }, undefined, next);
    run.wait((work) => void frames.push(work));
    expect(tasks).toHaveLength(0);
    expect(seen).toHaveLength(3);
    frames.shift()?.();
    expect(seen).toHaveLength(6);
    expect(tasks).toHaveLength(1);
    run.wait((work) => void frames.push(work));
    run.advance();
    frames.shift()?.();
    expect(seen, 'a slice that was run meanwhile is not run again').toHaveLength(9);
  });

  it('stops where it is when it is aborted, and calls nobody', async () => {
    clockOfLooks();
    const stop = new AbortController();
    const seen: number[] = [];
    const done = vi.fn();
    const run = runSliced(count(10, seen), { done }, stop.signal);
    stop.abort();
    run.advance();
    await new Promise((resolve) => setTimeout(resolve));
    expect(seen).toEqual([1, 2, 3]);
    expect(done).not.toHaveBeenCalled();
    expect(run.isOver()).toBe(true);
  });

  it('rejects with the reason it was aborted for', async () => {
    clockOfLooks();
    const stop = new AbortController();
    const result = slicedResult(count(10), { signal: stop.signal });
    stop.abort(new Error('The dialog was closed.'));
    await expect(result).rejects.toThrow('The dialog was closed.');
  });

  it('rejects at once if it was aborted before it began', async () => {
    const work = count(10);
    const result = slicedResult(work, { signal: AbortSignal.abort(new Error('Given up before the start.')) });
    await expect(result).rejects.toThrow('Given up before the start.');
  });

  it('rejects with what the work throws, in a later slice too', async () => {
    clockOfLooks();
    function* failing(): Generator<undefined, never> {
      yield* [undefined, undefined, undefined, undefined];
      throw new Error('This row cannot be read.');
    }
    await expect(slicedResult(failing())).rejects.toThrow('This row cannot be read.');
  });

  it('uses scheduler.yield in a browser that has it', async () => {
    clockOfLooks();
    const yieldOnce = vi.fn(() => Promise.resolve());
    vi.stubGlobal('scheduler', { yield: yieldOnce });
    await slicedResult(count(7));
    expect(yieldOnce).toHaveBeenCalledTimes(2);
  });
});
