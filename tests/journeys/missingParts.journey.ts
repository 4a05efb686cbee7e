// A part of the app is gone after a deploy, or does not arrive: told in its place, and shown once it is there again.
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/journey';
import { expectCell, ROW, startMatrix, write } from '../support/startMatrix';

test.use({
  serviceWorkers: 'block',
  expected: /Failed to load resource|preload|PartNotLoaded|dynamically imported|could not be loaded/i,
});

test('the dialog that is gone says so in its place and leaves the matrix alone', async ({ page, axe }) => {
  await page.route(/KeySheet|KeysSheet/, (route) => route.fulfill({ status: 404 }));
  await startMatrix(page);
  await write(page, 'Scribe', ROW, 'i');
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: /could not be loaded/ });
  await expect(dialog).toContainText('Everything you changed is saved on this device');
  await axe();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expectCell(page, 'Scribe', ROW, 'Informed');
});

// Each by its own file of script and by its own file of style: the second is easily forgotten.
for (const ending of ['js', 'css']) {
  const gone = (part: string) => new RegExp(`/${part}-[^/]+\\.${ending}(\\?|$)`);

  test(`“Try again” shows a dialog, a panel and a screen whose .${ending} is there again`, async ({
    page,
  }) => {
    // From the start: some parts are loaded ahead.
    for (const { part } of PARTS) await page.route(gone(part), (route) => route.fulfill({ status: 404 }));
    await startMatrix(page);
    for (const { part, open, shown } of PARTS) {
      await open(page);
      const again = page.getByRole('button', { name: 'Try again' });
      await expect(again).toBeVisible();
      await page.unroute(gone(part));
      const fetched = page.waitForResponse((response) => gone(part).test(response.url()) && response.ok());
      await again.click();
      await fetched;
      await expect(shown(page)).toBeVisible();
      await page.keyboard.press('Escape');
    }
  });
}

const PARTS: readonly {
  readonly part: string;
  open(page: Page): Promise<void>;
  shown(page: Page): Locator;
}[] = [
  {
    part: 'KeySheet',
    open: (page) => page.keyboard.press('?'),
    shown: (page) => page.getByRole('dialog', { name: 'Keyboard shortcuts' }),
  },
  {
    part: 'DetailsPanel',
    open: async (page) => {
      await page.getByRole('rowheader', { name: ROW }).click();
      await page.keyboard.press('Alt+i');
    },
    shown: (page) => page.getByRole('complementary', { name: 'Details' }),
  },
  {
    part: 'CoverageScreen',
    open: (page) => page.getByRole('link', { name: 'Coverage' }).click(),
    shown: (page) => page.getByRole('main', { name: 'Coverage' }).getByRole('heading').first(),
  },
];
