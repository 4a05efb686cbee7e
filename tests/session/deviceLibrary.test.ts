import { indexedDB } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { renameMatrix } from '../../src/domain/edits/renameMatrix';
import { idOf, matrixFromSketch } from '../../src/domain/matrix/sketch';
import { createCanary } from '../../src/storage/canary';
import { whyNotOpened } from '../../src/storage/faults';
import { SCHEMA } from '../../src/storage/tables';
import { createViewSettings } from '../../src/storage/viewSettings';
import { device, listOf } from '../support/device';
import { freshName, memoryStorage, stored, testDatabase } from '../support/storage';

const matrix = matrixFromSketch(`
              | Clerk | Manager
  Pay invoice | R     |        `);

describe('a library', () => {
  it('lists what it keeps, with its size', async () => {
    const library = device();
    await library.add(matrix, 'create from a sketch');
    expect(await listOf(library)).toEqual([
      {
        id: matrix.id,
        name: 'Sketch',
        subtitle: undefined,
        schemeName: 'RACI',
        activities: 1,
        roles: 2,
        gaps: undefined,
        changedAt: expect.any(Number),
      },
    ]);
    expect(library.storage.getState()).toMatchObject({ state: { kind: 'ready' }, lost: [] });
  });

  it('opens what it keeps, also in another tab', async () => {
    const name = freshName();
    await device(name).add(matrix, 'create');
    const session = await device(name).open(matrix.id);
    expect(session.store.getState()).toMatchObject({ matrix, undoLabel: null });
    expect((await session.history()).map(({ label }) => label)).toEqual(['create']);
    session.close();
  });

  it('says in a sentence that a matrix is not here', async () => {
    await expect(device().open(idOf('gone'))).rejects.toThrow('This matrix is not on this device.');
  });

  it('gives a second matrix with the same id one of its own', async () => {
    const library = device();
    const ids = [await library.add(matrix, 'import'), await library.add(matrix, 'import')];
    expect(new Set(ids).size).toBe(2);
    expect(await listOf(library)).toHaveLength(2);
  });

  it('renames a matrix under the session that has it open', async () => {
    const library = device();
    await library.add(matrix, 'create');
    const session = await library.open(matrix.id);
    await library.rename(matrix.id, 'Billing');
    await expect.poll(() => session.store.getState().matrix.name).toBe('Billing');
    session.close();
  });

  it('duplicates, deletes and brings back', async () => {
    const library = device();
    await library.add(matrix, 'create');
    const copy = await library.duplicate(matrix.id);
    expect((await listOf(library)).map(({ name }) => name).sort()).toEqual(['Sketch', 'Sketch (copy)']);
    await library.remove(copy);
    expect(await listOf(library)).toHaveLength(1);
    await expect(library.open(copy)).rejects.toThrow(
      'This matrix was deleted. You can restore it within 30 days.',
    );
    await library.restore(copy);
    expect(await listOf(library)).toHaveLength(2);
  });

  it('keeps how a matrix was looked at, apart from the matrix', async () => {
    const name = freshName();
    const viewSettings = createViewSettings(memoryStorage());
    await device(name, { viewSettings }).add(matrix, 'create');
    const session = await device(name, { viewSettings }).open(matrix.id);
    session.viewSettings.save({ density: 'roomy' });
    session.close();
    const again = await device(name, { viewSettings }).open(matrix.id);
    expect(again.viewSettings.read()).toEqual({ density: 'roomy' });
    expect(await again.history()).toHaveLength(1);
    again.close();
  });

  it('hears of changes in another tab', async () => {
    const name = freshName();
    const [one, other] = [device(name), device(name)];
    let seen: readonly string[] = [];
    const stop = other.watch((entries) => {
      seen = entries.map((entry) => entry.name);
    });
    await one.add(matrix, 'create');
    await expect.poll(() => seen).toEqual(['Sketch']);
    const session = await one.open(matrix.id);
    session.run(renameMatrix(matrix, 'Billing'));
    await expect.poll(() => seen).toEqual(['Billing']);
    session.close();
    stop();
  });
});

