// The panel of details and the bar of filters, wide and narrow.
import { cell } from '../support/gridPage';
import { expect, test } from '../support/journey';
import { startFrom } from '../support/starting';
import { ROW } from '../support/startMatrix';

test('the details of a cell, a role and the matrix have no fault that axe finds, light and dark', async ({
  page,
  axeInBothThemes,
}) => {
  await startFrom(page, 'Incident response');
  const details = page.getByRole('complementary', { name: 'Details' });
  await cell(page, 'Engineering Manager', ROW).click();
  await page.keyboard.press('Alt+i');
  await expect(details.getByRole('region', { name: 'Engineering Manager' })).toBeVisible();
  await axeInBothThemes();
  await page.getByRole('columnheader', { name: /^Platform Responder/ }).click();
  await expect(details.getByRole('heading', { name: 'Role' })).toBeVisible();
  await axeInBothThemes();
  await page.getByRole('heading', { level: 1 }).getByRole('button').click();
  await page.getByRole('menuitem', { name: 'Matrix settings' }).click();
  await expect(details.getByRole('heading', { name: 'Matrix' })).toBeVisible();
  await axeInBothThemes();
});

test('what is changed in the panel is in the grid at once, and after a reload, where filters narrow the rows and let go', async ({
  page,
  axe,
}) => {
  await startFrom(page, 'Cloud and software delivery');
  await page.getByRole('rowheader', { name: /^Forecast traffic growth/ }).click();
  await page.keyboard.press('Alt+i');
  const name = page
    .getByRole('complementary', { name: 'Details' })
    .getByRole('textbox', { name: 'Name', exact: true });
  await name.fill('Plan capacity ahead');
  await name.press('Control+Enter');
  const row = page.getByRole('rowheader', { name: /^Plan capacity ahead/ });
  await expect(row).toBeVisible();
  await expect(page.getByRole('status', { name: 'Save state' })).toHaveText('Saved on this device');
  await page.reload();
  await page.getByRole('button', { name: 'Filters' }).click();
  await page.getByRole('textbox', { name: 'Activity contains' }).fill('capacity ahead');
  await expect(row).toBeVisible();
  const bar = page.getByRole('toolbar', { name: 'Filters' });
  await bar.getByRole('button', { name: 'Clear filters' }).click();
  await page.getByRole('button', { name: 'All concerns' }).click();
  await page.getByRole('checkbox', { name: 'cost', exact: true }).click();
  await axe();
  await page.keyboard.press('Escape');
  await expect(page.getByText('6 shown')).toBeVisible();
  await expect(
    page.getByRole('rowheader', { name: /^Joint review of long-term operational cost/ }),
  ).toBeVisible();
  await bar.getByRole('button', { name: 'Clear filters' }).click();
  await expect(page.getByText('6 shown')).toHaveCount(0);
});

// The room of “More” itself was the reason why it stayed: a window that had been narrow never showed all tabs again.
test('on a narrow screen the side panel lies over the grid, only while it is asked for, and tabs that were cut there are whole in a wide one', async ({
  page,
  axe,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./');
  await page.getByRole('button', { name: /^Cloud and software delivery/ }).click();
  await page.getByRole('button', { name: 'Create matrix' }).click();
  const gaps = page.getByRole('complementary', { name: 'Gaps' });
  await expect(gaps).toHaveCount(0);
  await page.getByRole('button', { name: /: show the side panel$/ }).click();
  await expect(gaps).toBeVisible();
  await axe();
  await page.getByRole('button', { name: 'Hide side panel' }).click();
  await expect(gaps).toHaveCount(0);

  const more = page.getByRole('button', { name: 'More screens' });
  const last = page.getByRole('navigation', { name: 'Matrix screens' }).getByRole('link').last();
  await expect(more).toBeVisible();
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
    [1440, 900],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect(more).toHaveCount(width < 1440 ? 1 : 0);
    if (width === 1440) await expect(last).toBeInViewport({ ratio: 1 });
  }
});
