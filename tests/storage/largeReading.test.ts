// Reading a matrix of many rows: in parts, which are asked for together.
import { describe, expect, it } from 'vitest';
import type { Database } from '../../src/storage/database';
import { readMatrix } from '../../src/storage/matrixStore';
import { rowsOf } from '../../src/storage/readRows';
import { device } from '../support/device';
import { largeMatrix } from '../support/largeMatrix';
import { freshName, testDatabase } from '../support/storage';

/** More than two parts, and not a whole number of them. */
const ROWS = 1_201;
const large = { ...largeMatrix(ROWS, 2), id: 'large-matrix-0001' as ReturnType<typeof largeMatrix>['id'] };

async function activitiesIn(database: Database): Promise<typeof large.activities> {
  const { saved } = (await readMatrix(database, large.id)) ?? {};
  return (saved as { readonly matrix: typeof large }).matrix.activities;
}

async function storedIn() {
  const name = freshName();
  await device(name).add(large, 'create');
  return testDatabase(name);
}

describe('a matrix of more rows than one answer of the database holds', () => {
  it('is read whole, in the order of its ids, and nothing of it is missing or altered', async () => {
    const database = await storedIn();
    expect(await readMatrix(database, large.id)).toMatchObject({ missing: [], altered: [] });
    const activities = await activitiesIn(database);
    expect(Object.keys(activities)).toEqual(Object.keys(large.activities).sort());
    expect(activities).toEqual(large.activities);
  });

  it('says of each part which rows are not as they were written, and how many are missing', async () => {
    const database = await storedIn();
    const ids = Object.keys(large.activities).sort();
    await database.use(async () => {
      const rows = database.part('activities');
      for (const at of [0, 600, 1_200]) await rows.update([large.id, ids[at] ?? ''], { hash: 'another' });
      for (const at of [3, 700]) await rows.delete([large.id, ids[at] ?? '']);
    });
    expect(await readMatrix(database, large.id)).toMatchObject({
      missing: [{ collection: 'activities', rows: ROWS - 2, of: ROWS }],
      altered: [{ collection: 'activities', rows: 3 }],
    });
  });

  it('is read to its end where its head knows of fewer rows than there are', async () => {
    const database = await storedIn();
    await database.use(() => database.matrices.update(large.id, { counts: { activities: 1 } }));
    expect(Object.keys(await activitiesIn(database))).toHaveLength(ROWS);
  });
});

it('a matrix of as many rows as two answers hold is read whole', async () => {
  const name = freshName();
  const even = { ...largeMatrix(1_000, 2), id: large.id };
  await device(name).add(even, 'create');
  expect(await activitiesIn(testDatabase(name))).toEqual(even.activities);
});

describe('rows are asked for in parts', () => {
  const SIGNS = [...'-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'];
  const id = large.id;

  /** How many rows each answer has, and the ids in the order in which they come together. */
  async function read(ids: readonly string[], about = ids.length) {
    const database = testDatabase();
    const rows = ids.map((own) => ({ matrixId: id, id: own, value: own }));
    const others = ['aaaa', 'zzzz'].map((own) => ({ matrixId: own as typeof id, id: own, value: own }));
    await database.use(() => database.part('activities').bulkPut([...rows, ...others]));
    const sizes: number[] = [];
    const found = await database.use(() =>
      rowsOf(database, id, 'activities', about, (some) => sizes.push(some.length)),
    );
    return { sizes, ids: found.map((row) => row.id) };
  }

  const spread = (count: number) =>
    Array.from({ length: count }, (_, at) => `${SIGNS[at % 64]}${String(at).padStart(15, '0')}`).sort();

  it('as long as one answer holds them, in one', async () => {
    const ids = spread(500);
    expect(await read(ids)).toEqual({ sizes: [500], ids });
  });

  it('by their first sign where there are more, with each row in one part', async () => {
    const two = spread(512);
    expect(await read(two)).toEqual({ sizes: [256, 256], ids: two });
    const five = spread(2_048);
    expect(await read(five)).toEqual({ sizes: [416, 416, 384, 416, 416], ids: five });
  });

  it('as many as there are first signs at most, whatever the record says', async () => {
    expect(await read(SIGNS, 1_000_000)).toEqual({ sizes: SIGNS.map(() => 1), ids: SIGNS });
  });

  it('in answers of a thousand where all begin alike', async () => {
    const alike = (count: number) =>
      Array.from({ length: count }, (_, at) => `x${String(at).padStart(15, '0')}`);
    expect(await read(alike(999), 1)).toEqual({ sizes: [999], ids: alike(999) });
    expect(await read(alike(1_000), 1)).toEqual({ sizes: [1_000, 0], ids: alike(1_000) });
    expect(await read(alike(1_001), 1)).toEqual({ sizes: [1_000, 1], ids: alike(1_001) });
  });
});
