// Two tabs of one device and the place in a room.
import { expect, it } from 'vitest';
import type { MatrixId } from '../../../src/domain/matrix/ids';
import { roomPlace } from '../../../src/ui/together/roomPlace';

/** Locks of one name as browsers give them: one after the other, in the order in which they were asked for. */
function oneLock() {
  let last: Promise<unknown> = Promise.resolve();
  let held = 0;
  let asked = 0;
  const locks = {
    query: async () => ({ held: held > 0 ? [{ name }] : [] }),
    request(_: string, ...given: unknown[]) {
      const work = given.at(-1) as (lock: Lock | null) => Promise<void>;
      const { ifAvailable = false } = (given.length > 1 ? given[0] : {}) as LockOptions;
      if (ifAvailable && asked > 0) return work(null);
      asked += 1;
      const turn = last.then(() => {
        held += 1;
        return work({ name, mode: 'exclusive' });
      });
      last = turn
        .catch(() => undefined)
        .then(() => {
          held -= 1;
          asked -= 1;
        });
      return turn;
    },
  };
  return locks as unknown as LockManager;
}

const id = 'matrix' as MatrixId;
const name = 'answerable-room-matrix';

/** Two tabs with the same matrix, and what happened in its order. */
function twoTabs() {
  const locks = oneLock();
  const told: string[] = [];
  const say = (words: string) => async () => void told.push(words);
  return { one: roomPlace(id, locks), other: roomPlace(id, locks), told, say };
}
const { signal } = new AbortController();

it('the tab that makes a room is in it first, though another hears of it while it is made', async () => {
  const { one, other, told, say } = twoTabs();
  let waiting: Promise<void> | undefined;
  await one.takeFor(async () => {
    waiting = other.hold(signal, say('the other'));
  });
  expect(await one.isTaken()).toBe(false);
  expect(await other.isTaken()).toBe(true);
  await one.hold(signal, say('the maker'));
  await waiting;
  expect(told).toEqual(['the maker', 'the other']);
});

it('a room that could not be made takes nobody’s place', async () => {
  const { one, other, told, say } = twoTabs();
  await expect(one.takeFor(() => Promise.reject(new Error('No server')))).rejects.toThrow('No server');
  await other.hold(signal, say('the other'));
  expect(told).toEqual(['the other']);
});

it('a page that goes before it is in the room leaves the place to the next', async () => {
  const { one, other, told, say } = twoTabs();
  await one.takeFor(say('made'));
  const waiting = other.hold(signal, say('the other'));
  one.leave();
  await waiting;
  expect(told).toEqual(['made', 'the other']);
});

it('a tab that comes second makes no room, and is told so at once', async () => {
  const { one, other, told, say } = twoTabs();
  await one.takeFor(async () => {
    await expect(other.takeFor(say('a second room'))).rejects.toThrow('Its links are in that tab.');
  });
  await one.hold(signal, say('the maker'));
  expect(told).toEqual(['the maker']);
});
