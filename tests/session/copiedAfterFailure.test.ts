// A storage that has failed once may be thrown away by the browser, so the next write counts with its second copy alone.
import { expect, it } from 'vitest';
import { copiedAfterFailure } from '../../src/session/copying';
import { type Keeper, NotKept } from '../../src/storage/keeper';

/** A keeper and a place for copies, either of which fails as often as it is told to. */
function storage() {
  const state = { failures: 0, copyFailures: 0, copies: 0 };
  const inDatabase = {
    async keep() {
      if (state.failures > 0) {
        state.failures -= 1;
        throw new NotKept('The disk may be full.');
      }
      return [];
    },
  } as Partial<Keeper> as Keeper;
  const keeper = copiedAfterFailure(inDatabase, async () => {
    if (state.copyFailures > 0) {
      state.copyFailures -= 1;
      throw new DOMException('No room', 'QuotaExceededError');
    }
    state.copies += 1;
  });
  return { state, keep: () => keeper.keep([], {}) };
}

it('waits for no copy while nothing has failed', async () => {
  const { state, keep } = storage();
  await keep();
  expect(state.copies).toBe(0);
});

it('has a second copy before the first write after a failure counts, and none for the next', async () => {
  const { state, keep } = storage();
  state.failures = 2;
  await expect(keep()).rejects.toThrow('The disk may be full.');
  await expect(keep()).rejects.toThrow('The disk may be full.');
  expect(state.copies).toBe(0);
  await expect(keep()).resolves.toEqual([]);
  expect(state.copies).toBe(1);
  await keep();
  expect(state.copies).toBe(1);
});

it('is not kept where that copy fails, says why, and is tried again', async () => {
  const { state, keep } = storage();
  state.failures = 1;
  state.copyFailures = 1;
  await expect(keep()).rejects.toThrow('The disk may be full.');
  const refused = keep();
  await expect(refused).rejects.toBeInstanceOf(NotKept);
  await expect(refused).rejects.toThrow('no second copy could be written');
  expect(state.copies).toBe(0);
  await keep();
  expect(state.copies).toBe(1);
});
