import { describe, expect, test, vi } from 'vitest';
import { latePart, PartNotLoaded } from '../../../src/ui/parts/latePart';
import { leavePage } from '../../../src/ui/parts/leaving';

test('a part is asked for once, and is there once it has come', async () => {
  let asked = 0;
  const part = latePart(async () => {
    asked += 1;
    return 'the part';
  });
  expect(part.here()).toBeUndefined();
  expect(await Promise.all([part.load(), part.load()])).toEqual(['the part', 'the part']);
  expect(await part.load()).toBe('the part');
  expect(asked).toBe(1);
  expect(part.here()).toBe('the part');
});

test('one that did not come is asked for again by what needs it next', async () => {
  const answers = [Promise.reject(new Error('There is no connection.')), Promise.resolve('the part')];
  const part = latePart(() => answers.shift() ?? Promise.reject(new Error('Asked too often.')));
  expect(await part.load()).toBeUndefined();
  expect(part.here()).toBeUndefined();
  expect(await part.load()).toBe('the part');
});

describe('what is cut off because the page goes', () => {
  const cutOff = () => latePart(() => Promise.reject(new Error('There is no connection.')));

  test('is told to nobody while it goes, and told where the page is still here after that', async () => {
    vi.useFakeTimers();
    leavePage();
    const told = vi.fn();
    void cutOff().needed().catch(told);
    await vi.advanceTimersByTimeAsync(9_000);
    expect(told).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(told).toHaveBeenCalledWith(expect.any(PartNotLoaded));
  });

  test('is told at once where the page stays', async () => {
    await expect(cutOff().needed()).rejects.toBeInstanceOf(PartNotLoaded);
  });
});
