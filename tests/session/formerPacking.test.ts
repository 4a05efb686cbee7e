// A matrix that builds of one evening stored, opened on its device by this one.
import { expect, it } from 'vitest';
import { addCode } from '../../src/domain/edits/assignCode';
import { renameMatrix } from '../../src/domain/edits/renameMatrix';
import type { Activity, Role } from '../../src/domain/matrix/matrix';
import { NO_COPIES } from '../../src/storage/copies';
import { putMatrix } from '../../src/storage/matrixStore';
import { SCHEMA } from '../../src/storage/tables';
import { createUnwritten } from '../../src/storage/unwritten';
import { device, listOf } from '../support/device';
import { packFormerly } from '../support/formerPacking';
import { largeMatrix } from '../support/largeMatrix';
import { CREATED } from '../support/openTab';
import { freshName, memoryStorage, stored, testDatabase } from '../support/storage';

const wide = largeMatrix(30, 40, 0.7);
const [activity] = Object.values<Activity>(wide.activities);
const role = Object.values<Role>(wide.roles).at(-1);
if (!activity || !role) throw new Error('There are rows.');
const edit = addCode(wide, [{ activityId: activity.id, roleId: role.id }], 'A');

/** The name of a database of the schema that those builds knew, with the matrix in it. */
async function formerDevice(): Promise<string> {
  const name = freshName();
  const database = testDatabase(name, 4);
  await putMatrix(database, wide, undefined, CREATED);
  await packFormerly(database, wide);
  database.close();
  return name;
}

it('is listed and opens with all its letters, is copied first, and is packed again', async () => {
  const copied: unknown[] = [];
  const name = await formerDevice();
  const codebook = async () => (await stored(testDatabase(name), wide.id)).head.codebook;
  const keep = async () => void copied.push((await codebook())?.ids);
  const library = device(name, { copies: { ...NO_COPIES, keep } });
  expect(await listOf(library)).toMatchObject([{ id: wide.id, name: wide.name }]);
  const session = await library.open(wide.id);
  expect(session.store.getState()).toMatchObject({ matrix: wide, save: { kind: 'saved' } });
  expect(copied).toEqual([undefined]);
  expect((await codebook())?.ids).toHaveLength(1);
  session.run(edit);
  await session.retrySave();
  const { matrix } = session.store.getState();
  expect(matrix).not.toEqual(wide);
  session.close();
  const again = await device(name).open(wide.id);
  expect(again.store.getState()).toMatchObject({ matrix, save: { kind: 'saved' } });
  expect(device(name).storage.getState().lost).toEqual([]);
  again.close();
});

it('tells tabs of the builds before that there is a newer one', async () => {
  expect(SCHEMA).toBeGreaterThan(4);
  const name = await formerDevice();
  const older = testDatabase(name, 4);
  await older.use(async () => undefined);
  const told: string[] = [];
  older.watch(({ kind }) => told.push(kind));
  const session = await device(name).open(wide.id);
  await expect.poll(() => told).toContain('locked');
  await expect(older.use(() => older.matrices.toArray())).rejects.toThrow();
  session.close();
});

it('opens where there is no room to pack it again, and its first change does it', async () => {
  const name = await formerDevice();
  const database = testDatabase(name);
  let full = true;
  database.part('activities').hook('updating', () => {
    if (full) throw new DOMException('full', 'QuotaExceededError');
  });
  const library = device(name, { database: () => database });
  const session = await library.open(wide.id);
  expect(session.store.getState()).toMatchObject({ matrix: wide, save: { kind: 'saved' } });
  expect((await stored(testDatabase(name), wide.id)).head.codebook?.ids).toBeUndefined();
  full = false;
  session.run(edit);
  await session.retrySave();
  const { matrix, head, altered } = await stored(testDatabase(name), wide.id);
  expect([matrix, altered]).toEqual([session.store.getState().matrix, []]);
  expect(head.codebook?.ids).toBeDefined();
  session.close();
});

it('has what a page left of it written, after it was packed again, and can be named from the list', async () => {
  const name = await formerDevice();
  await device(name).rename(wide.id, 'Renamed');
  const storage = memoryStorage();
  const patches = [{ op: 'replace' as const, path: ['subtitle'], value: 'Left' }];
  createUnwritten('left', storage).note(wide.id, {
    after: 2,
    changes: [{ ...CREATED, id: 'change-000000001', client: 'left', patches, inverse: [] }],
  });
  const session = await device(name, { unwritten: createUnwritten('next', storage) }).open(wide.id);
  const { matrix } = session.store.getState();
  expect(matrix).toEqual({ ...wide, name: 'Renamed', subtitle: 'Left' });
  session.run(renameMatrix(matrix, 'Last'));
  await session.retrySave();
  expect((await stored(testDatabase(name), wide.id)).matrix).toEqual({ ...matrix, name: 'Last' });
  session.close();
});
