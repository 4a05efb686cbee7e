// Pages of people in a room, each in a browser of their own, through the server of rooms.
import type { Locator, Page } from '@playwright/test';
import { type AnotherPerson, expect } from './journey';

/** Makes a room of the open matrix, and answers with its links. */
export async function share(page: Page, name: string): Promise<(kind: string) => Promise<string>> {
  const dialog = await openTogetherDialog(page);
  await dialog.getByRole('textbox', { name: 'Your name' }).fill(name);
  await dialog.getByRole('button', { name: 'Make links' }).click();
  return async (kind) => {
    await dialog.getByRole('button', { name: `Copy link for “${kind}”` }).click();
    await expect(page.getByText('Link copied.').first()).toBeVisible();
    return page.evaluate(() => navigator.clipboard.readText());
  };
}

export async function openTogetherDialog(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Share' }).click();
  // What is said of the link makes the dialog taller once it is made. Between press and release the button would move
  // away from the pointer.
  await expect(page.getByRole('textbox', { name: 'Link to this matrix' })).toBeVisible();
  await page.getByRole('button', { name: 'Work together…' }).click();
  return page.getByRole('dialog', { name: 'Work together' });
}

export async function join(anotherPerson: AnotherPerson, link: string, name: string): Promise<Page> {
  const page = await anotherPerson({ width: 1440, height: 900 });
  await page.goto(link);
  await page.getByRole('textbox', { name: 'Your name' }).fill(name);
  await page.getByRole('button', { name: 'Open the matrix' }).click();
  await expect(page.getByRole('grid')).toBeVisible();
  return page;
}

export const sharedWith = (page: Page) => page.getByRole('status', { name: 'Shared with' });
