// A database of its own for each test, in fake-indexeddb, and a way to look into it.
import { IDBKeyRange, indexedDB } from 'fake-indexeddb';
import type { MatrixId } from '../../src/domain/matrix/ids';
import { matrixFromSaved } from '../../src/domain/matrix/saved';
import { createDatabase, type Database } from '../../src/storage/database';
import { readMatrix } from '../../src/storage/matrixStore';
import { openTabs, type Tabs } from '../../src/storage/tabs';
import { afterThisTest } from './closedAfterwards';

let count = 0;

export function freshName(): string {
  count += 1;
  return `test-${count}`;
}

export function testDatabase(name = freshName(), schema?: number): Database {
  const database = createDatabase(name, { schema, engine: { indexedDB, IDBKeyRange } });
  afterThisTest(() => {
    database.close();
    forget(name);
  });
  return database;
}

/** Nobody opens it again. Asked to delete it, the database in memory would wait for whoever has not closed it. */
function forget(name: string): void {
  (Reflect.get(indexedDB, '_databases') as Map<string, unknown>).delete(name);
}

export function testTabs(name: string): Tabs {
  const tabs = openTabs(name);
  afterThisTest(() => tabs.close());
  return tabs;
}

export async function stored(database: Database, id: MatrixId) {
  const found = await readMatrix(database, id);
  if (!found) throw new Error('The matrix is not in the database.');
  return { ...found, ...matrixFromSaved(found.saved, { from: 'device' }) };
}

/** What is read from the storage from now on shows it. */
export async function withoutRoles(name: string): Promise<void> {
  const database = testDatabase(name);
  await database.use(() => database.part('roles').clear());
}

/** A local storage of its own. */
export function memoryStorage(): () => Storage {
  const items = new Map<string, string>();
  const storage = {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
    key: (place: number) => [...items.keys()][place] ?? null,
    get length() {
      return items.size;
    },
  };
  return () => storage as unknown as Storage;
}
