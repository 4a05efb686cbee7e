// The first load of the built app: until a template can be chosen, and the bytes of script that it took.
// Run by `npm run bench`, after a build.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { browserLaunch } from '../../support/browser.ts';
import { median, ms } from './figures.ts';
import { serveFolders } from './folderServer.ts';

const ROUNDS = 5;

const server = await serveFolders({ '/': 'dist' });
const browser = await chromium.launch(await browserLaunch());
const times: number[] = [];
let scriptBytes = 0;
for (let round = 0; round < ROUNDS; round++) {
  // A context of its own has an empty cache and an empty database, as a new user's browser.
  const page = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
  // The page itself notes when a template can be chosen: what it loads after that is not counted.
  await page.addInitScript(() => {
    new MutationObserver((_, watch) => {
      if (
        ![...document.querySelectorAll('button')].some(({ textContent }) => textContent.startsWith('Cloud'))
      )
        return;
      watch.disconnect();
      performance.mark('usable');
    }).observe(document, { childList: true, subtree: true });
  });
  const start = performance.now();
  await page.goto(`${server.origin}/`);
  await page.getByRole('button', { name: /^Cloud and software delivery/ }).waitFor();
  times.push(performance.now() - start);
  const scripts = await page.evaluate(() => {
    const usable = performance.getEntriesByName('usable')[0]?.startTime ?? Number.POSITIVE_INFINITY;
    return performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime <= usable)
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => path.endsWith('.js'));
  });
  scriptBytes = scripts.reduce((sum, path) => sum + gzipSync(readFileSync(`dist${path}`)).length, 0);
  await page.context().close();
}
await browser.close();
server.close();
process.stdout.write(
  `First load until a template can be chosen: median ${ms(median(times))} ms of ${ROUNDS}; ` +
    `${(scriptBytes / 1000).toFixed(0)} kB of script by then (gzip; aim 150)\n`,
);
