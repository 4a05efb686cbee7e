// Puts matrices into the database of a page before the app opens it, in the form in which the app keeps them.
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
export function openSeeded(page: Page, matrix: Matrix): Promise<void> {
  return openWith(page, `./#/m/${matrix.id}`, matrix);
}

/** Opens an address in a browser that has these matrices already and was never here before. */
export async function openWith(page: Page, address: string, ...matrices: readonly Matrix[]): Promise<void> {
  await openStored(page, address, (await seeds()).storedAs(...matrices));
}

/** Opens a matrix that builds of one evening stored, in their form of the database. */
export async function openFormer(page: Page, matrix: Matrix): Promise<void> {
  await openStored(page, `./#/m/${matrix.id}`, (await seeds()).storedFormerly(matrix));
}

async function openStored(page: Page, address: string, stored: ReturnType<Seeds['storedAs']>): Promise<void> {
  // As text: a large matrix is too much for the arguments of a call into the page.
  const given = JSON.stringify(JSON.stringify(stored));
  const script = await page.addInitScript({ content: `(${seedFirst})(JSON.parse(${given}))` });
  await page.goto(address);
  await script.dispose();
}

/**
 * Runs in the page before the app. Whoever opens the database after this waits until it is made, with its rows: one
 * visit, where a page beside the app would take a second.
 */
function seedFirst({ tables, stores, schema }: ReturnType<Seeds['storedAs']>): void {
  const opening = indexedDB.open('answerable', schema * 10);
  opening.onupgradeneeded = () => {
    for (const [name, key] of Object.entries(stores)) {
      const path = key.startsWith('[') ? key.slice(1, -1).split('+') : key;
      const store = opening.result.createObjectStore(name, { keyPath: path });
      for (const row of tables[name] ?? []) store.put(row);
    }
  };
  opening.onsuccess = () => opening.result.close();
}
