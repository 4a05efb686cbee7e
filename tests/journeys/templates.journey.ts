// Templates in the matrix: suggestions that are confirmed, packs added later, edits that outlive a reload.
import { cell } from '../support/gridPage';
import { expect, test } from '../support/journey';
import { openPalette, startFrom } from '../support/starting';

const SAVED = 'Saved on this device';

test('a template says who leads a stage, is edited, and stays so after a reload', async ({ page }) => {
  await startFrom(page, 'Cloud and software delivery');
  await expect(
    page.getByText(/^led by Cloud Architect · feasibility; the software engineer leads/),
  ).toBeVisible();
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

test('what the source does not settle is confirmed all at once, the incident pack replaces rows with the same duty, and undo takes both back', async ({
  page,
  axe,
}) => {
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
  await page.keyboard.press('Escape');

  await openPalette(page, 'add a pack');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Add activity pack' });
  await expect(dialog.getByText(/^\d+ new, 7 updated\.$/)).toBeVisible();
  await axe();
  await dialog.getByRole('button', { name: 'Add Incident response' }).click();
  await expect(page.getByText(/^\d+ activities × \d+ roles$/)).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await expect(page.getByText(/^\d+ activities × 7 roles$/)).toBeVisible();
});

for (const [title, activities] of [
  ['AI delivery', '41 activities × 8 roles'],
  ['Incident response', '54 activities × 19 roles'],
] as const) {
  test(`${title} opens with ${activities}, ready for keys`, async ({ page, axe }) => {
    await startFrom(page, title);
    await expect(page.getByText(activities)).toBeVisible();
    await expect(page.locator('[role=grid] :focus')).toHaveCount(1);
    await axe();
  });
}

test('a blank matrix is typed into at once, without a question, and its ghosts give way', async ({
  page,
  axe,
}) => {
  await page.goto('./');
  await page.getByRole('button', { name: /^Blank matrix/ }).click();
  const field = page.getByPlaceholder('Type an activity');
  await expect(field).toBeFocused();
  await expect(page.getByText('0 activities × 0 roles')).toBeVisible();
  await expect(page.getByText(/^Enter for the next activity · .*paste a table/)).toBeVisible();
  await axe();
  await page.keyboard.type('Approve a release');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Plan the audit');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Type a role e.g. Product Manager' }).click();
  for (const role of ['Team Lead', 'Tester', 'Board']) {
    await page.keyboard.type(role);
    await page.keyboard.press('Enter');
  }
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /^Type a role/ })).toHaveCount(0);
  await expect(page.getByText('2 activities × 3 roles')).toBeVisible();
  await cell(page, 'Tester', 'Plan the audit').click();
  await page.keyboard.press('a');
  await expect(cell(page, 'Tester', 'Plan the audit')).toHaveAccessibleName('Accountable');
});

// Letters typed at once were lost: the name began in its middle, or was gone.
test('what is typed while a blank matrix still opens is in its first activities', async ({ page }) => {
  let arrives = () => {};
  const held = new Promise<void>((resolve) => {
    arrives = resolve;
  });
  await page.route(/\/matrix-.*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./');
  await page.getByRole('button', { name: /^Blank matrix/ }).press('Enter');
  await page.keyboard.type('Approve releases\nPlan the au');
  await expect(page.getByRole('heading', { name: 'Who answers for what?' })).toBeVisible();
  arrives();
  const field = page.getByRole('textbox', { name: 'Name of the new activity' });
  await expect(page.getByRole('grid')).toBeVisible();
  await expect(field).toHaveValue('Plan the au');
  await page.keyboard.type('dit\n');
  await expect(field).toHaveValue('');
  await expect(page.getByText('2 activities × 0 roles')).toBeVisible();
  for (const name of ['Approve releases', 'Plan the audit'])
    await expect(page.getByRole('rowheader', { name, exact: true })).toBeVisible();
});

test('a table pasted into a blank matrix brings its roles and activities', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: /^Blank matrix/ }).click();
  await expect(page.getByPlaceholder('Type an activity')).toBeFocused();
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'Task\tPM\tDev\nPlan\tA\tR\nBuild\tI\tAR\n');
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  });
  await expect(page.getByText('2 activities × 2 roles')).toBeVisible();
  await expect(cell(page, 'Dev', 'Build')).toHaveAccessibleName('Accountable, Responsible');
});
