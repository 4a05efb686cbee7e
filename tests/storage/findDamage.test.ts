// Matrices that are not as they were saved are found before anyone opens them: all rows of small ones, the number of large ones.
import { beforeEach, expect, it } from 'vitest';
import type { MatrixId } from '../../src/domain/matrix/ids';
import { idOf, matrixFromSketch } from '../../src/domain/matrix/sketch';
import type { Database } from '../../src/storage/database';
import { findDamage } from '../../src/storage/findDamage';
import { putMatrix } from '../../src/storage/matrixStore';
import { CREATED } from '../support/openTab';
import { testDatabase } from '../support/storage';

const sketch = matrixFromSketch('| Boss | Crew\nPay | A | R\nBuy | A | R');
const [small, large] = ['small', 'large'].map((name) => ({
  ...sketch,
  id: `${name}-0000000001` as MatrixId,
}));
let database: Database;

const put = async (matrix = small, counts?: object) => {
  if (!matrix) throw new Error('There are two.');
  await putMatrix(database, matrix, undefined, CREATED);
  if (counts) await database.use(() => database.matrices.update(matrix.id, { counts }));
};
const alter = async (id: MatrixId | undefined) => {
  const table = database.part('activities');
  const row = await database.use(() => table.get([id ?? '', idOf('Pay')]));
  if (row)
    await database.use(() => table.put({ ...row, value: { ...(row.value as object), name: 'Other' } }));
};

beforeEach(() => {
  database = testDatabase();
});

it('nothing is found where all is as it was saved', async () => {
  await put();
  await put(large);
  expect(await findDamage(database)).toEqual([]);
});

it('rows that are missing and rows that were altered are found, matrix by matrix', async () => {
  await put();
  await put(large);
  await alter(small?.id);
  await database.use(() => database.part('roles').delete([large?.id ?? '', idOf('Crew')]));
  expect(await findDamage(database)).toEqual([
    { id: large?.id, missing: [{ collection: 'roles', rows: 1, of: 2 }], altered: [] },
    { id: small?.id, missing: [], altered: [{ collection: 'activities', rows: 1 }] },
  ]);
});

it('of a matrix that is too large to be read the rows are only counted, and smaller ones come first', async () => {
  await put(large, { activities: 20_001, roles: 2 });
  await put();
  await alter(small?.id);
  await alter(large?.id);
  expect(await findDamage(database)).toEqual([
    { id: small?.id, missing: [], altered: [{ collection: 'activities', rows: 1 }] },
    { id: large?.id, missing: [{ collection: 'activities', rows: 2, of: 20_001 }], altered: [] },
  ]);
});

it('a record that says nothing of a collection misses none of its rows', async () => {
  await put(large, { sections: 20_001 });
  expect(await findDamage(database)).toMatchObject([{ missing: [{ collection: 'sections', of: 20_001 }] }]);
});

it.each([
  [19_999, true],
  [20_000, false],
])('a matrix that says it has %s rows is read: %s', async (activities, isRead) => {
  await put(small, { activities });
  await alter(small?.id);
  const [found] = await findDamage(database);
  expect(found?.missing).toEqual([{ collection: 'activities', rows: 2, of: activities }]);
  expect(found?.altered).toEqual(isRead ? [{ collection: 'activities', rows: 1 }] : []);
});

it('what is read of all matrices together is as much, and of the rest the rows are counted', async () => {
  await put(small, { activities: 12_000 });
  await put(large, { activities: 12_001 });
  for (const one of [small, large]) await alter(one?.id);
  expect((await findDamage(database)).map(({ id, altered }) => [id, altered.length])).toEqual([
    [small?.id, 1],
    [large?.id, 0],
  ]);
});
