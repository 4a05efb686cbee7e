// What the keeper of a matrix does where the storage is not as it knew it: emptied, deleted, newer, or changed elsewhere.
import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/domain/matrix/change';
import type { MatrixId } from '../../src/domain/matrix/ids';
import { applyPatches } from '../../src/domain/matrix/patching';
import { SAVED_VERSION } from '../../src/domain/matrix/saved';
import { idOf, matrixFromSketch } from '../../src/domain/matrix/sketch';
import type { Database } from '../../src/storage/database';
import { databaseKeeper } from '../../src/storage/databaseKeeper';
import { isDeleted, listHeads, markDeleted } from '../../src/storage/heads';
import type { HeadRow } from '../../src/storage/tables';
import { NOON } from '../support/memorySession';
import { CREATED, storedMatrix } from '../support/openTab';
import { stored, testDatabase, testTabs } from '../support/storage';

const isListed = async (database: Database, id: MatrixId) =>
  (await listHeads(database)).heads.some((head) => head.id === id);

const before = matrixFromSketch('| Clerk | Manager\nPay | R | A\nChase | R |');
const pay = idOf('Pay');
const gaps = { must: 1, should: 2, look: 3 };

const change = (id: string, path: readonly string[], value: unknown): Change => {
  const { patches, inverse } = applyPatches(before, [{ op: 'replace', path, value }]);
  return { ...CREATED, id, patches, inverse };
};
const renamed = change('renamed-00000001', ['name'], 'New');
const inRow = change('in-row-000000001', ['activities', pay, 'name'], 'Paid');
const after = { ...before, name: 'New' };

/** A keeper, what it tells, and how often everything was written again. */
async function keeping(more: { head?: Partial<HeadRow>; database?: (real: Database) => Database } = {}) {
  const { name, database } = await storedMatrix(before);
  const { head } = await stored(database, before.id);
  const own = testDatabase(name);
  await own.use(async () => undefined);
  const told = { kept: [] as number[], rewritten: 0, tabs: 0 };
  const tabs = testTabs(name);
  testTabs(name).listen(() => {
    told.tabs += 1;
  });
  const keeper = databaseKeeper({
    database: more.database?.(own) ?? own,
    tabs,
    matrixId: before.id,
    head: { ...head, ...more.head },
    now: () => NOON + 5,
    onKept: (seq) => told.kept.push(seq),
    onRewritten: () => {
      told.rewritten += 1;
    },
  });
  const empty = () =>
    database.use(async () => {
      for (const table of database.dexie.tables) await table.clear();
    });
  return { name, database, keeper, told, empty, head };
}
/** Without an open handle every write looks at what is stored first. */
const looking = (real: Database): Database => ({ ...real, handle: () => undefined });

describe.each([
  ['at once', undefined],
  ['behind a look', looking],
] as const)('a change that is written %s', (_, database) => {
  const parts = database ? { database } : {};

  it('counts on from what is stored, with its gaps and its time', async () => {
    const { database: real, keeper, told } = await keeping(parts);
    expect(await keeper.keep([renamed], { matrix: after, gaps })).toEqual([renamed]);
    const { head, matrix } = await stored(real, before.id);
    expect(matrix).toEqual(after);
    expect(head).toMatchObject({ seq: 2, gaps, changedAt: NOON + 5, counts: { activities: 2 } });
    expect(told).toMatchObject({ kept: [2], rewritten: 0 });
    // Gaps that are not known yet are those of before.
    await keeper.keep([{ ...inRow, id: 'in-row-000000002' }], {
      matrix: applyPatches(after, inRow.patches).value,
    });
    expect((await stored(real, before.id)).head).toMatchObject({ seq: 3, gaps });
  });

  it('into a storage that was emptied under it writes all of the matrix, and says so', async () => {
    const { database: real, keeper, told, empty } = await keeping(parts);
    await empty();
    await keeper.keep([renamed], { matrix: after, gaps });
    expect(await stored(real, before.id)).toMatchObject({
      matrix: after,
      missing: [],
      head: { seq: 2, gaps },
    });
    expect(told).toMatchObject({ kept: [2], rewritten: 1 });
    expect((await keeper.journal()).map(({ id }) => id)).toEqual([renamed.id]);
  });

  it('of a matrix that was deleted for good is refused for good, and brings nothing back', async () => {
    const { database: real, keeper, told, empty } = await keeping({ ...parts, head: { deletedAt: 4 } });
    await empty();
    const refused = keeper.keep([renamed], { matrix: after });
    await expect(refused).rejects.toMatchObject({ name: 'NotKept', forGood: true });
    await expect(refused).rejects.toThrow('deleted for good in another tab');
    expect([await isListed(real, before.id), told.kept]).toEqual([false, []]);
  });

  it('of a matrix that is deleted stays deleted', async () => {
    const { database: real, keeper, head } = await keeping(parts);
    await markDeleted(real, before.id, { at: 4, seenDays: 1 }, { ...CREATED, id: 'deleted-00000001' });
    await keeper.keep([renamed], { matrix: after });
    expect(await isDeleted(real, before.id)).toBe(true);
    expect((await stored(real, before.id)).head).toMatchObject({
      seq: head.seq + 2,
      fields: { name: 'New' },
    });
  });

  it('over rows that a newer version has written is refused, and changes nothing', async () => {
    const version = SAVED_VERSION + 1;
    const { database: real, keeper } = await keeping({ ...parts, head: { version } });
    await real.use(() => real.matrices.update(before.id, { version }));
    await expect(keeper.keep([renamed], { matrix: after })).rejects.toThrow('newer version');
    expect((await listHeads(real)).heads).toMatchObject([{ version, seq: 1, fields: { name: before.name } }]);
  });
});

