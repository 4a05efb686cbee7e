// The worker beside the page: copies a matrix that is whole, looks for damage, and says why it could not.
import Dexie from 'dexie';
import { IDBKeyRange, indexedDB } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { idOf, matrixFromSketch } from '../../src/domain/matrix/sketch';
import { listCopies, readCopy } from '../../src/storage/copyFiles';
import { putMatrix } from '../../src/storage/matrixStore';
import { putBack } from '../../src/storage/putBack';
import type { WorkerOrder } from '../../src/storage/storage.worker';
import { memoryFiles } from '../support/memoryCopies';
import { CREATED } from '../support/openTab';
import { freshName, testDatabase } from '../support/storage';

const matrix = matrixFromSketch('| Boss | Crew\nPay | A | R\nBuy | A | R');
const pay = idOf('Pay');
const engine = { ...Dexie.dependencies };

let name: string;
let database: ReturnType<typeof testDatabase>;
let files: ReturnType<typeof memoryFiles>;
const scope = {
  onmessage: (_: { data: WorkerOrder }) => undefined as unknown,
  postMessage: (_: unknown) => undefined as unknown,
};

beforeEach(async () => {
  Object.assign(Dexie.dependencies, { indexedDB, IDBKeyRange });
  vi.stubGlobal('self', scope);
  // Loaded once, as a worker is; it puts its ear where the page speaks.
  await import('../../src/storage/storage.worker');
  files = memoryFiles();
  const handle = (file: string) => ({
    getFile: async () => new Blob([files.content.get(file) ?? '']),
    createSyncAccessHandle: async () => ({
      truncate: () => undefined,
      write: (bytes: Uint8Array<ArrayBuffer>) => void files.content.set(file, bytes),
      flush: () => undefined,
      close: () => undefined,
    }),
  });
  const folder = { keys: () => files.content.keys(), getFileHandle: async (file: string) => handle(file) };
  const root = { getDirectoryHandle: async () => folder };
  vi.stubGlobal('navigator', { storage: { getDirectory: async () => root } });
  name = freshName();
  database = testDatabase(name);
  await putMatrix(database, matrix, undefined, CREATED);
});
afterEach(() => void Object.assign(Dexie.dependencies, engine));

const order = (data: WorkerOrder) =>
  new Promise<unknown>((resolve) => {
    scope.postMessage = resolve;
    scope.onmessage({ data });
  });
const copy = () => order({ kind: 'copy', database: name, id: matrix.id });
const inspect = () => order({ kind: 'inspect', database: name });
const done = { done: true, damage: [] };
const update = (part: 'activities' | 'roles', id: string, value: object) =>
  database.use(async () => {
    const row = await database.part(part).get([matrix.id, id]);
    if (row)
      await database
        .part(part)
        .put({ ...row, value: { ...(row.value as object), ...value }, hash: undefined });
  });

it('a matrix is copied as it is stored, with its name, time and last change', async () => {
  expect(await copy()).toEqual(done);
  const found = await readCopy(files, matrix.id);
  expect(found?.note).toMatchObject({ id: matrix.id, name: matrix.name, at: CREATED.at, seq: 1 });
  expect(JSON.parse(found?.text ?? '')).toMatchObject({ matrix });
  expect(await inspect()).toEqual(done);
});

it('one that has lost a row, is altered, or has a part that was left out, takes the place of no good copy', async () => {
  await database.use(() => database.part('roles').delete([matrix.id, idOf('Crew')]));
  expect(await copy()).toEqual(done);
  const damage = { id: matrix.id, missing: [{ collection: 'roles', rows: 1, of: 2 }], altered: [] };
  expect(await inspect()).toEqual({ done: true, damage: [damage] });
  // One more is altered: as many are missing as are not as they were.
  await database.use(() => database.part('activities').update([matrix.id, pay], { hash: 'another' }));
  expect(await copy()).toEqual(done);
  await putBack(1, database, matrix, CREATED);
  await update('activities', pay, { name: 7 });
  await update('activities', idOf('Buy'), { assignments: { [idOf('Boss')]: 'A' } });
  expect(await copy()).toEqual(done);
  expect(files.content.size).toBe(0);
});

it('one that was only mended on the way in is copied', async () => {
  await update('activities', pay, { sectionId: 'gone-section-0001' });
  expect(await copy()).toEqual(done);
  expect(await listCopies(files)).toHaveLength(1);
});

it('one that is not there is not copied, and a database that cannot be opened says so', async () => {
  await database.use(() => database.matrices.clear());
  expect(await copy()).toEqual(done);
  expect(files.content.size).toBe(0);
  Object.assign(Dexie.dependencies, { indexedDB: undefined });
  expect(await inspect()).toEqual({ done: false, why: expect.stringMatching(/MissingAPI/) });
});
