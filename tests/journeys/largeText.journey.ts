// A browser whose text is set to twice the usual size. Zoom is another thing: that makes the window narrower too.
import { type Browser, chromium, type Page } from '@playwright/test';
import type { Matrix } from '../../src/domain/matrix/matrix';
import {
  guideAddress,
  HOME_ADDRESS,
  MODES,
  matrixAddress,
  OVERVIEWS,
  organisationAddress,
  PRIVACY_ADDRESS,
  type Route,
  TABS,
} from '../../src/ui/routing/route';
import { browserLaunch } from '../support/browser';
import { expect, test } from '../support/journey';
import { layoutFaults } from '../support/layoutFaults';
import { openWith, seeds } from '../support/seedMatrix';
import { startFrom } from '../support/starting';
import { withoutServiceWorker } from '../support/withoutServiceWorker';

const WINDOWS = [
  [1440, 900],
  [1024, 768],
  [390, 844],
] as const;

const SCREENS = ['Matrix', 'People', 'Incidents', 'Coverage', 'Agreement', 'Compare', 'History'];

/** An address of every kind there is, so that a new kind of screen is not forgotten. */
const addresses = ({ id }: Matrix) =>
  ({
    home: [HOME_ADDRESS],
    matrix: [...TABS, ...MODES].map((tab) => matrixAddress(id, tab)),
    organisation: OVERVIEWS.map((view) => organisationAddress(view)),
    guide: [guideAddress(), guideAddress('keys'), guideAddress('rules', 'no-accountable')],
    privacy: [PRIVACY_ADDRESS],
    // Of a damaged link: what stands there must be read as well.
    shared: ['#s=damaged'],
    ask: ['#ask=damaged'],
    answer: ['#answer=damaged'],
    room: ['#room=damaged.damaged'],
    unknown: ['#/nowhere'],
  }) satisfies { readonly [kind in Route['kind']]: readonly string[] };

async function withLargeText(): Promise<Browser> {
  const launch = await browserLaunch();
  const args = [...(launch.args ?? []), '--blink-settings=defaultFontSize=32'];
  return chromium.launch({ ...launch, args });
}

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
  const browser = await withLargeText();
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

// Names of gaps lay over their severity, names of matrices were broken letter by letter, and a date was cut.
test('with text of twice the size nothing is cut, covered or out of reach on any screen', async ({
  baseURL,
}) => {
  const browser = await withLargeText();
  try {
    const page = await browser.newPage({ baseURL: baseURL ?? '', locale: 'en-GB' });
    const { five } = await seeds();
    const [first] = five;
    if (!first) throw new Error('There are no matrices to look at.');
    await openWith(page, `./${HOME_ADDRESS}`, ...five);
    const faults: string[] = [];
    for (const address of Object.values(addresses(first)).flat()) {
      await page.goto(`./${address}`);
      await expect(page.locator('main, [role=grid], h1').first()).toBeVisible();
      await page.waitForLoadState('networkidle');
      for (const [width, height] of WINDOWS) {
        await page.setViewportSize({ width, height });
        const found = await layoutFaults(page);
        faults.push(...found.map((fault) => `${address} at ${width}: ${fault}`));
      }
    }
    expect(faults).toEqual([]);
  } finally {
    await browser.close();
  }
});
