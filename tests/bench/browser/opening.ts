// How long it takes to open a matrix in the built app, on three networks: from home, by a template, by an address, and
// a second time in the same page. Run by `npm run bench` after a build; other builds to measure beside it may follow as
// folders, and take turns with it.
import { type Browser, chromium } from '@playwright/test';
import { browserLaunch } from '../../support/browser.ts';
import { markdownTable, median, ms } from './figures.ts';
import { serveFolders } from './folderServer.ts';
import {
  counted,
  framesUntilGaps,
  gapsAfterCell,
  idle,
  longestTask,
  type Network,
  noteTimes,
  opened,
  timed,
} from './openingPage.ts';

const ROUNDS = Number(process.env.ROUNDS ?? 3);

const NETWORKS: readonly Network[] = [
  { name: 'local', latency: 0, bytes: -1 },
  { name: '30 ms, 20 Mbit/s', latency: 30, bytes: 2_500_000 },
  { name: '100 ms, 9 Mbit/s', latency: 100, bytes: 1_125_000 },
];

const FIGURES = [
  'home usable',
  'template, first cell',
  'template, times the second opening',
  'template, requests',
  'template, gaps after the cell',
  'template, frames from the cell to its gaps',
  'stored, first cell',
  'stored, times the second opening',
  'stored, requests',
  'stored, gaps after the cell',
  'stored, frames from the cell to its gaps',
  'again in the same page, first cell',
  'by address, first cell',
  'by address, requests',
  'home, longest task',
] as const;
type Figures = { [figure in (typeof FIGURES)[number]]: number };

const builds = ['dist', ...process.argv.slice(2)];
const servers = await Promise.all(builds.map((folder) => serveFolders({ '/': folder }, { gzip: true })));
const browser = await chromium.launch(await browserLaunch());
for (const network of NETWORKS) {
  const rounds: Figures[][] = builds.map(() => []);
  for (let round = 0; round < ROUNDS; round++)
    for (const [at, { origin }] of servers.entries())
      rounds[at]?.push(await openings(browser, origin, network));
  const lines = FIGURES.map((figure) => [
    figure,
    ...rounds.map((own) => ms(median(own.map((figures) => figures[figure])))),
  ]);
  process.stdout.write(
    `### Opening a matrix, ${network.name}, median of ${ROUNDS}\n\n${markdownTable(['ms, requests, or times', ...builds], lines)}\n\n`,
  );
}
await browser.close();
for (const server of servers) server.close();

async function openings(from: Browser, origin: string, network: Network): Promise<Figures> {
  // A context of its own has an empty cache and an empty database, as the browser of a new user.
  const context = await from.newContext({ baseURL: origin, viewport: { width: 1440, height: 900 } });
  await context.addInitScript(noteTimes);
  const page = await opened(context, network);
  const usable = await timed(page, () => page.goto('/'), 'usable');
  await idle(page);
  const longest = await longestTask(page);

  await page.getByRole('button', { name: /^Cloud and software delivery/ }).click();
  await page.getByRole('button', { name: 'Create matrix' }).waitFor();
  const template = await counted(page, () => page.getByRole('button', { name: 'Create matrix' }).click());
  const gaps = await gapsAfterCell(page);
  const frames = await framesUntilGaps(page);
  const address = page.url();
  await page.getByRole('link', { name: /all matrices$/i }).click();
  const link = (name: string) =>
    page.getByRole('region', { name: 'On this device' }).getByRole('link', { name });
  await link('Cloud').click();
  await page.getByRole('gridcell').first().waitFor();
  await page.getByRole('link', { name: /all matrices$/i }).click();
  await link('Cloud').waitFor();
  const again = await counted(page, () => link('Cloud').click());
  await page.close();

  const later = await opened(context, network);
  await later.goto('/');
  await later.getByRole('region', { name: 'On this device' }).getByRole('link', { name: 'Cloud' }).waitFor();
  await idle(later);
  const stored = await counted(later, () =>
    later.getByRole('region', { name: 'On this device' }).getByRole('link', { name: 'Cloud' }).click(),
  );
  const storedGaps = await gapsAfterCell(later);
  const storedFrames = await framesUntilGaps(later);
  await later.close();

  const direct = await opened(context, network);
  const byAddress = await counted(direct, () => direct.goto(address));
  await context.close();
  return {
    'home usable': usable,
    'template, first cell': template.time,
    'template, times the second opening': template.time / again.time,
    'template, requests': template.requests,
    'template, gaps after the cell': gaps,
    'template, frames from the cell to its gaps': frames,
    'stored, first cell': stored.time,
    'stored, times the second opening': stored.time / again.time,
    'stored, requests': stored.requests,
    'stored, gaps after the cell': storedGaps,
    'stored, frames from the cell to its gaps': storedFrames,
    'again in the same page, first cell': again.time,
    'by address, first cell': byAddress.time,
    'by address, requests': byAddress.requests,
    'home, longest task': longest,
  };
}
