// What many journeys begin with.
import { expect, type Page } from '@playwright/test';

/** A new matrix from a template, with what the dialog proposes. */
export async function startFrom(page: Page, title: string): Promise<void> {
  await page.goto('./');
  await page.getByRole('button', { name: new RegExp(`^${title}`) }).click();
  await page.getByRole('button', { name: 'Create matrix' }).click();
  await expect(page.getByRole('grid', { name: 'Responsibility matrix' })).toBeVisible();
}

export async function openPalette(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Search or run a command' })).toBeFocused();
  await page.keyboard.type(words);
}
