// Messages at the foot of the page, three at a time: what is below the last line of a screen can still be reached.
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/journey';
import { startFrom } from '../support/starting';

const messages = (page: Page) =>
  page.getByRole('region', { name: 'Notifications' }).locator('[role$="dialog"]');

/** Not pressed: only asked whether a press would reach it. */
const canBePressed = (control: Locator) => control.click({ trial: true, timeout: 5_000 });

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
] as const) {
  // They lay over the last line of panels, over what can be decided in a meeting, and over the foot of a scenario.
  test(`three messages cover no control of gaps, scenario and meeting, ${width} wide`, async ({ page }) => {
    await startFrom(page, 'Cloud and software delivery');
    const panel = page.getByRole('complementary', { name: 'Gaps' });
    // A name that is taken is refused each time it is asked for.
    await page.getByRole('button', { name: 'Add role' }).first().click();
    await page.keyboard.type('Product Manager');
    for (let made = 1; made <= 3; made++) {
      await page.keyboard.press('Enter');
      await expect(messages(page)).toHaveCount(made);
    }
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width, height });
    // They wait while pointed at; from here on keys alone are used.
    await messages(page).first().hover();
    if (width > 1180) await canBePressed(panel.getByText(/^Not in this matrix/));

    const matrix = page.url().replace(/(#\/m\/[^/]+).*/, '$1');
    await page.goto(`${matrix}/incidents`);
    const side = page.getByRole('navigation', { name: 'Incident audit' });
    await side.getByRole('button', { name: /^Runaway/ }).press('Enter');
    for (const name of ['Rehearse', 'Call sheet', 'Print report']) {
      await canBePressed(page.getByRole('button', { name }).last());
    }

    await page.goto(`${matrix}/meeting`);
    await page.getByRole('button', { name: 'Start the meeting' }).press('Enter');
    await canBePressed(page.getByRole('region', { name: 'The point now' }).getByRole('button').last());
    await canBePressed(page.getByRole('button', { name: 'Next' }));
    await canBePressed(page.getByRole('link', { name: 'Pause and go to the matrix' }));
    await expect(messages(page)).toHaveCount(3);
  });
}
