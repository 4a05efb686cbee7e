// Who was asked in a round: their link, a browser of their own, and what they give back.
import { expect, type Page } from '@playwright/test';

/** The window of a person who was asked: most read it on a phone. */
export const PHONE = { width: 390, height: 844 };

/** The link of the question to one person, from the round on the screen of the manager. */
export async function linkOf(manager: Page, name: string): Promise<string> {
  await manager.getByRole('button', { name: new RegExp(`of ${name}$`) }).click();
  const panel = manager.getByRole('complementary', { name: `Ask ${name}` });
  await panel.getByRole('button', { name: 'Copy link' }).click();
  const link = await panel.getByRole('textbox', { name: 'Link' }).inputValue();
  await panel.getByRole('button', { name: 'Close' }).click();
  return link;
}

/** What “Copy my answer” put on the clipboard. */
export async function copiedAnswer(owner: Page): Promise<string> {
  await owner.getByRole('button', { name: 'Copy my answer' }).click();
  await expect(owner.getByText('Copied.')).toBeVisible();
  return owner.evaluate(() => navigator.clipboard.readText());
}
