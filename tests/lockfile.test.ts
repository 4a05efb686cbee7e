// What an install may fetch: only what the lockfile names with its hash, and nothing that runs while it is installed.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Entry {
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  readonly link?: boolean;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: { readonly [path: string]: Entry };
};
const installed = Object.entries(packages).filter(([path]) => path !== '');
const named = (is: (entry: Entry) => boolean) =>
  installed.filter(([, entry]) => is(entry)).map(([path]) => path);

test('every package has its hash in the lockfile', () => {
  expect(installed.length).toBeGreaterThan(100);
  expect(named(({ integrity }) => !integrity?.startsWith('sha512-'))).toEqual([]);
});

test('no package runs a script of its own while it is installed, which could fetch what has no hash', () => {
  expect(named(({ hasInstallScript }) => hasInstallScript === true)).toEqual([]);
});
