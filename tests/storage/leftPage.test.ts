// A page that the browser keeps for the way back must not hold the database: in Firefox it blocked deleting and updates.
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createDatabase } from '../../src/storage/database';

const page = new EventTarget();
const say = (name: 'pagehide' | 'pageshow', persisted: boolean) =>
  page.dispatchEvent(Object.assign(new Event(name), { persisted }));

beforeEach(() => void vi.stubGlobal('addEventListener', page.addEventListener.bind(page)));
afterEach(() => void vi.unstubAllGlobals());

function open() {
  const indexedDB = new IDBFactory();
  return { indexedDB, database: createDatabase('left', { engine: { indexedDB, IDBKeyRange } }) };
}

const count = (database: ReturnType<typeof createDatabase>) => database.use(() => database.matrices.count());

it('lets go of the database while it is away, and reads again once it is back', async () => {
  const { indexedDB, database } = open();
  const told = vi.fn();
  database.watch(told);
  await count(database);
  say('pagehide', true);
  expect(database.handle()).toBeUndefined();
  let counted: number | undefined;
  const waiting = count(database).then((found) => {
    counted = found;
  });
  // Nothing is in the way of another program, and what was asked meanwhile has not opened the database again.
  await new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase('left');
    request.onsuccess = resolve;
    request.onblocked = () => reject(new Error('The page still holds the database.'));
  });
  expect(counted).toBeUndefined();
  say('pageshow', true);
  await waiting;
  expect(counted).toBe(0);
  expect(told).toHaveBeenCalledWith({ kind: 'closed' });
  database.close();
});

it('keeps the database where the page is left for good or shown for the first time', async () => {
  const { database } = open();
  await count(database);
  say('pageshow', false);
  say('pagehide', false);
  expect(database.handle()).toBeDefined();
  database.close();
});
