// What an opened matrix tells of its storage: deleted elsewhere, damaged, of an older form, whether it stays, its gaps.
import { describe, expect, it, vi } from 'vitest';
import type { Edit } from '../../src/domain/edits/edit';
import { renameMatrix } from '../../src/domain/edits/renameMatrix';
import type { ActivityId, MatrixId } from '../../src/domain/matrix/ids';
import { SAVED_VERSION } from '../../src/domain/matrix/saved';
import { idOf, matrixFromSketch } from '../../src/domain/matrix/sketch';
import { NO_COPIES } from '../../src/storage/copies';
import type { HeadRow } from '../../src/storage/tables';
import { createUnwritten } from '../../src/storage/unwritten';
import { device, listOf } from '../support/device';
import { largeMatrix } from '../support/largeMatrix';
import { freshName, memoryStorage, stored, testDatabase, testTabs } from '../support/storage';

const matrix = matrixFromSketch('| Clerk | Manager\nPay invoice | R | A\nBuy | R | A');
const other = { ...matrix, id: 'other-0000000001' as MatrixId, name: 'Other' };
const pay = idOf<ActivityId>('Pay invoice');

/** A device on which both are stored. */
async function holding(parts: Parameters<typeof device>[1] = {}) {
  const name = freshName();
  const maker = device(name);
  for (const one of [matrix, other]) await maker.add(one, 'create');
  const library = device(name, parts);
  const writeHead = async (more: Partial<HeadRow>) => {
    const database = testDatabase(name);
    await database.use(() => database.matrices.update(matrix.id, more));
  };
  return { name, maker, library, writeHead };
}

describe('a matrix that is open', () => {
  it('says that it was deleted elsewhere, and that it is back, and not that another was', async () => {
    const { name, maker, library } = await holding();
    const sessions = [await library.open(matrix.id), await library.open(other.id)];
    const deleted = () => sessions.map(({ store }) => store.getState().deleted === true);
    await maker.remove(matrix.id);
    await expect.poll(deleted).toEqual([true, false]);
    await maker.remove(other.id);
    await expect.poll(deleted).toEqual([true, true]);
    await maker.restore(matrix.id);
    await expect.poll(deleted).toEqual([false, true]);
    for (const session of sessions) session.close();
    await maker.remove(matrix.id);
    // Who has left hears nothing more: what others hear takes no longer.
    const late = await library.open(other.id).catch(() => undefined);
    expect(late).toBeUndefined();
    testTabs(name).tell(matrix.id);
    await listOf(library);
    expect(deleted()).toEqual([false, true]);
  });

  it.each<readonly [string, () => Promise<boolean>, boolean]>([
    ['it will keep what is saved', async () => true, false],
    ['it will not', async () => false, true],
    ['nothing that can be understood', () => Promise.reject(new Error('denied')), true],
  ])('asks the browser once to keep it, after the first change, which says: %s', async (_, answer, may) => {
    let asked = 0;
    const askToStay = async () => {
      asked += 1;
      return answer();
    };
    const { library } = await holding({ askToStay });
    const session = await library.open(matrix.id);
    expect([asked, session.store.getState().mayBeCleared]).toEqual([0, undefined]);
    for (const name of ['First', 'Second']) {
      session.run(renameMatrix(session.store.getState().matrix, name));
      await session.retrySave();
    }
    await expect.poll(() => session.store.getState().mayBeCleared).toBe(may);
    session.close();
    const next = await library.open(other.id);
    next.run(renameMatrix(other, 'Third'));
    await next.retrySave();
    expect(asked).toBe(1);
    next.close();
  });

  it('is for reading only where as many rows are missing as are altered', async () => {
    const { name, library } = await holding();
    const database = testDatabase(name);
    await database.use(async () => {
      await database.part('roles').delete([matrix.id, idOf('Clerk')]);
      const row = await database.part('activities').get([matrix.id, pay]);
      if (row)
        await database.part('activities').put({ ...row, value: { ...(row.value as object), goal: 'x' } });
    });
    const session = await library.open(matrix.id);
    const words = 'only 1 of 2 roles are left, and 1 of the activities are not as they were saved';
    expect(session.store.getState().save).toEqual({
      kind: 'read-only',
      reason: `The storage of this browser no longer has this matrix as it was saved: ${words}. Nothing can be changed here, so that no more is lost.`,
    });
    session.close();
    const sound = await library.open(other.id);
    expect(sound.store.getState().save).toEqual({ kind: 'saved' });
    sound.close();
  });
});

