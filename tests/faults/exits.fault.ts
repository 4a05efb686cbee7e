// F4: a page that is left 0, 5 or 50 ms after a key has lost nothing, however it is left, nor in the moment in which its
// write has to go behind that of another tab.
import type { Page } from '@playwright/test';
import { cell } from '../support/gridPage';
import { expect, test } from '../support/journey';
import { expectSaved, grid, ROW, startMatrix } from '../support/startMatrix';

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

/** Leaves in earnest. The browser asks while the write has not come back; whoever tries this answers that they mean it. */
async function left(page: Page, leave: (page: Page) => Promise<unknown>): Promise<void> {
  // Where the browser asked, Playwright at times never hears that the page has gone.
  await Promise.race([leave(page).catch(() => undefined), after(LEFT)]);
  if (!page.isClosed()) await Promise.race([page.close(), after(LEFT)]);
}

const letterOf = (round: number) =>
  round % 2 === 0 ? (['i', 'Informed'] as const) : (['c', 'Consulted'] as const);

for (const [kind, leave] of Object.entries(EXITS)) {
  for (const wait of [0, 5, 50]) {
    test(`an edit is there when ${kind}, ${wait} ms after its key`, async ({ context, page }) => {
      await startMatrix(page);
      await expectSaved(page);
      const address = page.url();
      let open = page;
      for (let round = 0; round < ROUNDS; round += 1) {
        const [letter, name] = letterOf(round);
        open.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
        await cell(open, 'Scribe', ROW).click();
        await open.keyboard.press(letter);
        if (wait > 0) await after(wait);
        await left(open, leave);
        open = await context.newPage();
        await open.goto(address);
        await expect(grid(open)).toBeVisible();
        await expect(cell(open, 'Scribe', ROW)).toHaveAccessibleName(name);
        await expectSaved(open);
      }
    });
  }
}

for (const [kind, leave] of Object.entries(EXITS)) {
  test(`two edits of one moment in two tabs are both there when one of the tabs goes: ${kind}`, async ({
    context,
    page,
  }) => {
    await startMatrix(page);
    await expectSaved(page);
    const address = page.url();
    const other = await context.newPage();
    await other.goto(address);
    await expect(grid(other)).toBeVisible();
    let open = page;
    for (let round = 0; round < ROUNDS; round += 1) {
      const [letter, name] = letterOf(round);
      open.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
      await other.bringToFront();
      await cell(other, 'Deputy Commander', ROW).click();
      await open.bringToFront();
      await cell(open, 'Scribe', ROW).click();
      // The page that stays writes first, so that the other's write comes too late and has to be made again.
      await Promise.all([other.keyboard.press(letter), open.keyboard.press(letter)]);
      await left(open, leave);
      open = await context.newPage();
      await open.goto(address);
      for (const tab of [open, other]) {
        await expect(cell(tab, 'Scribe', ROW)).toHaveAccessibleName(name);
        await expect(cell(tab, 'Deputy Commander', ROW)).toHaveAccessibleName(name);
        await expectSaved(tab);
      }
    }
  });
}
