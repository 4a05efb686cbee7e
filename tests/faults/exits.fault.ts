// F4: a page that is left 0, 5 or 50 ms after a key has lost nothing, however it is left.
import type { Page } from '@playwright/test';
import { cell } from '../support/gridPage';
import { expect, test } from '../support/journey';
import { expectSaved, grid, startMatrix } from '../support/startMatrix';

const ROW = 'Define severity levels and declaration criteria';
/** Exits of each kind and delay; three make 36, and FAULT_ROUNDS=13 the 156 that the table in docs/faults.md counts. */
const ROUNDS = Number(process.env.FAULT_ROUNDS ?? 3);

/** Milliseconds after which a page is closed that did not report that it was left. */
const LEFT = 5_000;
const after = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const EXITS: { readonly [kind: string]: (page: Page) => Promise<unknown> } = {
  'it is closed': (page) => page.close(),
  'its target is closed': async (page) => {
    const devtools = await page.context().newCDPSession(page);
    const { targetInfo } = await devtools.send('Target.getTargetInfo');
    return devtools.send('Target.closeTarget', { targetId: targetInfo.targetId });
  },
  'it is reloaded': (page) => page.reload({ waitUntil: 'commit' }),
  'it goes to another address': (page) => page.goto('about:blank', { waitUntil: 'commit' }),
};

for (const [kind, leave] of Object.entries(EXITS)) {
  for (const wait of [0, 5, 50]) {
    test(`an edit is there when ${kind}, ${wait} ms after its key`, async ({ context, page }) => {
      await startMatrix(page);
      await expectSaved(page);
      const address = page.url();
      let open = page;
      for (let round = 0; round < ROUNDS; round += 1) {
        const [letter, name] = round % 2 === 0 ? (['i', 'Informed'] as const) : (['c', 'Consulted'] as const);
        // The browser asks while the write has not come back; whoever tries this answers that they mean it.
        open.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
        await cell(open, 'Scribe', ROW).click();
        await open.keyboard.press(letter);
        if (wait > 0) await after(wait);
        // Where the browser asked, Playwright at times never hears that the page has gone.
        await Promise.race([leave(open).catch(() => undefined), after(LEFT)]);
        if (!open.isClosed()) await Promise.race([open.close(), after(LEFT)]);
        open = await context.newPage();
        await open.goto(address);
        await expect(grid(open)).toBeVisible();
        await expect(cell(open, 'Scribe', ROW)).toHaveAccessibleName(name);
        await expectSaved(open);
      }
    });
  }
}
