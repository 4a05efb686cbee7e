// The `test` of every journey. A journey fails when any of its pages writes an error or a warning to the console,
// throws, breaks the content security policy (the browser reports that as a console error), or asks another
// origin for anything.
import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { slowTimers } from './slowTimers';

// For so long, in milliseconds, a message stays; a test that is held up must still find its Undo.
const MESSAGES = [8_000, 12_000];

type AxeViolation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number];

interface Journey {
  /** Troubles a journey expects, because it breaks something on purpose: `test.use({ expected: /quota/ })`. */
  expected: RegExp | undefined;
  /** Whether the service worker is registered. It fetches the whole build again in each new browser. */
  serviceWorker: boolean;
  /** Fails where axe finds a fault on the page as it stands now. */
  axe(page?: Page): Promise<void>;
}

export const test = base.extend<Journey>({
  expected: [undefined, { option: true }],
  serviceWorker: [false, { option: true }],

  context: async ({ context, baseURL, expected, serviceWorker }, use) => {
    await context.addInitScript(slowTimers, MESSAGES);
    if (!serviceWorker)
      await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
    const troubles: string[] = [];
    const own = new URL(baseURL ?? '').origin;
    context.on('console', (line) => {
      // A picture opened by itself names no icon of its own, and then a whole Chrome asks for this one.
      if (line.location().url.endsWith('/favicon.ico')) return;
      if (line.type() === 'error' || line.type() === 'warning')
        troubles.push(`${line.type()}: ${line.text()}`);
    });
    context.on('weberror', (thrown) =>
      troubles.push(`thrown: ${thrown.error().stack ?? thrown.error().message}`),
    );
    context.on('request', (request) => {
      const url = new URL(request.url());
      const local = url.origin === own || url.protocol === 'data:' || url.protocol === 'blob:';
      if (!local) troubles.push(`request to another origin: ${url.href}`);
    });
    await use(context);
    expect(troubles.filter((trouble) => !expected?.test(trouble))).toEqual([]);
  },

  axe: async ({ page }, use) => {
    await use(async (checked = page) => {
      // A seventh of the time: no second page to put frames together, which we have none of, and nothing gathered
      // of what is in order.
      const { violations } = await new AxeBuilder({ page: checked })
        .setLegacyMode(true)
        // An open menu, list or hint is reached by its button and read as what it is; as a landmark of its own it
        // would be announced twice. axe spares dialogs for the same reason, and forgets the others.
        .options({ resultTypes: ['violations'], rules: { region: { enabled: !(await floats(checked)) } } })
        .analyze();
      const told = violations
        .flatMap(spared)
        .map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map((n) => n.target).join(', ')})`);
      expect(told).toEqual([]);
    });
  },
});

export { expect, type Page } from '@playwright/test';

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

function spared(violation: AxeViolation): AxeViolation[] {
  const isSpared = SPARED[violation.id];
  const nodes = violation.nodes.filter(({ html }) => !isSpared?.(html));
  return nodes.length > 0 ? [{ ...violation, nodes }] : [];
}
