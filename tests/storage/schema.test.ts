// A database that an earlier version made gets the tables it lacks, and keeps what is in it.
import Dexie from 'dexie';
import { IDBKeyRange, indexedDB } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { matrixFromSketch } from '../../src/domain/matrix/sketch';
import { wholeOf } from '../../src/storage/matrixStore';
import { STORES } from '../../src/storage/tables';
import { freshName, stored, testDatabase } from '../support/storage';

const NEW = ['confirmations', 'rounds', 'remarks', 'meetings'];

test('the tables of schema 1 open in this schema, with every row', async () => {
  const name = freshName();
  const matrix = matrixFromSketch(`
          | Clerk
      Pay | RA   `);
  const older = new Dexie(name, { indexedDB, IDBKeyRange });
  const first = Object.entries(STORES).filter(([table]) => !NEW.includes(table));
  expect(first).toHaveLength(Object.keys(STORES).length - NEW.length);
  older.version(1).stores(Object.fromEntries(first));
  await older.open();
  const { head, rows } = wholeOf(matrix);
  await older
    .table('matrices')
    .add({ id: matrix.id, version: 5, fields: head.fields, seq: 0, counts: {}, changedAt: 1 });
  await older.table('activities').bulkAdd([...(rows.activities ?? [])]);
  await older.table('roles').bulkAdd([...(rows.roles ?? [])]);
  await older.table('sections').bulkAdd([...(rows.sections ?? [])]);
  older.close();

  const database = testDatabase(name);
  await database.use(async () => undefined);
  expect((await stored(database, matrix.id)).matrix).toEqual(matrix);
});
