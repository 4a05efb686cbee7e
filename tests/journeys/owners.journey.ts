// From a CODEOWNERS file to rows and roles, and from rows with paths back to a CODEOWNERS file.
import { readFileSync } from 'node:fs';
import { expect, test } from '../support/journey';
import { openPalette, startFrom } from '../support/starting';

const fixture = (name: string) => new URL(`../fixtures/owners/${name}`, import.meta.url).pathname;

test('what a CODEOWNERS file suggests is added as one change, and written back as CODEOWNERS', async ({
  page,
  axe,
}) => {
  // Wide enough for the columns of all roles, those that are added with them.
  await page.setViewportSize({ width: 2400, height: 900 });
  await startFrom(page, 'Cloud and software delivery');
  await openPalette(page, 'suggest from codeowners');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Suggest owners from CODEOWNERS or Backstage' });
  await expect(dialog.getByText(/^No activity has a repository path yet/)).toBeVisible();
  await axe();
  await dialog.getByLabel('Choose a CODEOWNERS or catalog file').setInputFiles(fixture('CODEOWNERS.github'));
  await expect(dialog.getByRole('list', { name: 'Problems' })).toContainText(
    'Line 5: “/services/payments/” has no effect: line 13',
  );
  await axe();
  await dialog.getByRole('button', { name: /^Add \d+ suggestions$/ }).click();
  const grid = page.getByRole('grid', { name: 'Responsibility matrix' });
  await expect(grid.getByRole('columnheader', { name: /^Checkout/ })).toBeAttached();
  await openPalette(page, 'suggest from codeowners');
  await page.keyboard.press('Enter');
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Download CODEOWNERS' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('CODEOWNERS');
  expect(readFileSync(await file.path(), 'utf8')).toContain('\n/services/payments/ @acme/checkout\n');
  await axe();
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await expect(grid.getByRole('columnheader', { name: /^Checkout/ })).toHaveCount(0);
});

test('a hostile catalog is refused with the bound, and a real one read', async ({ page }) => {
  await startFrom(page, 'Blank matrix');
  await page.getByRole('heading', { level: 1 }).getByRole('button').click();
  await page.getByRole('menuitem', { name: 'Suggest owners from CODEOWNERS or Backstage…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Suggest owners from CODEOWNERS or Backstage' });
  const input = dialog.getByLabel('Choose a CODEOWNERS or catalog file');
  const deep = { name: 'catalog-info.yaml', mimeType: 'text/yaml', buffer: Buffer.from('['.repeat(100_000)) };
  await input.setInputFiles(deep);
  await expect(dialog.getByRole('alert')).toContainText(
    /nested 100,000 levels deep, 99,976 over the limit of 24/,
  );
  await input.setInputFiles(fixture('catalog-info.yaml'));
  await expect(dialog.getByRole('checkbox', { name: 'Build and run Payments API' })).toBeChecked();
  await expect(dialog.getByRole('checkbox', { name: 'Build and run old-cart' })).not.toBeChecked();
});
