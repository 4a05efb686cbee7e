// The palette and the sheet of keys, by keyboard alone.
import { cell } from '../support/gridPage';
import { expect, test } from '../support/journey';
import { openPalette, startFrom } from '../support/starting';

test('no letter typed after Ctrl+K reaches the grid, what is found is gone to, and a command runs from anywhere', async ({
  page,
  axeInBothThemes,
}) => {
  await startFrom(page, 'Cloud and software delivery');
  const active = cell(page, 'Product Manager', 'Define service boundaries and communication patterns');
  await active.click();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('cost');
  await expect(page.getByRole('combobox', { name: 'Search or run a command' })).toHaveValue('cost');
  await page.keyboard.press('Escape');
  await expect(active).toHaveAccessibleName('nothing');
  await expect(active).toBeFocused();

  await openPalette(page, 'plan capa');
  await expect(page.getByRole('option', { name: 'Plan capacity' })).toHaveAttribute('aria-selected', 'true');
  await axeInBothThemes();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('rowheader', { name: /^Plan capacity/ })).toBeInViewport();
  await openPalette(page, 'engineering manager');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('columnheader', { name: /^Engineering Manager/ })).toBeFocused();

  await page.emulateMedia({ colorScheme: 'light' });
  await openPalette(page, 'export csv');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'CSV', exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await openPalette(page, 'colours dark');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await openPalette(page, 'fold all');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('rowheader', { name: /^Plan capacity/ })).toHaveCount(0);
});

test('the question mark shows every key, and Escape puts the focus back', async ({ page, axe }) => {
  await startFrom(page, 'Cloud and software delivery');
  const active = cell(page, 'Product Manager', 'Assess platform feasibility of proposed features');
  await active.click();
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  for (const group of ['Everywhere', 'RACI letters', 'Navigate', 'Assign', 'Clipboard']) {
    await expect(sheet.getByRole('region', { name: group })).toBeVisible();
  }
  await axe();
  // A reader that had the grid taken away and given back lost its rows; the dialog says itself that it is modal.
  await expect(page.getByRole('grid', { name: 'Responsibility matrix' })).toHaveCount(1);
  await expect(sheet).toHaveAttribute('aria-modal', 'true');
  await page.keyboard.press('Escape');
  await expect(active).toBeFocused();
});

test('F6 walks through the parts of a screen, and a command of the grid leads there from another', async ({
  page,
}) => {
  await startFrom(page, 'Cloud and software delivery');
  // The parts that F6 walks through come one after the other.
  await expect(page.getByRole('button', { name: 'All sections' })).toBeVisible();
  await page.getByRole('link', { name: 'Answerable: all matrices' }).focus();
  await page.keyboard.press('F6');
  await expect(page.getByRole('button', { name: 'All sections' })).toBeFocused();
  await page.keyboard.press('F6');
  await expect(page.getByRole('grid').locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Shift+F6');
  await expect(page.getByRole('button', { name: 'All sections' })).toBeFocused();
  await page.getByRole('link', { name: 'People' }).click();
  await expect(page.getByRole('heading', { name: 'People', exact: true, level: 1 })).toBeVisible();
  await page.getByRole('link', { name: 'All matrices' }).focus();
  await page.keyboard.press('F6');
  await expect(page.locator('main :focus')).toHaveCount(1);
  await page.getByRole('textbox', { name: 'Find a person, role or team' }).focus();
  await page.keyboard.press('Shift+F6');
  await expect(page.getByRole('link', { name: 'Answerable: all matrices' })).toBeFocused();
  await openPalette(page, 'add a section');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Name of the new section' })).toBeFocused();
});
