// From the first screen into a matrix and back: templates, the list on this device, themes.
import { expect, type Page, test } from '../support/journey';
import { startFrom } from '../support/starting';

const list = (page: Page) => page.getByRole('region', { name: 'On this device' });

test('the first screen and the start dialog have no fault that axe finds, light and dark', async ({
  page,
  axeInBothThemes,
}) => {
  await page.goto('./');
  await expect(page.getByText(/^\d+ activities · 7 roles$/)).toBeVisible();
  await axeInBothThemes();
  await page.getByRole('button', { name: /^Cloud and software delivery/ }).click();
  await expect(page.getByRole('dialog', { name: 'Cloud and software delivery' })).toBeVisible();
  await axeInBothThemes();
});

test('a template becomes a matrix with two keys, and is listed afterwards', async ({ page, axe }) => {
  await page.goto('./');
  await page.getByRole('button', { name: /^Cloud and software delivery/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('grid', { name: 'Responsibility matrix' })).toBeVisible();
  await page.getByRole('link', { name: 'Answerable: all matrices' }).click();
  await expect(list(page).getByRole('link', { name: 'Cloud and software delivery' })).toBeVisible();
  await expect(list(page).getByText(/^RACI · \d+ activities × \d+ roles$/)).toBeVisible();
  await axe();
});

test('a matrix is renamed, duplicated and deleted, and the deletion is taken back', async ({ page }) => {
  await startFrom(page, 'Incident response');
  await page.getByRole('link', { name: 'Answerable: all matrices' }).click();
  const choose = async (name: string, item: string) => {
    await list(page)
      .getByRole('button', { name: `More actions for ${name}`, exact: true })
      .click();
    await page.getByRole('menuitem', { name: item }).click();
  };
  await choose('Incident response', 'Rename');
  await page.keyboard.type('On call');
  await page.keyboard.press('Enter');
  await expect(list(page).getByRole('link', { name: 'On call' })).toBeVisible();
  const listed = list(page).getByRole('link', { name: /^On call/ });
  await choose('On call', 'Duplicate');
  await expect(listed).toHaveCount(2);
  await choose('On call', 'Delete');
  await expect(listed).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(listed).toHaveCount(2);
  await page.reload();
  await expect(list(page).getByRole('link', { name: 'On call', exact: true })).toBeVisible();
});

test('the chosen colours hold after a reload, and where an address leads nowhere', async ({ page, axe }) => {
  await page.goto('./');
  const button = page.getByRole('button', { name: 'Theme' });
  await button.press('Enter');
  await page.getByRole('menuitemradio', { name: 'Dark' }).press('Enter');
  await expect(button).toBeFocused();
  const scheme = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
  expect(await scheme()).toBe('dark');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await scheme()).toBe('dark');

  // An address that leads nowhere says so, and where the matrices are.
  await page.goto('./#/m/this-one-is-not-here');
  await expect(page.getByRole('heading', { name: 'Cannot open this matrix' })).toBeVisible();
  expect(await scheme()).toBe('dark');
  await axe();
  await page.getByRole('link', { name: 'All matrices' }).click();
  await expect(page.getByRole('heading', { name: 'Who answers for what?' })).toBeVisible();
});
