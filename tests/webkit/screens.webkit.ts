// What was not reached in WebKit before, each in a browser of its own: a driver that stops answering costs one test.
import { writeFileSync } from 'node:fs';
import { test as base, expect } from '@playwright/test';
import { ROW } from '../support/startMatrix';
import { hasWebkit, launchWebkit, NO_WEBKIT, type WebkitPage } from '../support/webkit';

const test = base.extend<{ webkit: WebkitPage }>({
  webkit: async ({ baseURL }, use, { parallelIndex }) => {
    const page = await launchWebkit(24_500 + parallelIndex);
    try {
      await page.goto(baseURL ?? '');
      await use(page);
    } finally {
      await page.close();
    }
  },
});
test.skip(!hasWebkit, NO_WEBKIT);

async function start(page: WebkitPage): Promise<void> {
  await page.click('section[aria-label="Templates"] button', 'Incident response');
  await page.click('[role="dialog"] button', 'Create matrix');
  await seen(page, '[role="grid"]');
  await saved(page);
}

const seen = (page: WebkitPage, selector: string, text = '') =>
  expect.poll(() => page.run(has as never, selector, text)).toBe(true);

function has(selector: string, text: string): boolean {
  return [...document.querySelectorAll(selector)].some((one) =>
    `${one.getAttribute('aria-label') ?? ''} ${one.textContent}`.includes(text),
  );
}

const saved = (page: WebkitPage) => seen(page, '[aria-label="Save state"]', 'Saved on this device');

/** A click on the cell of a role in a row, by its place on the screen. */
async function clickCell(page: WebkitPage, role: string): Promise<void> {
  const selector = await page.run(selectorOf as never, role, ROW);
  await page.click(selector as string);
}

function selectorOf(role: string, activity: string): string {
  const head = [...document.querySelectorAll('[role="columnheader"]')].find(
    (one) => one.getAttribute('aria-label') === role,
  );
  const row = [...document.querySelectorAll('[role="row"]')].find((one) =>
    one.querySelector('[role="rowheader"]')?.textContent?.includes(activity),
  );
  const column = head?.getAttribute('aria-colindex');
  return `[role="row"][aria-rowindex="${row?.getAttribute('aria-rowindex')}"] [role="gridcell"][aria-colindex="${column}"]`;
}

const nameOf = async (page: WebkitPage, role: string) => {
  const selector = (await page.run(selectorOf as never, role, ROW)) as string;
  return page.run(
    ((found: string) => document.querySelector(found)?.getAttribute('aria-label') ?? '') as never,
    selector,
  );
};

test('a letter is typed, copied, pasted and undone by keys, and is there after a reload', async ({
  webkit,
}) => {
  await start(webkit);
  await clickCell(webkit, 'Scribe');
  await webkit.press('i');
  await expect.poll(() => nameOf(webkit, 'Scribe')).toContain('Informed');
  await webkit.press('Control', 'c');
  await clickCell(webkit, 'Deputy Commander');
  await webkit.press('Control', 'v');
  await expect.poll(() => nameOf(webkit, 'Deputy Commander')).toContain('Informed');
  await webkit.press('Control', 'z');
  await expect.poll(() => nameOf(webkit, 'Deputy Commander')).not.toContain('Informed');
  await saved(webkit);
  await webkit.goto(await webkit.address());
  await seen(webkit, '[role="grid"]');
  await expect.poll(() => nameOf(webkit, 'Scribe')).toContain('Informed');
});

for (const screen of ['People', 'Incidents', 'Coverage', 'Compare', 'History']) {
  test(`the screen ${screen} opens by its link`, async ({ webkit }) => {
    await start(webkit);
    await webkit.click('nav[aria-label="Matrix screens"] a', screen);
    await seen(
      webkit,
      `main[aria-label="${screen}"] h1, main[aria-label="${screen}"] h2, main[aria-label="${screen}"] section`,
    );
    await webkit.click('nav[aria-label="Matrix screens"] a', 'Matrix');
    await seen(webkit, '[role="grid"]');
  });
}

test('a shared link opens for reading only', async ({ webkit }) => {
  await start(webkit);
  await webkit.click('button', 'Share');
  await expect.poll(() => webkit.run(linkIn as never)).toContain('#s=');
  const link = (await webkit.run(linkIn as never)) as string;
  await webkit.goto('about:blank');
  await webkit.goto(link);
  await seen(webkit, 'section[aria-label="Shared matrix"]', 'Keep a copy');
});

function linkIn(): string {
  return document.querySelector<HTMLInputElement>('input[aria-label="Link to this matrix"]')?.value ?? '';
}

test('the dark theme is dark', async ({ webkit }) => {
  await webkit.run((() => localStorage.setItem('answerable-theme', 'dark')) as never);
  await webkit.goto(await webkit.address());
  await start(webkit);
  const background = () => webkit.run((() => getComputedStyle(document.body).backgroundColor) as never);
  await expect.poll(background).toMatch(/^rgb\((\d|[1-4]\d), /);
});

test('a CSV file with umlauts is imported', async ({ webkit }, info) => {
  const path = info.outputPath('duties.csv');
  writeFileSync(path, 'Task;Büro;Manager\r\nRechnung prüfen;R;A\r\n');
  await webkit.choose('input[aria-label="Import a file"]', path);
  await seen(webkit, '[role="dialog"]', 'Rechnung prüfen');
  await webkit.click('[role="dialog"] button', 'Create matrix');
  await seen(webkit, '[role="grid"]', 'Rechnung prüfen');
  await saved(webkit);
});
