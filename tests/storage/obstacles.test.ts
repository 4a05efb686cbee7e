// What may stand in the way of the database while it is used: another tab, a newer version, a browser that takes it away.
import { indexedDB } from 'fake-indexeddb';
import { expect, it, vi } from 'vitest';
import { matrixFromSketch } from '../../src/domain/matrix/sketch';
import type { Obstacle } from '../../src/storage/database';
import { NEWER_VERSION, StorageSilent } from '../../src/storage/faults';
import { purge } from '../../src/storage/heads';
import { putMatrix, readMatrix } from '../../src/storage/matrixStore';
import { rewriteMatrix } from '../../src/storage/rewriteMatrix';
import { roomStore } from '../../src/storage/roomStore';
import { SCHEMA } from '../../src/storage/tables';
import { CREATED, storedMatrix } from '../support/openTab';
import { freshName, testDatabase } from '../support/storage';

const matrix = matrixFromSketch('| Boss | Crew\nPay | A | R');
const noWork = async () => undefined;

function heardBy(database: ReturnType<typeof testDatabase>): Obstacle['kind'][] {
  const heard: Obstacle['kind'][] = [];
  database.watch(({ kind }) => heard.push(kind));
  return heard;
}

it('another tab in the way is waited for without end, told once and to who asks meanwhile, and to nobody after', async () => {
  const name = freshName();
  const inTheWay = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(name, 5);
    request.onsuccess = () => resolve(request.result);
  });
  const database = testDatabase(name);
  const heard = heardBy(database);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const done = database.use(async () => 'done');
  await expect.poll(() => heard).toEqual(['blocked']);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(heardBy(database)).toEqual(['blocked']);
  inTheWay.close();
  expect(await done).toBe('done');
  expect([heard, heardBy(database)]).toEqual([['blocked'], []]);
  // From now on a storage that is silent is given up again.
  const silent = database.use(() => new Promise(() => undefined));
  const refused = expect(silent).rejects.toBeInstanceOf(StorageSilent);
  await vi.advanceTimersByTimeAsync(5_000);
  await refused;
});

it('what the browser takes away is told, and nothing is told once it was closed here', async () => {
  const database = testDatabase();
  const heard = heardBy(database);
  await database.use(noWork);
  database.dexie.on('close').fire(new Event('close'));
  expect(heard).toEqual(['closed']);
  database.close();
  database.dexie.on('close').fire(new Event('close'));
  expect(heard).toEqual(['closed']);
});

it('a newer version that came while the database was not open is seen when it is opened again, and ends all', async () => {
  const name = freshName();
  const database = testDatabase(name);
  const heard = heardBy(database);
  const dead = Object.assign(new Error('dead'), { name: 'InvalidStateError' });
  const done = database.use(async () => {
    database.dexie.close();
    const newer = testDatabase(name, SCHEMA + 1);
    await newer.use(noWork);
    newer.close();
    throw dead;
  });
  await expect(done).rejects.toThrow(`schema ${SCHEMA + 1}, this code knows ${SCHEMA}.`);
  expect(heard.filter((kind) => kind !== 'closed')).toEqual(['locked']);
  const before = heard.length;
  await expect(database.use(noWork)).rejects.toThrow(NEWER_VERSION);
  expect(database.handle()).toBeUndefined();
  // The browser may still take away what is locked anyway.
  database.dexie.on('close').fire(new Event('close'));
  expect(heard).toHaveLength(before);
});

it('work on a whole matrix may take a minute, deleting one two, and an edit five seconds and what its places need', async () => {
  const { database, openKeeper } = await storedMatrix(matrix);
  const patience: (number | undefined)[] = [];
  const watched: typeof database = {
    ...database,
    use(work, milliseconds) {
      patience.push(milliseconds);
      return database.use(work, milliseconds);
    },
  };
  const asked = async (work: () => Promise<unknown>) => {
    await work();
    return patience.splice(0);
  };
  const other = { ...matrix, id: 'other-0000000001' as typeof matrix.id };
  expect(await asked(() => putMatrix(watched, other, undefined, CREATED))).toEqual([60_000]);
  expect(await asked(() => readMatrix(watched, other.id))).toEqual([60_000]);
  const head = await database.use(() => database.matrices.get(matrix.id));
  if (!head) throw new Error('The matrix is stored.');
  expect(await asked(() => rewriteMatrix(watched, matrix, head, CREATED))).toEqual([60_000]);
  const tabs = { tell: () => undefined, listen: () => () => undefined };
  const room = roomStore(watched, tabs, other.id, () => 1);
  await room.keep({ id: 'room', secret: 'x', access: 'edit' }, new Uint8Array([1]));
  patience.length = 0;
  expect(await asked(() => room.write(1, () => ({ changes: [], updates: [] })))).toEqual([60_000]);
  expect(await asked(() => room.load())).toEqual([undefined, 60_000, 60_000]);
  expect(await asked(() => purge(watched, other.id))).toEqual([120_000]);
  const keeper = await openKeeper({ ...watched, handle: () => undefined }, head);
  const patch = (value: string) => ({ op: 'replace' as const, path: ['name'], value });
  const change = (id: string, ...values: string[]) => {
    const patches = values.map(patch);
    return { ...CREATED, id, patches, inverse: patches };
  };
  const changes = [change('change-00000001', 'A', 'B'), change('change-00000002', 'C')];
  expect(await asked(() => keeper.keep(changes, {}))).toEqual([5_000 + 3 * 5]);
});
