// The header of a matrix as the window is made narrower and wider.
import { expect, test } from '../support/journey';
import { startFrom } from '../support/starting';

// The room of “More” itself was the reason why it stayed: a window that had been narrow never showed all tabs again.
test('tabs that were cut in a narrow window are whole again in a wide one', async ({ page }) => {
  await startFrom(page, 'Cloud and software delivery');
  const more = page.getByRole('button', { name: 'More screens' });
  const last = page.getByRole('navigation', { name: 'Matrix screens' }).getByRole('link').last();
  await expect(last).toBeInViewport({ ratio: 1 });
  await expect(more).toHaveCount(0);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(more).toBeVisible();
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(more).toHaveCount(0);
  await expect(last).toBeInViewport({ ratio: 1 });
});
