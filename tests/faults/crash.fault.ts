// F3: the page crashes while an edit of several activities is being stored. Either all of it is there afterwards, or none.
import type { Page } from '@playwright/test';
import { cell } from '../support/gridPage';
import { expect, test } from '../support/journey';
import { expectSaved, grid, ROW, startMatrix } from '../support/startMatrix';

/** Milliseconds from the key to the crash; as many as FAULT_ROUNDS says, from none on. */
const WAITS = Array.from({ length: Number(process.env.FAULT_ROUNDS ?? 8) }, (_, round) => round * 3);
/** Rows that one key changes. */
const ROWS = 5;

const after = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What a screen reader is told of the cells from `ROW` down. */
async function cellsOf(page: Page): Promise<readonly (string | null)[]> {
  const first = cell(page, 'Scribe', ROW);
  await expect(first).toBeVisible();
  const column = await first.getAttribute('aria-colindex');
  const row = await first.evaluate((one) => Number(one.closest('[role=row]')?.getAttribute('aria-rowindex')));
  const at = (place: number) =>
    page.locator(`[role=row][aria-rowindex="${row + place}"] [role=gridcell][aria-colindex="${column}"]`);
  return Promise.all(Array.from({ length: ROWS }, (_, place) => at(place).getAttribute('aria-label')));
}

async function crash(page: Page): Promise<void> {
  const crashed = page.waitForEvent('crash');
  const devtools = await page.context().newCDPSession(page);
  // Nobody is left to answer.
  devtools.send('Page.crash').catch(() => undefined);
  await crashed;
}

test('an edit of five activities is there whole or not at all after the page crashed in it', async ({
  context,
  page,
}) => {
  await startMatrix(page);
  await expectSaved(page);
  const address = page.url();
  let open = page;
  for (const [round, wait] of WAITS.entries()) {
    const before = await cellsOf(open);
    await cell(open, 'Scribe', ROW).click();
    for (let more = 1; more < ROWS; more += 1) await open.keyboard.press('Shift+ArrowDown');
    await open.keyboard.press(round % 2 === 0 ? 'i' : 'c');
    await after(wait);
    await crash(open);
    await open.close();
    open = await context.newPage();
    await open.goto(address);
    await expect(grid(open)).toBeVisible();
    const found = await cellsOf(open);
    const whole = new Set(found).size === 1 && /Informed|Consulted/.test(found[0] ?? '');
    expect(whole || JSON.stringify(found) === JSON.stringify(before), `${wait} ms: ${found}`).toBe(true);
    await expectSaved(open);
  }
});
