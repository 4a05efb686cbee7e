// How much is asked for before something can be used. Times are in the bench; requests and bytes are the same everywhere.
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import { framesUntilGaps, noteTimes } from '../bench/browser/openingPage';
import { expect, type Page, test } from '../support/journey';
import { createFrom, createHere, startFrom } from '../support/starting';

/** Requests from the first screen to the first cell; fifteen would be too many for a slow line. */
const FEW = 6;

const requestsOf = (page: Page) => {
  const paths: string[] = [];
  page.on('request', (request) => paths.push(new URL(request.url()).pathname));
  return paths;
};

test('a new matrix and a stored one open with a handful of requests, once home has been idle', async ({
  page,
}) => {
  const asked = requestsOf(page);
  await page.goto('./');
  await expect.poll(() => asked.filter((path) => /\/matrix-.*\.js$/.test(path))).toHaveLength(1);
  await page.waitForLoadState('networkidle');
  asked.length = 0;
  await createHere(page, 'Cloud and software delivery');
  await expect(page.getByRole('gridcell').first()).toBeVisible();
  // There were 90, in six waves. What is left is small and late: a worker, and what is decided after the first paint.
  expect(asked.length).toBeLessThanOrEqual(FEW);

  await page.goto('./');
  await expect.poll(() => asked.filter((path) => /\/matrix-.*\.js$/.test(path))).toHaveLength(1);
  await page.waitForLoadState('networkidle');
  asked.length = 0;
  await page.getByRole('link', { name: 'Cloud and software delivery' }).click();
  await expect(page.getByRole('gridcell').first()).toBeVisible();
  // There were 108.
  expect(asked.length).toBeLessThanOrEqual(FEW);
});

// One frame where nothing else runs, which the benchmark prints. On a busy machine the page may draw a frame or two before
// the task that was posted for it. It was eight.
const FRAMES = 3;

test('the gaps of a new matrix and of a stored one come with the frames that follow the first cells', async ({
  page,
}) => {
  await page.addInitScript(noteTimes);
  await page.goto('./');
  await page.getByRole('button', { name: /^Cloud and software delivery/ }).click();
  await page.getByRole('button', { name: 'Create matrix' }).click();
  await expect(page.getByRole('region', { name: 'Gaps' }).getByRole('article').first()).toBeVisible();
  expect(await framesUntilGaps(page)).toBeLessThanOrEqual(FRAMES);
  await page.goto('./');
  await page.getByRole('link', { name: 'Cloud and software delivery' }).click();
  await expect(page.getByRole('region', { name: 'Gaps' }).getByRole('article').first()).toBeVisible();
  expect(await framesUntilGaps(page)).toBeLessThanOrEqual(FRAMES);
});

test('by its address a matrix opens with what it shows, asked for at once', async ({ page }) => {
  const asked = requestsOf(page);
  await startFrom(page, 'Cloud and software delivery');
  await expect(page.getByRole('gridcell').first()).toBeVisible();
  expect(asked.filter((path) => /\.(js|css)$/.test(path)).length).toBeLessThanOrEqual(15);
});

test('a browser that saves data fetches a matrix when it is opened, and not before', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ saveData: true }) }),
  );
  const asked = requestsOf(page);
  await page.goto('./');
  await expect(page.getByRole('region', { name: 'On this device' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => /\/matrix-/.test(path))).toEqual([]);
  await createFrom(page, 'Incident response');
  await expect(page.getByRole('gridcell').first()).toBeVisible();
});

test('home can be used after at most 150 kB of script, and no screen is cut into slices', () => {
  const entry = /src="\.\/(assets\/[^"]+\.js)"/.exec(readFileSync('dist/index.html', 'utf8'))?.[1] ?? '';
  const home = new Set([...reached(`dist/${entry}`), ...reached(built('device'))]);
  const packed = [...home].reduce((sum, path) => sum + gzipSync(readFileSync(path)).length, 0);
  expect(packed).toBeLessThanOrEqual(150_000);
  const opening = [...reached(built('matrix'))].filter((path) => !home.has(path));
  expect(opening.length).toBeLessThanOrEqual(4);
});

test('the table of entities is built once for the page and once for the worker, and nothing waits for it', () => {
  const [, packed = ''] =
    /decodeTrieDict\("([^"\\]{40})/.exec(
      readFileSync('node_modules/entities/dist/generated/decode-data-html.js', 'utf8'),
    ) ?? [];
  expect(packed).not.toBe('');
  // It was there twice, in two versions, and was most of the 33 kB by which the reader of HTML made both files grow.
  const times = (path: string) => readFileSync(path, 'utf8').split(packed).length - 1;
  const holding = globSync('dist/assets/*.js').filter((path) => times(path) > 0);
  expect(holding.map(times)).toEqual([1, 1]);
  expect(times('dist/answerable.mjs')).toBe(1);
  const awaited = [...reached(built('matrix')), ...reached(built('exchange.worker'))];
  expect(awaited.filter((path) => holding.includes(path))).toEqual([]);
});

test('the page itself names the file of the storage, which every screen waits for', () => {
  const page = readFileSync('dist/index.html', 'utf8');
  expect(page).toContain(
    `<link rel="modulepreload" crossorigin href="./assets/${basename(built('device'))}">`,
  );
});

test('what opening a matrix runs is made ready while it arrives: its files begin by asking for it', () => {
  const beginnings = ['matrix', 'dialogs', 'device'].map((name) =>
    readFileSync(built(name), 'utf8').startsWith('//# allFunctionsCalledOnLoad\n'),
  );
  // Home waits for the last of them, and runs little of it.
  expect(beginnings).toEqual([true, true, false]);
});

function built(name: string): string {
  const [path] = globSync(`dist/assets/${name}-*.js`);
  if (!path) throw new Error(`The build has no file of the group “${name}”.`);
  return path;
}

/** The file and every file that it waits for. */
function reached(path: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(path)) return found;
  found.add(path);
  for (const [, next] of readFileSync(path, 'utf8').matchAll(
    /(?:\bfrom|\bimport)\s*["']\.\/([^"']+\.js)["']/g,
  ))
    reached(`dist/assets/${basename(next ?? '')}`, found);
  return found;
}
