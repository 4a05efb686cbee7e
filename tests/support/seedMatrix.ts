// Puts a matrix into the database of a page without the app, in the form in which the app keeps it.
import type { Page } from '@playwright/test';
import { runnerImport } from 'vite';
import type { Matrix } from '../../src/domain/matrix/matrix';

type Seeds = typeof import('./seeds');
let loaded: Promise<Seeds> | undefined;

/** Loaded once for each worker. */
export function seeds(): Promise<Seeds> {
  const options = { configFile: false, logLevel: 'error' } as const;
  loaded ??= runnerImport<Seeds>('./tests/support/seeds.ts', options).then(({ module }) => module);
  return loaded;
}

/** Opens a matrix by its address, in a browser that has it already. */
export async function openSeeded(page: Page, matrix: Matrix): Promise<void> {
  await seedMatrix(page, matrix);
  await page.goto(`./#/m/${matrix.id}`);
}

export async function seedMatrix(page: Page, matrix: Matrix): Promise<void> {
  const json = (await seeds()).storedAs(matrix);
  // Through a request, for a large matrix is too much for a call into the page.
  await page.route('**/seed.json', (route) => route.fulfill({ json }));
  await page.goto('./icon.svg');
  await page.evaluate(async () => {
    const { tables, stores, schema } = await (await fetch('./seed.json')).json();
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('answerable', schema * 10);
      request.onupgradeneeded = () => {
        for (const [name, key] of Object.entries<string>(stores)) {
          const path = key.startsWith('[') ? key.slice(1, -1).split('+') : key;
          request.result.createObjectStore(name, { keyPath: path });
        }
      };
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const transaction = database.transaction(Object.keys(tables), 'readwrite');
    for (const [name, rows] of Object.entries<object[]>(tables)) {
      for (const row of rows) transaction.objectStore(name).put(row);
    }
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onerror = () => reject(transaction.error);
    });
    database.close();
  });
  await page.unroute('**/seed.json');
}
