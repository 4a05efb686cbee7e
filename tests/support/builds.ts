// Builds that follow each other under one address, as deploys do: `test` of the journeys that change over.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { COMPILED_WHEN_CALLED } from './compiledWhenCalled';
import { test as base } from './journey';
import { serveBuild } from './serveBuild';

interface Builds {
  readonly url: string;
  /**
   * Another build is there from now on. It says its name in the page. `newerTables`: its storage has a newer form;
   * `inPart`: one of its files never arrives.
   */
  deploy(name: string, options?: { readonly newerTables?: boolean; readonly inPart?: boolean }): void;
}

export const test = base.extend<{ builds: Builds }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from a pattern.
  builds: async ({}, use) => {
    let folder: string = COMPILED_WHEN_CALLED;
    const made: string[] = [];
    const server = serveBuild(() => folder).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    await use({
      url: `http://localhost:${(server.address() as AddressInfo).port}/`,
      deploy(name, { newerTables = false, inPart = false } = {}) {
        folder = nextBuild(name, newerTables);
        if (inPart) loseOneFile(folder, name);
        made.push(folder);
      },
    });
    server.closeAllConnections();
    server.close();
    for (const one of made) rmSync(one, { recursive: true, force: true });
  },
  baseURL: ({ builds }, use) => use(builds.url),
});

/** The name of the build that a page runs; null for the first. */
export function buildOf(page: Page): Promise<string | null> {
  return page.evaluate(() => document.querySelector('meta[name="build"]')?.getAttribute('content') ?? null);
}

/** A file that no build had before, which the list of what is to be cached names, and the host has not. */
function loseOneFile(folder: string, name: string): void {
  const path = join(folder, 'sw.js');
  const text = readFileSync(path, 'utf8');
  const next = text.replace(
    '{url:"index.html"',
    `{url:"assets/lost-${name}.js",revision:null},{url:"index.html"`,
  );
  if (next === text) throw new Error('The list of cached files was not found in the build.');
  writeFileSync(path, next);
}

function nextBuild(name: string, newerTables: boolean): string {
  const folder = mkdtempSync(join(tmpdir(), 'answerable-build-'));
  cpSync(COMPILED_WHEN_CALLED, folder, { recursive: true });
  const change = (file: string, how: (text: string) => string): boolean => {
    const path = join(folder, file);
    const before = readFileSync(path, 'utf8');
    const after = how(before);
    writeFileSync(path, after);
    return after !== before;
  };
  const changed = ['index.html'];
  change('index.html', (text) => text.replace('<head>', `<head><meta name="build" content="${name}">`));
  if (newerTables) {
    const scripts = readdirSync(join(folder, 'assets')).filter((file) => file.endsWith('.js'));
    for (const script of scripts) {
      const file = `assets/${script}`;
      const isNewer = change(file, (text) =>
        text.replace(
          /\bschema:(\w+)=(\d+)/g,
          (_, bound: string, schema: string) => `schema:${bound}=${Number(schema) + 1}`,
        ),
      );
      if (isNewer) changed.push(file);
    }
    if (changed.length < 2) throw new Error('The form of the tables was not found in the build.');
  }
  for (const file of changed)
    change('sw.js', (text) =>
      text.replace(new RegExp(`\\{url:"${file}",revision:[^}]*\\}`), `{url:"${file}",revision:"${name}"}`),
    );
  return folder;
}
