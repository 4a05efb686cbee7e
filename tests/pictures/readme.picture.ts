import { expect, type Page, test } from '../support/journey';
import { startFrom } from '../support/starting';

/** Small enough for a repository: a photo of letters is a few times the size of the letters. */
const save = (page: Page, name: string) =>
  page.screenshot({ path: `docs/pictures/${name}.png`, animations: 'disabled', caret: 'hide' });

test('the matrix with its gaps', async ({ page }) => {
  await startFrom(page, 'Cloud and software delivery');
  const panel = page.getByRole('complementary', { name: 'Gaps' });
  await expect(panel.getByText('Start here')).toBeVisible();
  await expect(page.getByText('Saved on this device')).toBeVisible();
  await save(page, 'matrix');
});

test('the incident audit', async ({ page }) => {
  await startFrom(page, 'Incident response');
  await page
    .getByRole('navigation', { name: 'Matrix screens' })
    .getByRole('link', { name: /^Incidents/ })
    .click();
  await expect(page.getByRole('main', { name: 'Incidents' }).getByRole('heading').first()).toBeVisible();
  await expect(page.getByText('Saved on this device')).toBeVisible();
  await save(page, 'audit');
});
