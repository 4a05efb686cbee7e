// What many journeys begin with.
import { expect, type Page } from '@playwright/test';
import type { Matrix } from '../../src/domain/matrix/matrix';
import { matrixAddress, type Tab } from '../../src/ui/routing/route';
import { openSeeded, openWith, seeds } from './seedMatrix';

/** The matrix a template becomes with what the dialog proposes, in the database before the app is opened. */
export async function startFrom(page: Page, title: string): Promise<void> {
  await openSeeded(page, await matrixFrom(title));
  await expect(page.getByRole('grid', { name: 'Responsibility matrix' })).toBeVisible();
}

/** The same matrix on another of its screens, whose address is opened: the grid is not drawn before. */
export async function startOn(page: Page, tab: Tab, title: string): Promise<void> {
  const matrix = await matrixFrom(title);
  await openWith(page, `./${matrixAddress(matrix.id, tab)}`, matrix);
}

export async function matrixFrom(title: string): Promise<Matrix> {
  const matrix = (await seeds()).started.get(title);
  if (!matrix) throw new Error(`No template is called “${title}”.`);
  return matrix;
}

/** The same by hand, from the template on the first screen to the open grid. */
export async function createFrom(page: Page, title: string): Promise<void> {
  await page.goto('./');
  await createHere(page, title);
}

/** The same where the first screen is open. */
export async function createHere(page: Page, title: string): Promise<void> {
  await page.getByRole('region', { name: 'Templates' }).getByRole('button', { name: title }).click();
  await page.getByRole('button', { name: 'Create matrix' }).click();
  await expect(page.getByRole('grid', { name: 'Responsibility matrix' })).toBeVisible();
}

export async function openPalette(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Search or run a command' })).toBeFocused();
  await page.keyboard.type(words);
}
