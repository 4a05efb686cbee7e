// A browser whose text is set to twice the usual size. Zoom is another thing: that makes the window narrower too.
import { chromium, type Page } from '@playwright/test';
import { browserLaunch } from '../support/browser';
import { expect, test } from '../support/journey';
import { startFrom } from '../support/starting';
import { withoutServiceWorker } from '../support/withoutServiceWorker';

const WINDOWS = [
  [1440, 900],
  [1024, 768],
  [390, 844],
] as const;

const SCREENS = ['Matrix', 'People', 'Incidents', 'Coverage', 'Agreement', 'Compare', 'History'];

/** What of the header is wider than the window. What scrolls with the tabs is not. */
const tooWide = (page: Page) =>
  page.evaluate(() => {
    const parts = [...document.querySelectorAll('header:has(nav[aria-label="Matrix screens"]) *')];
    const out = parts.filter(
      (one) => !one.closest('nav') && one.getBoundingClientRect().right > innerWidth + 1,
    );
    const whole = document.documentElement.scrollWidth > innerWidth ? ['the page'] : [];
    return [...whole, ...out.map((one) => one.getAttribute('aria-label') ?? one.textContent ?? one.tagName)];
  });

// At 1024 pixels the header was 1313 wide: Share and Export were outside the window.
test('with text of twice the size the header is no wider than the window, and leads everywhere', async ({
  baseURL,
}) => {
  const launch = await browserLaunch();
  const args = [...(launch.args ?? []), '--blink-settings=defaultFontSize=32'];
  const browser = await chromium.launch({ ...launch, args });
  try {
    const context = await browser.newContext({ baseURL: baseURL ?? '', locale: 'en-GB' });
    const page = await (await withoutServiceWorker(context)).newPage();
    await startFrom(page, 'Cloud and software delivery');
    for (const [width, height] of WINDOWS) {
      await page.setViewportSize({ width, height });
      await expect(page.getByRole('button', { name: 'Export' })).toBeInViewport({ ratio: 1 });
      for (const screen of SCREENS) {
        const tab = page
          .getByRole('navigation', { name: 'Matrix screens' })
          .getByRole('link', { name: screen });
        const more = page.getByRole('button', { name: 'More screens' });
        if ((await tab.getAttribute('aria-current')) === null) {
          // Where all tabs have room, as in the widest window, there is no more to show.
          if (width === 1440) await tab.click();
          else {
            await more.click();
            await page.getByRole('menuitem', { name: screen, exact: true }).click();
          }
        }
        await expect(tab).toHaveAttribute('aria-current', 'page');
        await expect(tab).toBeInViewport();
        expect(await tooWide(page), `${screen} at ${width}`).toEqual([]);
      }
    }
  } finally {
    await browser.close();
  }
});
