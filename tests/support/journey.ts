// The `test` of every journey. A journey fails when any of its pages writes an error or a warning to the console,
// throws, breaks the content security policy (the browser reports that as a console error), or asks another
// origin for anything.
import { readFileSync } from 'node:fs';
import {
  type BrowserContext,
  test as base,
  type ConsoleMessage,
  expect,
  type Page,
  type Request,
  type WebError,
} from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { createKeptPage, type KeptPage, type Window } from './keptPage';
import { slowTimers } from './slowTimers';
import { withoutServiceWorker } from './withoutServiceWorker';

// The small one: every page that is looked at has to take it in.
const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

// For so long, in milliseconds, a message stays; a test that is held up must still find its Undo.
const MESSAGES = [8_000, 12_000];

/** What a rule of axe found, with each place. */
interface Fault {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly target: string }[];
}

export type AnotherPerson = (window: Window) => Promise<Page>;

interface Journey {
  /** Troubles a journey expects, because it breaks something on purpose: `test.use({ expected: /quota/ })`. */
  expected: RegExp | undefined;
  /** Whether the service worker is registered. */
  serviceWorker: boolean;
  /** The browser of another person, who was never here. */
  anotherPerson: AnotherPerson;
  /** Fails where axe finds a fault on the page as it stands now. */
  axe(page?: Page): Promise<void>;
  /** The same in light, and of the colours in dark: a theme changes nothing else. */
  axeInBothThemes(): Promise<void>;
}

export const test = base.extend<Journey, { keptPage: KeptPage; keptPeople: KeptPage[] }>({
  expected: [undefined, { option: true }],
  serviceWorker: [false, { option: true }],

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from a pattern.
  keptPage: [({}, use) => use(createKeptPage()), { scope: 'worker' }],
  // biome-ignore lint/correctness/noEmptyPattern: The same.
  keptPeople: [({}, use) => use([]), { scope: 'worker' }],

  context: async (
    { browser, keptPage, baseURL, viewport, hasTouch, serviceWorkers, expected, serviceWorker },
    use,
  ) => {
    const address = baseURL ?? '';
    // What is another kind of browser, or leaves a worker behind that answers for the host, is closed afterwards.
    const own = hasTouch || serviceWorker || serviceWorkers === 'block';
    const context = own ? await browser.newContext() : await keptPage.open(browser, { address, viewport });
    const heard = listen(context, address);
    await context.addInitScript(slowTimers, MESSAGES);
    if (!serviceWorker) await withoutServiceWorker(context);
    await use(context);
    heard.stop();
    if (own) await context.close();
    expect(heard.troubles.filter((trouble) => !expected?.test(trouble))).toEqual([]);
  },

  page: async ({ context }, use) => {
    const [page] = context.pages();
    await use(page ?? (await context.newPage()));
  },

  anotherPerson: async ({ browser, keptPeople, baseURL }, use) => {
    const people: Page[] = [];
    await use(async (viewport) => {
      const kept = keptPeople[people.length] ?? createKeptPage();
      keptPeople[people.length] = kept;
      const context = await kept.open(browser, { address: baseURL ?? '', viewport });
      await withoutServiceWorker(context);
      const [page] = context.pages();
      if (!page) throw new Error('A context is kept with its page.');
      people.push(page);
      return page;
    });
    // Who is in a room leaves it.
    for (const page of people) await page.goto('about:blank');
  },

  axe: async ({ page }, use) => {
    await use(async (checked = page) => {
      // An open menu, list or hint is reached by its button and read as what it is; as a landmark of its own it would be
      // announced twice. axe spares dialogs for the same reason, and forgets the others.
      await expectNoFaults(checked, { rules: { region: { enabled: !(await floats(checked)) } } });
    });
  },

  axeInBothThemes: async ({ page, axe }, use) => {
    await use(async () => {
      await page.emulateMedia({ colorScheme: 'light' });
      await axe();
      await page.emulateMedia({ colorScheme: 'dark' });
      await expectNoFaults(page, { runOnly: OF_COLOURS });
    });
  },
});

export { expect, type Page } from '@playwright/test';

/** Troubles of any page from now on. */
function listen(context: BrowserContext, address: string) {
  const troubles: string[] = [];
  const { origin } = new URL(address);
  const onConsole = (line: ConsoleMessage) => {
    // A picture opened by itself names no icon of its own, and then a whole Chrome asks for this one.
    if (line.location().url.endsWith('/favicon.ico')) return;
    if (line.type() === 'error' || line.type() === 'warning') troubles.push(`${line.type()}: ${line.text()}`);
  };
  const onThrown = (thrown: WebError) =>
    void troubles.push(`thrown: ${thrown.error().stack ?? thrown.error().message}`);
  const onRequest = (request: Request) => {
    const url = new URL(request.url());
    const local = url.origin === origin || url.protocol === 'data:' || url.protocol === 'blob:';
    if (!local) troubles.push(`request to another origin: ${url.href}`);
  };
  context.on('console', onConsole).on('weberror', onThrown).on('request', onRequest);
  const stop = () => context.off('console', onConsole).off('weberror', onThrown).off('request', onRequest);
  return { troubles, stop };
}

// Those of axe's rules about colours that are on by themselves.
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

async function expectNoFaults(page: Page, asked: RunOptions): Promise<void> {
  // Once into each page, and not at each look.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const faults = await page.evaluate(faultsOf, asked);
  const told = faults
    .flatMap(spared)
    .map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map((n) => n.target).join(', ')})`);
  expect(told).toEqual([]);
}

/** Runs in the page. */
async function faultsOf(asked: RunOptions): Promise<Fault[]> {
  const { axe } = window as unknown as {
    axe: { run(of: Document, asked: RunOptions): Promise<AxeResults> };
  };
  const { violations } = await axe.run(document, {
    // Nothing is gathered of what is in order, and no style sheet is fetched again: that is for one rule, about screens
    // that turn, of which tests/ui/theme/orientation.test.ts reads more.
    resultTypes: ['violations'],
    preload: false,
    ...asked,
  });
  return violations.map(({ id, help, nodes }) => ({
    id,
    help,
    nodes: nodes.map(({ html, target }) => ({ html, target: target.join(' ') })),
  }));
}

/** Whether something lies beside its button, over the page. What lies below was asked while nothing did. */
async function floats(page: Page): Promise<boolean> {
  return (await page.locator('[data-base-ui-portal] [data-side][data-open]').count()) > 0;
}

// Faults that are none, each with the reason. Of everything else the rules are asked as they are.
const SPARED: { readonly [rule: string]: (html: string) => boolean } = {
  // Cells show "RA" and are called "Accountable, Responsible", as the letters stand for words. Nobody says "RA" to reach a cell, which is what this rule is about.
  'label-content-name-mismatch': (html) => html.includes('role="gridcell"'),
  // The edges of a menu or a panel that hand the focus on at once: nobody is ever on them. axe knows such edges, but
  // tells them by a property that listeners of React do not have.
  'aria-hidden-focus': (html) => html.includes('data-base-ui-focus-guard'),
};

function spared(fault: Fault): Fault[] {
  const isSpared = SPARED[fault.id];
  const nodes = fault.nodes.filter(({ html }) => !isSpared?.(html));
  return nodes.length > 0 ? [{ ...fault, nodes }] : [];
}
