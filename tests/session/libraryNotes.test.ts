// What a library notes of its matrices outside of the database, when it reads and counts, and what it says of its storage.
import { describe, expect, it, vi } from 'vitest';
import { renameMatrix } from '../../src/domain/edits/renameMatrix';
import type { MatrixId } from '../../src/domain/matrix/ids';
import { matrixFromSketch } from '../../src/domain/matrix/sketch';
import { createCanary } from '../../src/storage/canary';
import { findDamage } from '../../src/storage/findDamage';
import { device, listOf } from '../support/device';
import { largeMatrix } from '../support/largeMatrix';
import { memoryCopies, memoryFiles } from '../support/memoryCopies';
import { TODAY } from '../support/memorySession';
import { freshName, memoryStorage, testDatabase, testTabs } from '../support/storage';

const matrix = matrixFromSketch('| Clerk | Manager\nPay invoice | R |');
const named = (id: string) => ({ ...matrix, id: id as MatrixId, name: id });

/** A device with what it notes, and what its database says. */
function noting(parts: Parameters<typeof device>[1] = {}) {
  const name = freshName();
  const canary = createCanary(memoryStorage());
  const files = memoryFiles();
  const copies = memoryCopies(() => testDatabase(name), files);
  const library = device(name, { canary, copies, ...parts });
  const heads = async () => {
    const database = testDatabase(name);
    return (await database.use(() => database.matrices.toArray())).map((head) => ({
      id: head.id,
      name: String(head.fields.name),
      seq: head.seq,
    }));
  };
  const notes = () => canary.notes().map(({ id, name: noted, seq }) => ({ id, name: noted, seq }));
  return { name, library, canary, copies, heads, notes };
}

describe('what is noted of a matrix outside of the database', () => {
  it('is its name and last change as they are stored, whatever was done', async () => {
    const { library, copies, heads, notes, name, canary } = noting();
    const agrees = async () => {
      const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);
      expect(notes().sort(byId)).toEqual((await heads()).sort(byId));
    };
    await library.add(matrix, 'create');
    await agrees();
    await library.duplicate(matrix.id);
    await agrees();
    await library.rename(matrix.id, 'Billing');
    await agrees();
    const session = await library.open(matrix.id);
    session.run(renameMatrix(session.store.getState().matrix, 'Money'));
    await session.retrySave();
    session.close();
    await agrees();
    await copies.keep(matrix.id);
    const database = testDatabase(name);
    await database.use(() => database.matrices.delete(matrix.id));
    const next = device(name, { canary, copies });
    await expect.poll(() => next.storage.getState().lost).toMatchObject([{ id: matrix.id, kind: 'gone' }]);
    await next.recover(matrix.id);
    await agrees();
  });

  it('gives no loss to tell at the next start, and nothing is told again and again', async () => {
    const { library, name, canary, copies } = noting();
    await library.add(matrix, 'create');
    await library.rename(matrix.id, 'Billing');
    const told: string[] = [];
    let looked = false;
    const next = device(name, {
      canary,
      copies,
      findDamage: (database) => findDamage(database).finally(() => (looked = true)),
    });
    next.storage.subscribe(({ state, lost }) => told.push(`${state.kind} ${lost.length}`));
    await expect.poll(() => looked).toBe(true);
    await listOf(next);
    expect(told).toEqual(['ready 0']);
  });
});

it('the list is read while somebody looks at it, and not else', async () => {
  let read = 0;
  const name = freshName();
  const library = device(name, {
    findDamage: async () => [],
    database() {
      const database = testDatabase(name);
      const toArray = database.matrices.toArray.bind(database.matrices);
      vi.spyOn(database.matrices, 'toArray').mockImplementation(() => {
        read += 1;
        return toArray();
      });
      return database;
    },
  });
  await listOf(library);
  // For the start, for the closer look, and for who looks.
  await expect.poll(() => read).toBe(3);
  await library.add(matrix, 'create');
  await library.rename(matrix.id, 'Billing');
  expect(read).toBe(3);
  await listOf(library);
  expect(read).toBe(4);
});

