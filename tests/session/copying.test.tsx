// When the second copy of a matrix is written, on a clock of the test's own.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startCopying } from '../../src/session/copying';

let copies = 0;
/** Milliseconds that a copy takes. */
let takes = 0;
const copy = () => {
  copies += 1;
  return new Promise<void>((resolve) => setTimeout(resolve, takes));
};

beforeEach(() => {
  [copies, takes] = [0, 0];
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  Reflect.deleteProperty(document, 'visibilityState');
});

function hidePage(): void {
  Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('the second copy', () => {
  test('comes two seconds after the last change, and not before', async () => {
    const copying = startCopying(copy);
    copying.changed();
    await vi.advanceTimersByTimeAsync(1_999);
    copying.changed();
    await vi.advanceTimersByTimeAsync(1_999);
    expect(copies).toBe(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(copies).toBe(1);
    copying.stop();
  });

  test('comes after fifteen seconds of changes without a pause', async () => {
    const copying = startCopying(copy);
    for (let second = 0; second < 14; second += 1) {
      copying.changed();
      await vi.advanceTimersByTimeAsync(1_000);
    }
    copying.changed();
    expect(copies).toBe(0);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(copies).toBe(1);
    copying.stop();
  });

  test('waits ten times as long as the last one took', async () => {
    takes = 1_000;
    const copying = startCopying(copy);
    copying.changed();
    await vi.advanceTimersByTimeAsync(3_000);
    expect(copies).toBe(1);
    copying.changed();
    await vi.advanceTimersByTimeAsync(9_999);
    expect(copies).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(copies).toBe(2);
    copying.stop();
  });

  test('comes at once when the page goes out of sight with something to copy', () => {
    const copying = startCopying(copy);
    document.dispatchEvent(new Event('visibilitychange'));
    copying.changed();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(copies).toBe(0);
    hidePage();
    expect(copies).toBe(1);
    hidePage();
    expect(copies).toBe(1);
    copying.stop();
  });

  test('that failed is tried again without a change, later each time, until it is there', async () => {
    let full = true;
    const copying = startCopying(async () => {
      copies += 1;
      if (full) throw new DOMException('No room', 'QuotaExceededError');
    });
    copying.changed();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(copies).toBe(1);
    await vi.advanceTimersByTimeAsync(15_000);
    expect(copies).toBe(2);
    await vi.advanceTimersByTimeAsync(29_999);
    expect(copies).toBe(2);
    full = false;
    await vi.advanceTimersByTimeAsync(1);
    expect(copies).toBe(3);
    await vi.advanceTimersByTimeAsync(600_000);
    expect(copies).toBe(3);
    copying.stop();
  });

  test('that failed is not tried again once it is stopped', async () => {
    const copying = startCopying(async () => {
      copies += 1;
      throw new DOMException('No room', 'QuotaExceededError');
    });
    copying.changed();
    await vi.advanceTimersByTimeAsync(2_000);
    copying.stop();
    expect(copies).toBe(2);
    await vi.advanceTimersByTimeAsync(600_000);
    expect(copies).toBe(2);
  });

  test('takes what is left when it is stopped, and nothing after', async () => {
    const copying = startCopying(copy);
    copying.changed();
    copying.stop();
    expect(copies).toBe(1);
    hidePage();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(copies).toBe(1);
  });

  test('that fails is tried again with the next change', async () => {
    const failing = vi.fn(() => Promise.reject(new Error('no room')));
    const copying = startCopying(failing);
    for (const times of [1, 2]) {
      copying.changed();
      await vi.advanceTimersByTimeAsync(2_000);
      expect(failing).toHaveBeenCalledTimes(times);
    }
    copying.stop();
  });

  test('that goes on failing waits five minutes at most, and after one that was made begins anew', async () => {
    let full = true;
    const at: number[] = [];
    const copying = startCopying(async () => {
      at.push(Date.now());
      if (full) throw new DOMException('No room', 'QuotaExceededError');
    });
    copying.changed();
    await vi.advanceTimersByTimeAsync(2_000 + (15 + 30 + 60 + 120 + 240 + 300 + 300) * 1_000);
    const pauses = at.slice(1).map((time, place) => (time - (at[place] ?? 0)) / 1_000);
    expect(pauses).toEqual([15, 30, 60, 120, 240, 300, 300]);
    full = false;
    await vi.advanceTimersByTimeAsync(300_000);
    full = true;
    const made = at.length;
    copying.changed();
    await vi.advanceTimersByTimeAsync(2_000 + 15_000);
    expect(at).toHaveLength(made + 2);
    copying.stop();
  });
});