it('a change whose place is gone leaves the record as it was, and the others of its kind go in', async () => {
  const { database, keeper } = await keeping({ database: looking });
  const other = testDatabase(database.dexie.name);
  await other.use(() => other.part('activities').delete([before.id, pay]));
  const { head } = await stored(database, before.id);
  expect(await keeper.keep([inRow], {})).toEqual([]);
  expect((await stored(database, before.id)).head).toEqual(head);
  expect((await keeper.keep([inRow, renamed], {})).map(({ id }) => id)).toEqual([renamed.id]);
  expect((await stored(database, before.id)).head).toMatchObject({ seq: head.seq + 1 });
});

describe('catching up', () => {
  it('tells nobody of anything where nothing is new', async () => {
    const { keeper, told } = await keeping();
    expect(await keeper.catchUp({})).toEqual([]);
    expect(told).toEqual({ kept: [], rewritten: 0, tabs: 0 });
  });

  it('brings what others wrote, each once', async () => {
    const { keeper, database, name, told } = await keeping();
    const { head } = await stored(database, before.id);
    const others = databaseKeeper({
      database: testDatabase(name),
      tabs: testTabs(name),
      matrixId: before.id,
      head,
      now: () => NOON,
    });
    await others.keep([renamed], {});
    expect((await keeper.catchUp({})).map(({ id }) => id)).toEqual([renamed.id]);
    expect(await keeper.catchUp({})).toEqual([]);
    expect(told.kept).toEqual([]);
  });

  it('writes all again where the storage was emptied, and tells', async () => {
    const { keeper, database, told, empty } = await keeping();
    await empty();
    expect(await keeper.catchUp({ matrix: before, gaps })).toEqual([]);
    expect(await stored(database, before.id)).toMatchObject({ matrix: before, head: { seq: 1, gaps } });
    expect(told).toMatchObject({ kept: [1], rewritten: 1 });
    expect(await keeper.journal()).toEqual([]);
  });

  it('cannot write again what is not in memory, and says so', async () => {
    const { keeper, empty } = await keeping();
    await empty();
    await expect(keeper.catchUp({})).rejects.toThrow('nothing in memory');
  });
});

it('the list of a storage leaves out what is damaged, and names it where its id can be one', async () => {
  const { database } = await storedMatrix(before);
  await database.use(async () => {
    const damaged = ['damaged-00000001', '../x', 7 as unknown as string];
    for (const id of damaged) await database.matrices.put({ id } as HeadRow);
  });
  const { heads, unreadable } = await listHeads(database);
  expect([heads.map(({ id }) => id), unreadable]).toEqual([[before.id], ['damaged-00000001']]);
});

it('what is not there is neither deleted nor marked so', async () => {
  const { database } = await storedMatrix(before);
  const gone = 'gone-00000000001' as MatrixId;
  await markDeleted(database, gone, { at: 1, seenDays: 1 }, { ...CREATED, id: 'deleted-00000001' });
  expect([await isListed(database, gone), await isDeleted(database, gone)]).toEqual([false, false]);
  expect([await isListed(database, before.id), await isDeleted(database, before.id)]).toEqual([true, false]);
  expect(await database.use(() => database.changes.count())).toBe(1);
});
