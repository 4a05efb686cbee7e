import { beforeEach, expect, it } from 'vitest';
import type { Change } from '../../src/domain/matrix/change';
import type { MatrixId } from '../../src/domain/matrix/ids';
import type { Database } from '../../src/storage/database';
import { pruneJournal } from '../../src/storage/pruneJournal';
import { NOON } from '../support/memorySession';
import { testDatabase } from '../support/storage';

const DAY = 86_400_000;
const id = 'matrix-000000001' as MatrixId;
let database: Database;

beforeEach(() => {
  database = testDatabase();
});

/** 5,010 changes; the first `old` of them half a day too long ago, the others just not. */
async function write(old: number): Promise<void> {
  const changeOf = (seq: number): Change => ({
    id: `change-${seq}`,
    label: 'rename',
    at: seq <= old ? NOON - 90.5 * DAY : NOON - 90 * DAY,
    client: 'tab',
    patches: [],
    inverse: [],
  });
  const rows = Array.from({ length: 5_010 }, (_, place) => ({
    matrixId: id,
    seq: place + 1,
    change: changeOf(place + 1),
  }));
  await database.use(() => database.changes.bulkAdd(rows));
}

const first = async () => (await database.use(() => database.changes.orderBy(':id').first()))?.seq;

it('lets go of what is both long ago and many changes back', async () => {
  await write(5_010);
  await pruneJournal(database, id, 5_010, NOON);
  expect(await first()).toBe(11);
});

it('keeps what is many changes back but recent', async () => {
  await write(4);
  await pruneJournal(database, id, 5_010, NOON);
  expect(await first()).toBe(5);
});

it('keeps everything since a moment with a name', async () => {
  await write(5_010);
  await database.use(() =>
    database.versions.put({ matrixId: id, id: 'change-3', changeId: 'change-3', name: 'Agreed' }),
  );
  await pruneJournal(database, id, 5_010, NOON);
  expect(await first()).toBe(3);
});

it('leaves a short journal alone, whatever the clock says', async () => {
  await write(5_010);
  await pruneJournal(database, id, 5_000, NOON + 10_000 * DAY);
  expect(await first()).toBe(1);
});

it('lets go of what is beyond its size, oldest first, however recent it is', async () => {
  await write(0);
  // Each of them is a label of six characters.
  await pruneJournal(database, id, 5_010, NOON, 6 * 3_000);
  expect(await first()).toBe(5_010 - 3_000 + 1);
});

it('keeps the last 500 and all since a named moment, however large they are', async () => {
  await write(0);
  await pruneJournal(database, id, 5_010, NOON, 1);
  expect(await first()).toBe(5_010 - 500 + 1);
  await database.use(() =>
    database.versions.put({ matrixId: id, id: 'change-4700', changeId: 'change-4700', name: 'Agreed' }),
  );
  await pruneJournal(database, id, 5_300, NOON, 1);
  expect(await first()).toBe(4_700);
});
