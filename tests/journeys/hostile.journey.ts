// What an attacker sends, through the built app: a whole sentence, keys that are answered, and nothing touched that was
// there before. What is pure of it is read by tests/exchange/hostileInputs.test.ts. How long the page stands still
// meanwhile is measured by `node tests/bench/browser/hostile.ts`.
import { hostileFiles, hostileLinks, isForABrowser } from '../support/hostileInputs';
import { expect, test } from '../support/journey';
import { expectCell, expectSaved, ROW, startMatrix, write } from '../support/startMatrix';

test('a hostile file or link is answered in a sentence, keeps nothing by itself, and the keys still work', async ({
  context,
  page,
}) => {
  await startMatrix(page);
  await write(page, 'Scribe', ROW, 'i');
  await expectSaved(page);
  const victim = await context.newPage();
  await victim.goto('./');
  for (const { name, content, told } of hostileFiles.filter(isForABrowser)) {
    await test.step(name, async () => {
      const buffer = Buffer.from(content);
      await victim.getByLabel('Import a file').setInputFiles({ name, mimeType: 'text/plain', buffer });
      const dialog = victim.getByRole('dialog', { name: 'Import' });
      if (told) await expect(dialog.getByText(told).first()).toBeVisible();
      else await expect(dialog.getByRole('region', { name: 'Preview', exact: true })).toBeVisible();
      await expect(dialog).not.toContainText(
        /\b(TypeError|RangeError|undefined|NaN|Cannot (read|convert))\b/,
      );
      await victim.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
    });
  }
  await expect(victim.getByRole('region', { name: 'On this device' }).getByRole('listitem')).toHaveCount(1);

  for (const { name, content, told } of hostileLinks.filter(isForABrowser)) {
    await test.step(name, async () => {
      await victim.goto('about:blank');
      await victim.goto(`./#s=${content}`);
      const open = victim.getByRole('button', { name: 'Open the matrix' });
      const keep = victim.getByRole('button', { name: 'Keep a copy' });
      await expect(open.or(keep)).toBeVisible();
      if (told) await expect(victim.getByText(told).first()).toBeVisible();
      // What was repaired or skipped is read before the matrix is.
      if (await open.isVisible()) await open.click();
      await expect(keep).toBeVisible();
      await expect(victim.locator('body')).not.toContainText(/W{501}/);
      expect((await victim.title()).length).toBeLessThan(700);
      expect(await victim.title()).not.toMatch(/\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u);
    });
  }
  await victim.goto('./');
  await expect(victim.getByRole('region', { name: 'On this device' }).getByRole('listitem')).toHaveCount(1);
  await expectCell(page, 'Scribe', ROW, 'Informed');
  await page.reload();
  await expectCell(page, 'Scribe', ROW, 'Informed');
});
