// An open matrix that journeys share, and what is done to its cells and read of them.
import { expect, type Locator, type Page } from '@playwright/test';
import { cell } from './gridPage';
import { startFrom } from './starting';

/** An activity at the top of the matrix that `startMatrix` opens, in view as it opens. */
export const ROW = 'Define severity levels and declaration criteria';

export async function startMatrix(page: Page): Promise<void> {
  await startFrom(page, 'Incident response');
}

export const grid = (page: Page): Locator => page.getByRole('grid', { name: 'Responsibility matrix' });

export const saveState = (page: Page): Locator => page.getByRole('status', { name: 'Save state' });

/** Presses a letter on a cell. */
export async function write(page: Page, role: string, activity: string, letter: string): Promise<void> {
  await cell(page, role, activity).click();
  await page.keyboard.press(letter);
}

export async function expectCell(page: Page, role: string, activity: string, meanings: string) {
  await expect(cell(page, role, activity)).toHaveAccessibleName(meanings);
}

export async function expectSaved(page: Page): Promise<void> {
  await expect(saveState(page)).toHaveText('Saved on this device');
}
