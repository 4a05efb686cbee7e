// Messages at the foot of the page, three at a time: what is below the last line of a screen can still be reached.
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/journey';
import { startFrom } from '../support/starting';

const messages = (page: Page) =>
  page.getByRole('region', { name: 'Notifications' }).locator('[role$="dialog"]');

/** Not pressed: only asked whether a press would reach it. */
const canBePressed = (control: Locator) => control.click({ trial: true, timeout: 5_000 });

const WINDOWS = [
  [1440, 900],
  [1024, 768],
] as const;

// They lay over the last line of panels, over what can be decided in a meeting, and over the foot of a scenario.
test('three messages cover no control of gaps, scenario and meeting, in a wide and in a narrower window', async ({
  page,
}) => {
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
  // They wait while pointed at; from here on keys alone are used.
  await messages(page).first().hover();
  await canBePressed(panel.getByText(/^Not in this matrix/));

  const matrix = page.url().replace(/(#\/m\/[^/]+).*/, '$1');
  const inEachWindow = async (...controls: readonly Locator[]) => {
    for (const [width, height] of WINDOWS) {
      await page.setViewportSize({ width, height });
      for (const control of controls) await canBePressed(control);
    }
  };
  await page.goto(`${matrix}/incidents`);
  const side = page.getByRole('navigation', { name: 'Incident audit' });
  await side.getByRole('button', { name: /^Runaway/ }).press('Enter');
  const ofScenario = ['Rehearse', 'Call sheet', 'Print report'];
  await inEachWindow(...ofScenario.map((name) => page.getByRole('button', { name }).last()));

  await page.goto(`${matrix}/meeting`);
  await page.getByRole('button', { name: 'Start the meeting' }).press('Enter');
  await inEachWindow(
    page.getByRole('region', { name: 'Current point' }).getByRole('button').last(),
    page.getByRole('button', { name: 'Next' }),
    page.getByRole('link', { name: 'Pause and go to the matrix' }),
  );
  await expect(messages(page)).toHaveCount(3);
});
