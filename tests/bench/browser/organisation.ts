// How soon all matrices together are on the screen: 200 of 100 x 20 with 40 people each, in the built app, from the
// browser's own database. Run by `npm run bench` after a build. Aim: the first figures within a second of reading, and no
// task of more than a tenth of a second.
import { chromium, type Page } from '@playwright/test';
import { runnerImport } from 'vite';
import { browserLaunch } from '../../support/browser.ts';
import { openWith, seeds } from '../../support/seedMatrix.ts';
import { markdownTable, median, ms } from './figures.ts';
import { serveFolders } from './folderServer.ts';
import { traceWork } from './longestWork.ts';

const ROUNDS = Number(process.env.ROUNDS ?? 3);
const MATRICES = Number(process.env.MATRICES ?? 200);

const FIGURES = [
  'first figures',
  'half are read',
  'all are read',
  'rules of all have run',
  'longest task',
] as const;
const WORK = 'longest task, of the processor';
type Times = { [figure in (typeof FIGURES)[number]]: number };
type Figures = Times & { [WORK]: number };

const { staffedMatrix } = (
  await runnerImport<typeof import('../../support/staffedMatrix')>('./tests/support/staffedMatrix.ts', {
    configFile: false,
    logLevel: 'error',
  })
).module;

const { origin, close } = await serveFolders({ '/': 'dist' }, { gzip: true });
const browser = await chromium.launch(await browserLaunch());
const context = await browser.newContext({ baseURL: origin, viewport: { width: 1440, height: 900 } });
await context.addInitScript(noteTimes);
const page = await context.newPage();
const base = staffedMatrix(100, 20, 40);
await openWith(page, './icon.svg', base);
await seedCopies(page, base.id);
const rounds: Figures[] = [];
for (let round = 0; round < ROUNDS; round++) {
  await page.goto('./icon.svg');
  const workDone = await traceWork(browser, 'reading');
  await page.goto('./#/all');
  await page.waitForFunction(() => marks['rules of all have run'] > 0, undefined, { timeout: 120_000 });
  rounds.push({ ...(await page.evaluate(() => marks)), [WORK]: await workDone() });
}
process.stdout.write(
  `### All matrices together: ${MATRICES} of 100 x 20, 40 people each, median of ${ROUNDS}\n\n${markdownTable(
    ['ms from the first sign of reading', ''],
    ([...FIGURES, WORK] as const).map((figure) => [figure, ms(median(rounds.map((own) => own[figure])))]),
  )}\n`,
);
await browser.close();
close();

/** The same matrix under other names: as rows, it is its text with another id. */
async function seedCopies(to: Page, id: string): Promise<void> {
  const text = JSON.stringify((await seeds()).storedAs(base));
  await to.route('**/seed.json', (route) => route.fulfill({ body: text }));
  await to.evaluate(
    async ({ id: first, count }) => {
      const seed = await (await fetch('./seed.json')).text();
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('answerable');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      for (let place = 1; place < count; place += 1) {
        const other = `copy-${String(place).padStart(first.length - 5, '0')}`;
        const { tables } = JSON.parse(seed.replaceAll(first, other));
        tables.matrices[0].name = `Matrix ${place + 1}`;
        const transaction = database.transaction(Object.keys(tables), 'readwrite');
        for (const [name, rows] of Object.entries<object[]>(tables))
          for (const row of rows) transaction.objectStore(name).put(row);
        await new Promise((resolve, reject) => {
          transaction.oncomplete = resolve;
          transaction.onerror = () => reject(transaction.error);
        });
      }
      database.close();
    },
    { id, count: MATRICES },
  );
  await to.unroute('**/seed.json');
}

declare const marks: Times;

/** Runs in the page before the app, and notes by the page's own clock when what is looked for is in a frame. */
function noteTimes(): void {
  const own: { [figure: string]: number } = {};
  for (const figure of [
    'first figures',
    'half are read',
    'all are read',
    'rules of all have run',
    'longest task',
  ])
    own[figure] = 0;
  Object.assign(globalThis, { marks: own });
  let begin = 0;
  const note = (figure: string) => {
    own[figure] ||= performance.now() - begin;
  };
  const look = () => {
    const state = document.querySelector('[aria-label="Reading state"]')?.textContent ?? '';
    if (begin === 0 && state !== '') begin = performance.mark('reading').startTime;
    if (begin > 0) {
      if (document.querySelector('main table tbody td')) note('first figures');
      const [, done, of] = /^Reading: (\d+) of (\d+)/.exec(state) ?? [];
      if (Number(done) * 2 >= Number(of)) note('half are read');
      if (/^(Running|Read at)/.test(state)) note('all are read');
      if (state.startsWith('Read at')) note('rules of all have run');
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  new PerformanceObserver((list) => {
    // The app itself is loaded before.
    for (const { duration, startTime } of list.getEntries())
      if (begin > 0 && startTime >= begin) own['longest task'] = Math.max(own['longest task'] ?? 0, duration);
  }).observe({ type: 'longtask', buffered: true });
}
