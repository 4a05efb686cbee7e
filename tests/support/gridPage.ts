// A matrix of the journeys' own, open in the grid, and how its cells are found and read.
import { expect, type Locator, type Page } from '@playwright/test';
import type { Matrix } from '../../src/domain/matrix/matrix';
import { matrixFromSketch } from '../../src/domain/matrix/sketch';
import { openSeeded } from './seedMatrix';

const SKETCH = `
  people: Fay; Al; Bea
               | Product Lead @product = Fay | Architect @platform = Al | SRE @platform = Bea | Board @leadership
  ## Planning
  Set goals    | RA                          | C                        | I                   |
  Bound cost   | I                           | R                        |                     | C
  ## Running
  Watch        |                             | A?                       | R                   | I (yearly)
  Command      | I                           |                          | RA                  |
  Review       |                             | C                        |                     |`;

export async function openMatrix(page: Page, matrix: Matrix = matrixFromSketch(SKETCH)): Promise<void> {
  await openSeeded(page, matrix);
}

export async function openGridPage(page: Page, matrix?: Matrix): Promise<void> {
  await openMatrix(page, matrix);
  await expect(page.getByRole('gridcell').first()).toBeVisible();
}

/** Cells are called what they hold; which one it is, the heads of its row and of its column say. */
export function cell(page: Page, role: string, activity: string): Locator {
  const head = `//*[@role="columnheader"][@aria-label="${role}"]`;
  return rowOf(page, activity).locator(`xpath=./*[@role="gridcell"][@aria-colindex=${head}/@aria-colindex]`);
}

function rowOf(page: Page, activity: string): Locator {
  return page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: activity, exact: true }) });
}

/** Presses Tab until the focus is in what the selector finds. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let press = 0; press < 100; press++) {
    await page.keyboard.press('Tab');
    const there = await page.evaluate((place) => document.activeElement?.closest(place) != null, selector);
    if (there) return;
  }
  throw new Error(`A hundred presses of Tab do not lead to ${selector}.`);
}

/** The letters of a row, in the order of the roles, once they have come. */
export async function expectLetters(page: Page, activity: string, letters: readonly string[]): Promise<void> {
  await expect(rowOf(page, activity).getByRole('gridcell')).toHaveText([...letters]);
}

export async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  const [start, end] = [await from.boundingBox(), await to.boundingBox()];
  if (!start || !end) throw new Error('Both ends of a drag must be on the screen.');
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 5 });
  await page.mouse.up();
}