describe('when things are not as they were left', () => {
  it('an empty database is told apart from a first visit', async () => {
    const storage = memoryStorage();
    await device(freshName(), { canary: createCanary(storage) }).add(matrix, 'create');
    const emptied = device(freshName(), { canary: createCanary(storage) });
    await listOf(emptied);
    await expect
      .poll(() => emptied.storage.getState().lost)
      .toMatchObject([{ id: matrix.id, name: 'Sketch' }]);
    emptied.forget(matrix.id);
    await expect.poll(() => emptied.storage.getState().lost).toEqual([]);
  });

  it('a matrix that lost rows opens for reading only, and says what is left', async () => {
    const name = freshName();
    await device(name).add(matrix, 'create');
    const library = device(name);
    const database = testDatabase(name);
    await database.use(() => database.part('roles').delete([matrix.id, idOf('Clerk')]));
    const session = await library.open(matrix.id);
    expect(session.store.getState().save).toMatchObject({
      kind: 'read-only',
      reason: expect.stringContaining('only 1 of 2 roles are left'),
    });
    expect(library.storage.getState().lost).toMatchObject([{ id: matrix.id }]);
    // News from elsewhere does not open it for changes.
    await library.rename(matrix.id, 'Billing');
    expect(session.run(renameMatrix(matrix, 'Mine'))).toMatchObject({ done: false });
  });

  it('a damaged field is left out and said, and the rest opens', async () => {
    const name = freshName();
    await device(name).add(matrix, 'create');
    const library = device(name);
    const database = testDatabase(name);
    await database.use(() =>
      database
        .part('roles')
        .put({ matrixId: matrix.id, id: idOf('Clerk'), value: { name: 7, id: idOf('Clerk') } }),
    );
    const session = await library.open(matrix.id);
    expect(Object.values(session.store.getState().matrix.roles).map((role) => role.name)).toContain(
      'Manager',
    );
    expect(session.problems).toMatchObject([{ raw: 7 }]);
    session.close();
  });

  it('a browser without a database has a library that lives as long as the page, and says so', async () => {
    const library = device(freshName(), {
      probe: async () => ({ kind: 'unusable', reason: 'This browser does not offer storage to web pages.' }),
    });
    await library.add(matrix, 'create');
    expect(library.storage.getState().state).toMatchObject({ kind: 'memory' });
    const session = await library.open(matrix.id);
    expect(session.store.getState().save).toEqual({
      kind: 'not-saved',
      forGood: true,
      reason:
        'This browser does not offer storage to web pages. Matrices are stored only until you close this tab. Download them to save them.',
    });
  });

  it('a storage that cannot be opened is not said to be full, nor its matrices to be missing', async () => {
    const refused = new DOMException('The upgrade was refused.', 'AbortError');
    const library = device(freshName(), {
      probe: async () => ({ kind: 'unusable', reason: whyNotOpened(refused) }),
    });
    await expect(library.open(matrix.id)).rejects.toThrow('its storage could not be opened');
    const { state } = library.storage.getState();
    expect(state).toMatchObject({
      kind: 'memory',
      reason: expect.stringMatching(/^The browser could not open/),
    });
    expect(JSON.stringify(state)).not.toContain('full');
  });

  it('a database of a newer version is left alone', async () => {
    const name = freshName();
    const newer = testDatabase(name, SCHEMA + 1);
    await newer.use(async () => undefined);
    newer.close();
    const library = device(name);
    await expect(library.add(matrix, 'create')).rejects.toThrow('A newer version of Answerable');
    expect(library.storage.getState().state).toMatchObject({ kind: 'locked' });
  });

  it('a tab is locked when a newer version takes over, and what it has not saved stays in memory', async () => {
    const name = freshName();
    const library = device(name);
    await library.add(matrix, 'create');
    const session = await library.open(matrix.id);
    const newer = testDatabase(name, SCHEMA + 1);
    await newer.use(async () => undefined);
    expect(session.store.getState().save).toMatchObject({ kind: 'read-only' });
    expect(session.run(renameMatrix(matrix, 'Late'))).toMatchObject({
      done: false,
      refusal: expect.stringContaining('A newer version of Answerable'),
    });
    expect((await newer.use(() => newer.matrices.toArray())).map(({ seq }) => seq)).toEqual([1]);
  });

  it('waits for a tab that is in the way, says so, and goes on by itself', async () => {
    const name = freshName();
    const inTheWay = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(name, 5);
      request.onsuccess = () => resolve(request.result);
    });
    const library = device(name);
    await expect.poll(() => library.storage.getState().state.kind).toBe('blocked');
    inTheWay.close();
    await library.add(matrix, 'create');
    expect(library.storage.getState().state.kind).toBe('ready');
  });
});

it('a matrix that is left before its change is saved keeps the change, and saves it', async () => {
  const name = freshName();
  const library = device(name);
  await library.add(matrix, 'create');
  const session = await library.open(matrix.id);
  session.run(renameMatrix(matrix, 'Left in a hurry'));
  session.close();
  const again = await library.open(matrix.id);
  expect(again.store.getState().matrix.name).toBe('Left in a hurry');
  await again.retrySave();
  expect((await stored(testDatabase(name), matrix.id)).matrix.name).toBe('Left in a hurry');
});
