// What would be lost if the page were left now: written in the task of the edit, noted beside it, and never called saved.
import { IDBObjectStore, IDBTransaction } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { renameMatrix } from '../../src/domain/edits/renameMatrix';
import { matrixFromSketch } from '../../src/domain/matrix/sketch';
import type { Database } from '../../src/storage/database';
import { createUnwritten } from '../../src/storage/unwritten';
import { device } from '../support/device';
import { freshName, memoryStorage, stored, testDatabase } from '../support/storage';

const matrix = matrixFromSketch(`
              | Clerk | Manager
  Pay invoice | R     |        `);

/** A database that stops answering when it is told to, as a damaged one does. */
function hanging(database: Database): { database: Database; hang(): void } {
  let hangs = false;
  const never = () => new Promise<never>(() => undefined);
  return {
    database: {
      ...database,
      handle: () => (hangs ? undefined : database.handle()),
      use: (work, patience) => (hangs ? never() : database.use(work, patience)),
    },
    hang: () => {
      hangs = true;
    },
  };
}

describe('an edit', () => {
  it('is given to the database before its task is over, with nothing read first', async () => {
    const library = device();
    await library.add(matrix, 'create');
    const session = await library.open(matrix.id);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    const commit = vi.spyOn(IDBTransaction.prototype, 'commit');
    session.run(renameMatrix(matrix, 'At once'));
    expect(put).toHaveBeenCalled();
    expect(commit).toHaveBeenCalledOnce();
    vi.restoreAllMocks();
    await session.retrySave();
    session.close();
  });

  it('is unsaved from its own task on until its write has come back', async () => {
    const name = freshName();
    const library = device(name);
    await library.add(matrix, 'create');
    const session = await library.open(matrix.id);
    expect(session.store.getState().unsaved).toBe(false);
    session.run(renameMatrix(matrix, 'Written'));
    expect(session.store.getState().unsaved).toBe(true);
    await expect.poll(() => session.store.getState().unsaved).toBe(false);
    expect((await stored(testDatabase(name), matrix.id)).matrix.name).toBe('Written');
    session.close();
  });

  it('whose write never came back is there at the next opening, once', async () => {
    const name = freshName();
    const storage = memoryStorage();
    const { database, hang } = hanging(testDatabase(name));
    const left = device(name, { database: () => database, unwritten: createUnwritten('left', storage) });
    await left.add(matrix, 'create');
    const session = await left.open(matrix.id);
    hang();
    session.run(renameMatrix(matrix, 'Left in a hurry'));
    expect(session.store.getState()).toMatchObject({ unsaved: true, save: { kind: 'saving' } });

    for (const page of ['next', 'later']) {
      const next = await device(name, { unwritten: createUnwritten(page, storage) }).open(matrix.id);
      expect(next.store.getState()).toMatchObject({ matrix: { name: 'Left in a hurry' }, unsaved: false });
      expect((await next.history()).map(({ label }) => label)).toEqual([
        'create',
        expect.stringContaining('Left'),
      ]);
      next.close();
    }
  });

  it('that was written, though the page was left before it heard so, is not made again over later ones', async () => {
    const name = freshName();
    const storage = memoryStorage();
    const unwritten = createUnwritten('left', storage);
    const library = device(name, {
      unwritten: { ...unwritten, note: (id, note) => note.changes.length > 0 && unwritten.note(id, note) },
    });
    await library.add(matrix, 'create');
    const session = await library.open(matrix.id);
    session.run(renameMatrix(matrix, 'First'));
    await session.retrySave();
    session.close();
    const later = await device(name).open(matrix.id);
    later.run(renameMatrix(matrix, 'Second'));
    await later.retrySave();
    later.close();
    const next = await device(name, { unwritten: createUnwritten('next', storage) }).open(matrix.id);
    expect(next.store.getState().matrix.name).toBe('Second');
    next.close();
  });

  it('noted by somebody else in local storage is not believed', async () => {
    const storage = memoryStorage();
    storage().setItem(
      `answerable:unwritten:${matrix.id}:x`,
      '{"after":1,"changes":[{"id":"x","patches":"all"}]}',
    );
    storage().setItem(`answerable:unwritten:${matrix.id}:y`, 'nonsense');
    expect(createUnwritten('z', storage).read(matrix.id)).toEqual([]);
  });
});

describe('when the site data are cleared while a matrix is open', () => {
  it('everything is written again from memory without an edit, and said', async () => {
    const name = freshName();
    const database = testDatabase(name);
    const library = device(name, { database: () => database });
    await library.add(matrix, 'create');
    const session = await library.open(matrix.id);
    session.run(renameMatrix(matrix, 'Before'));
    await session.retrySave();
    await testDatabase(name).dexie.delete();
    const rewritten = { rewritten: true, save: { kind: 'saved' }, unsaved: false };
    await expect.poll(() => session.store.getState()).toMatchObject(rewritten);
    const again = await stored(testDatabase(name), matrix.id);
    expect(again.matrix).toEqual(session.store.getState().matrix);
    // The numbers go on, so that another tab or a copy of before cannot pass for newer.
    expect(again.head.seq).toBe(2);
    session.close();
  });
});