describe('a matrix that is opened', () => {
  it.each([
    ['of the form that this version writes is left as it is', SAVED_VERSION, 1, []],
    ['of an older form is copied first, and then written in the new one', SAVED_VERSION - 1, 2, [matrix.id]],
  ])('%s', async (_, version, seq, copied) => {
    const kept: string[] = [];
    const { name, library, writeHead } = await holding({
      copies: { ...NO_COPIES, keep: async (id) => void kept.push(id) },
    });
    await writeHead({ version });
    const session = await library.open(matrix.id);
    expect(kept).toEqual(copied);
    expect((await stored(testDatabase(name), matrix.id)).head).toMatchObject({ version: SAVED_VERSION, seq });
    // What is changed now goes on from there.
    session.run(renameMatrix(matrix, 'Later'));
    await session.retrySave();
    expect((await stored(testDatabase(name), matrix.id)).head).toMatchObject({ seq: seq + 1 });
    session.close();
  });

  it('and is not there says so, and leaves what a page left of it', async () => {
    const storage = memoryStorage();
    const unwritten = createUnwritten('left', storage);
    const gone = 'gone-00000000001' as MatrixId;
    const change = { id: 'change-000000001', label: 'x', at: 1, client: 'left', inverse: [] };
    unwritten.note(gone, {
      after: 1,
      changes: [{ ...change, patches: [{ op: 'replace', path: ['name'], value: 'Left' }] }],
    });
    const { library } = await holding({ unwritten: createUnwritten('next', storage) });
    await expect(library.open(gone)).rejects.toThrow('This matrix is not on this device.');
    expect(unwritten.read(gone)).toHaveLength(1);
  });

  it('and is damaged opens to be read, without what a page left of it, which stays noted', async () => {
    const storage = memoryStorage();
    const unwritten = createUnwritten('left', storage);
    const path = ['activities', pay, 'name'];
    const change = { id: 'change-000000001', label: 'x', at: 1, client: 'left', inverse: [] };
    unwritten.note(matrix.id, {
      after: 1,
      changes: [{ ...change, patches: [{ op: 'replace', path, value: 'Left' }] }],
    });
    const { name, library } = await holding({ unwritten: createUnwritten('next', storage) });
    const database = testDatabase(name);
    await database.use(() => database.part('activities').update([matrix.id, pay], { hash: 'another' }));
    const session = await library.open(matrix.id);
    expect(session.store.getState()).toMatchObject({ matrix, save: { kind: 'read-only' } });
    expect(unwritten.read(matrix.id)).toHaveLength(1);
    session.close();
  });
});

it('the gaps of a large matrix are noted half a second after the last of them is known, where they are others', async () => {
  const large = largeMatrix(301, 2);
  const clear = (row: number): Edit => ({
    label: 'clear',
    apply: (draft) => void Object.assign(Object.values(draft.activities)[row] ?? {}, { assignments: {} }),
  });
  const database = testDatabase();
  const library = device(undefined, { database: () => database, later: () => undefined });
  await library.add(large, 'import');
  const session = await library.open(large.id);
  const noted = vi.spyOn(database.matrices, 'update');
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const known = async () => {
    await session.settleFindings();
    await session.retrySave();
    return { gaps: session.store.getState().analysis.counts };
  };
  const first = await known();
  await vi.advanceTimersByTimeAsync(499);
  expect(noted).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(noted.mock.calls).toEqual([[large.id, first]]);
  session.run(renameMatrix(large, 'Other'));
  expect(await known()).toEqual(first);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(noted).toHaveBeenCalledTimes(1);
  session.run(clear(3));
  await known();
  await vi.advanceTimersByTimeAsync(499);
  session.run(clear(4));
  const last = await known();
  expect(last).not.toEqual(first);
  await vi.advanceTimersByTimeAsync(499);
  expect(noted).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(noted.mock.calls.slice(1)).toEqual([[large.id, last]]);
  session.close();
});
