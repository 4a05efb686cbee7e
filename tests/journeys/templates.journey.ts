// Templates in the matrix: suggestions that are confirmed, packs added later, edits that outlive a reload.
import { cell } from '../support/gridPage';
import { expect, test } from '../support/journey';
import { openPalette, startFrom } from '../support/starting';

const SAVED = 'Saved on this device';

test('a template is edited, and stays so after a reload', async ({ page }) => {
  await startFrom(page, 'Cloud and software delivery');
  const planned = cell(page, 'Product Manager', 'Design network layout, traffic routing and segmentation');
  await planned.click();
  await page.keyboard.press('c');
  await expect(planned).toHaveAccessibleName('Consulted');
  await expect(page.getByRole('status', { name: 'Save state' })).toHaveText(SAVED);
  await page.reload();
  await expect(planned).toHaveAccessibleName('Consulted');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(planned).toHaveAccessibleName('nothing');
});

test('what the source does not settle is confirmed all at once, and can be taken back', async ({ page }) => {
  await startFrom(page, 'Cloud and software delivery');
  await openPalette(page, 'confirm all');
  await expect(
    page.getByRole('option', { name: /^Confirm all suggested letters\s*\d+ cells/ }),
  ).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Confirmed \d+ suggestions\.$/)).toBeVisible();
  await openPalette(page, 'confirm all');
  await expect(page.getByText('No results for “confirm all”.')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await openPalette(page, 'confirm all');
  await expect(page.getByRole('option', { name: /^Confirm all suggested letters/ })).toBeVisible();
});

test('the incident pack replaces rows with the same duty, and undo brings them back', async ({
  page,
  axe,
}) => {
  await startFrom(page, 'Cloud and software delivery');
  await openPalette(page, 'add a pack');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Add activity pack' });
  await expect(dialog.getByText(/^\d+ new, 6 updated\.$/)).toBeVisible();
  await axe();
  await dialog.getByRole('button', { name: 'Add Incident response' }).click();
  await expect(page.getByText(/^\d+ activities × \d+ roles$/)).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await expect(page.getByText(/^\d+ activities × 4 roles$/)).toBeVisible();
});

for (const [title, activities] of [
  ['AI delivery', '40 activities × 8 roles'],
  ['Incident response', '53 activities × 20 roles'],
  ['Blank matrix', '0 activities × 0 roles'],
] as const) {
  test(`${title} opens with ${activities}, ready for keys`, async ({ page, axe }) => {
    await startFrom(page, title);
    await expect(page.getByText(activities)).toBeVisible();
    await expect(page.locator('[role=grid] :focus')).toHaveCount(1);
    await axe();
  });
}