describe('gaps are counted', () => {
  const counted = async (library: ReturnType<typeof device>) =>
    (await listOf(library)).filter(({ gaps }) => gaps).map(({ id }) => id);

  /** As long as it takes to count one of another device. */
  async function aWhile(): Promise<void> {
    const library = device();
    await library.add(matrix, 'create');
    const stop = library.watch(() => undefined);
    await expect.poll(() => counted(library)).toHaveLength(1);
    stop();
  }

  it('not for who went away before the page was idle', async () => {
    const { library } = noting();
    await library.add(matrix, 'create');
    await listOf(library);
    await aWhile();
    expect(await counted(library)).toEqual([]);
  });

  it('no further once nobody looks any more, and on as long as one of two does', async () => {
    let today = () => TODAY;
    const { library } = noting({ today: () => today() });
    await library.add(matrix, 'create');
    const leavingFrom = (stop: () => void) =>
      new Promise<void>((resolve) => {
        // After the list, the day is asked for when the matrix has been read and its counting begins.
        today = () => {
          stop();
          today = () => TODAY;
          resolve();
          return TODAY;
        };
      });
    const alone = library.watch(() => undefined);
    await leavingFrom(alone);
    await aWhile();
    expect(await counted(library)).toEqual([]);
    const [first, second] = [library.watch(() => undefined), library.watch(() => undefined)];
    await leavingFrom(first);
    await expect.poll(() => counted(library)).toEqual([matrix.id]);
    second();
  });

  it('of the matrix that was changed last first, of none twice, and of no large one', async () => {
    let time = 0;
    const { library } = noting({ now: () => (time += 1) });
    for (const id of ['first-0000000001', 'second-000000001', 'third-0000000001'])
      await library.add(named(id), 'create');
    await library.add({ ...largeMatrix(301, 2), id: 'large-0000000001' as MatrixId }, 'create');
    const seen: string[] = [];
    const stop = library.watch((entries) => {
      const line = entries.filter(({ gaps }) => gaps).map(({ name }) => name.split('-')[0]);
      if (seen.at(-1) !== line.join()) seen.push(line.join());
    });
    await expect.poll(() => seen.at(-1)).toBe('third,second,first');
    await aWhile();
    expect(seen).toEqual(['', 'third', 'third,second', 'third,second,first']);
    stop();
  });

  it('one after the other, each once, however often the list is shown meanwhile', async () => {
    const name = freshName();
    const database = testDatabase(name);
    const library = device(name, { database: () => database, findDamage: async () => [] });
    for (const id of ['first-0000000001', 'second-000000001']) await library.add(named(id), 'create');
    const read = vi.spyOn(database.dexie, 'transaction');
    const other = testTabs(name);
    let shown = 0;
    const stop = library.watch(() => {
      shown += 1;
      if (shown < 9) other.tell(matrix.id);
    });
    await expect.poll(() => counted(library)).toHaveLength(2);
    expect(shown).toBeGreaterThan(2);
    expect(read.mock.calls.filter(([mode]) => mode === 'r')).toHaveLength(2);
    stop();
  });

  it('of the others where one cannot be read', async () => {
    let time = 0;
    const { library, name } = noting({ now: () => (time += 1) });
    await library.add(matrix, 'create');
    const broken = await library.add(named('broken-000000001'), 'create');
    const database = testDatabase(name);
    await database.use(() => database.matrices.update(broken, { version: 99 }));
    const stop = library.watch(() => undefined);
    await expect.poll(() => counted(library)).toEqual([matrix.id]);
    stop();
  });
});

it('a storage that was taken away is looked at again after a second, and what was in it is told', async () => {
  const { name, library } = noting();
  await library.add(matrix, 'create');
  let seen: number | undefined;
  const stop = library.watch((entries) => {
    seen = entries.length;
  });
  await expect.poll(() => seen).toBe(1);
  expect(library.storage.getState()).toMatchObject({ empty: false, lost: [] });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  await testDatabase(name).dexie.delete();
  await vi.advanceTimersByTimeAsync(999);
  expect(library.storage.getState()).toMatchObject({ state: { kind: 'ready' }, empty: false });
  await vi.advanceTimersByTimeAsync(1);
  vi.useRealTimers();
  await expect
    .poll(() => library.storage.getState())
    .toMatchObject({ empty: true, lost: [{ kind: 'gone' }] });
  await expect.poll(() => seen).toBe(0);
  expect(library.storage.getState().state).toEqual({ kind: 'ready' });
  stop();
});
