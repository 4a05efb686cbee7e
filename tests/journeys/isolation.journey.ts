// The journeys of a worker share a page: none of them meets what another one kept there.
import { expect, type Page, test } from '../support/journey';

test.describe.configure({ mode: 'serial' });

/** What a browser keeps of an app, each kind with what there is of it. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const files: string[] = [];
    for await (const [name] of (await navigator.storage.getDirectory()).entries()) files.push(name);
    return {
      databases: (await indexedDB.databases()).map(({ name }) => name).filter((name) => name === 'left'),
      files: files.filter((name) => name === 'left'),
      caches: await caches.keys(),
      // The app keeps a setting of its own there, sooner or later.
      settings: [localStorage, sessionStorage].map((storage) => storage.getItem('left')),
      cookies: document.cookie,
      scripts: 'left' in window,
      dark: matchMedia('(prefers-color-scheme: dark)').matches,
      width: innerWidth,
    };
  });

test('a journey keeps something of every kind, goes offline, and ends so', async ({ page, context }) => {
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setUserAgentOverride', { userAgent: 'left' });
  await page.addInitScript(() => Object.assign(window, { left: true }));
  await page.route('**/icon.svg?left', (route) => route.fulfill({ body: 'left' }));
  page.on('dialog', (dialog) => void dialog.accept('left'));
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 800, height: 600 });
  await context.newPage();
  await page.goto('./');
  await page.evaluate(async () => {
    // biome-ignore lint/suspicious/noDocumentCookie: The newer way is not in every browser.
    document.cookie = 'left=left';
    await (await navigator.storage.getDirectory()).getFileHandle('left', { create: true });
    await caches.open('left');
    localStorage.setItem('left', 'left');
    sessionStorage.setItem('left', 'left');
    await new Promise((resolve) => {
      indexedDB.open('left').onsuccess = resolve;
    });
  });
  expect(await kept(page)).toEqual({
    databases: ['left'],
    files: ['left'],
    caches: ['left'],
    settings: ['left', 'left'],
    cookies: 'left=left',
    scripts: true,
    dark: true,
    width: 800,
  });
  // Where the app fetches nothing.
  await page.goto('./icon.svg');
  await context.setOffline(true);
});

test('the next one finds nothing of it, and a network', async ({ page, context }) => {
  expect(context.pages()).toHaveLength(1);
  await page.goto('./');
  expect(await kept(page)).toEqual({
    databases: [],
    files: [],
    caches: [],
    settings: [null, null],
    cookies: '',
    scripts: false,
    dark: false,
    width: 1440,
  });
  expect(await page.evaluate(() => navigator.userAgent)).not.toBe('left');
  expect(await (await page.goto('./icon.svg?left'))?.text()).toContain('<svg');
  // Nobody answers for the person any more.
  expect(await page.evaluate(() => window.prompt('?'))).toBeNull();
});
