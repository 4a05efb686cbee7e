// Reading a matrix of many rows: in parts, which are asked for together.
import { describe, expect, it } from 'vitest';
import type { Database } from '../../src/storage/database';
import { readMatrix } from '../../src/storage/matrixStore';
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
