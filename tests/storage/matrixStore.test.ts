// A matrix in rows: what is missing, what was altered, and how its rows get the form of this build.
import { beforeEach, describe, expect, it } from 'vitest';
import { SAVED_VERSION } from '../../src/domain/matrix/saved';
import { idOf, matrixFromSketch } from '../../src/domain/matrix/sketch';
import type { Database } from '../../src/storage/database';
import { putMatrix, readMatrix, wholeOf } from '../../src/storage/matrixStore';
import { rewriteMatrix } from '../../src/storage/rewriteMatrix';
import type { HeadRow } from '../../src/storage/tables';
import { CREATED } from '../support/openTab';
import { testDatabase } from '../support/storage';

const matrix = matrixFromSketch(`
  people: Ann
       | Boss = Ann | Crew
  Pay  | A          | R
  Buy  | A          | R`);
const change = { ...CREATED, id: 'upgrade-00000001', label: 'bring the matrix up to date' };
let database: Database;
let head: HeadRow;

const write = (fields: Partial<HeadRow>) => database.use(() => database.matrices.update(matrix.id, fields));
const read = async () => {
  const found = await readMatrix(database, matrix.id);
  if (!found) throw new Error('The matrix is in the database.');
  return found;
};

beforeEach(async () => {
  database = testDatabase();
  head = await putMatrix(database, matrix, undefined, CREATED);
});

describe('what is stored of a matrix', () => {
  it('is nothing missing and nothing altered where it is as it was written', async () => {
    expect(await read()).toMatchObject({ head, missing: [], altered: [], history: [CREATED] });
    expect(await readMatrix(database, idOf('Another'))).toBeUndefined();
  });

  it('is missing where there are fewer rows than its record counts, and only there', async () => {
    await database.use(() => database.part('activities').delete([matrix.id, idOf('Pay')]));
    expect((await read()).missing).toEqual([{ collection: 'activities', rows: 1, of: 2 }]);
    await database.use(() => database.part('roles').clear());
    expect((await read()).missing).toEqual([
      { collection: 'activities', rows: 1, of: 2 },
      { collection: 'roles', rows: 0, of: 2 },
    ]);
    await write({ counts: {} });
    expect((await read()).missing).toEqual([]);
  });

  it('is altered where a row is not as its mark says, row by row', async () => {
    const table = database.part('activities');
    const rows = await database.use(() => table.toArray());
    for (const row of rows)
      await database.use(() => table.put({ ...row, value: { ...(row.value as object), name: 'Other' } }));
    expect((await read()).altered).toEqual([{ collection: 'activities', rows: 2 }]);
  });

  it('is a record that cannot be read where that is damaged', async () => {
    await database.use(() => database.matrices.put({ ...head, seq: Number.NaN }));
    await expect(read()).rejects.toThrow('record');
  });

  it('is all of its rows, however many pages they take, in the order of their ids', async () => {
    const names = Array.from(
      { length: 2_001 },
      (_, place) => `Row ${String(place).padStart(5, '0')} | A | R`,
    );
    const large = matrixFromSketch(`| Boss | Crew\n${names.join('\n')}`);
    const other = testDatabase();
    await putMatrix(other, large, undefined, CREATED);
    const found = await readMatrix(other, large.id);
    expect(found?.saved).toMatchObject({ matrix: { activities: large.activities } });
  });

  it('is the last five hundred changes of its journal', async () => {
    await write({ seq: head.seq + 600 });
    const rows = Array.from({ length: 600 }, (_, place) => {
      const seq = head.seq + place + 1;
      return { matrixId: matrix.id, seq, change: { ...CREATED, id: `change-${seq}` } };
    });
    await database.use(() => database.changes.bulkAdd(rows));
    const { history } = await read();
    expect(history.map(({ id }) => id)).toEqual(rows.slice(-500).map(({ change: { id } }) => id));
  });
});

describe('rows of an older form', () => {
  const older = SAVED_VERSION - 1;

  it('are written in the form of today, as one more change', async () => {
    await write({ version: older });
    const renamed = { ...matrix, name: 'Renamed' };
    const next = await rewriteMatrix(database, renamed, { ...head, version: older }, change);
    expect(next).toEqual({ ...head, ...wholeOf(renamed).head, seq: head.seq + 1 });
    const found = await read();
    expect(found.head).toEqual(next);
    expect(found.history.map(({ id }) => id)).toEqual([CREATED.id, change.id]);
    expect(found.saved).toMatchObject({ matrix: renamed });
  });

  it('stay as they are where another tab has written since', async () => {
    await write({ version: older, seq: head.seq + 1 });
    expect(await rewriteMatrix(database, matrix, { ...head, version: older }, change)).toBeUndefined();
    expect((await read()).head.version).toBe(older);
  });

  it('stay as they are where another tab has brought them up to date already', async () => {
    expect(await rewriteMatrix(database, matrix, head, change)).toBeUndefined();
    expect((await read()).history).toEqual([CREATED]);
  });
});

it('a matrix is never written over one that is there', async () => {
  await expect(putMatrix(database, { ...matrix, name: 'Another' }, undefined, change)).rejects.toThrow();
  expect((await read()).head).toEqual(head);
});
