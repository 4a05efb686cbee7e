// What one tab or person adds beside, or on top of, what another did.
import { beforeEach, expect, it } from 'vitest';
import { renameMatrix } from '../../src/domain/edits/renameMatrix';
import { matrixFromSketch } from '../../src/domain/matrix/sketch';
import type { Database } from '../../src/storage/database';
import { databaseKeeper } from '../../src/storage/databaseKeeper';
import { putMatrix } from '../../src/storage/matrixStore';
import { countedIds, memorySession, NOON } from '../support/memorySession';
import { freshName, stored, testDatabase, testTabs } from '../support/storage';

const before = matrixFromSketch(`
                | Clerk | Manager
  Pay invoice   | R     | A`);
const CREATED = {
  id: 'created-00000001',
  label: 'create',
  at: NOON,
  patches: [],
  inverse: [],
  client: 'one',
};

let name: string;
let database: Database;

beforeEach(async () => {
  name = freshName();
  database = testDatabase(name);
  await putMatrix(database, before, undefined, CREATED);
});

async function keeperOf(connection: Database) {
  const { head } = await stored(connection, before.id);
  const tabs = testTabs(name);
  return databaseKeeper({ database: connection, tabs, matrixId: before.id, head, now: () => NOON });
}

async function openTab(client: string) {
  const connection = testDatabase(name);
  const { matrix, history } = await stored(connection, before.id);
  const keeper = await keeperOf(connection);
  return memorySession(matrix, { keeper, history, client, newId: countedIds(client) });
}

it('undo leaves what another person did, also after a reload, and names that person where it is refused', async () => {
  const one = await openTab('one');
  one.run(renameMatrix(before, 'Mine'));
  await one.retrySave();
  const patch = (value: string) => ({ op: 'replace' as const, path: ['name'], value });
  const theirs = { id: 'theirs-000000001', label: 'rename', at: NOON, client: 'others' };
  const change = { ...theirs, patches: [patch('Theirs')], inverse: [patch('Mine')] };
  await (await keeperOf(database)).keep([{ ...change, author: { id: 'ann', name: 'Ann' } }], {});

  const reloaded = await openTab('reloaded');
  expect(reloaded.store.getState().matrix.name).toBe('Theirs');
  const { undoLabel } = reloaded.store.getState();
  expect(undoLabel).toBe('rename matrix “Sketch” to “Mine”');
  expect(reloaded.undo()).toEqual({
    done: false,
    refusal: expect.stringContaining('was not undone, because Ann has changed the same place since'),
  });
  expect(reloaded.store.getState().undoLabel).toBeNull();
});
