// The fuzz of tests/exchange/fuzz through the built app and its worker: whatever is opened, the page shows a preview or a
// whole sentence, and what was there stays as it was. `FUZZ_FROM=5000 npm run test:faults -- fuzz --project leveldb`.
import { createServer } from 'vite';
import { expect, test } from '../support/journey';
import { expectCell, expectSaved, ROW, startMatrix, write } from '../support/startMatrix';

const FROM = Number(process.env.FUZZ_FROM ?? 0);
/** Of each format. */
const FILES = 40;
const LINKS = 60;
const RAW = /\b(TypeError|RangeError|undefined|NaN|Cannot (read|convert)|is not a function)\b|\[object/;
/** Of so many previews one becomes a matrix. */
const CREATED = 10;

test('mutated files and links get a preview or a sentence, and touch nothing', async ({ context, page }) => {
  test.setTimeout(1_800_000);
  await startMatrix(page);
  await write(page, 'Scribe', ROW, 'i');
  await expectSaved(page);
  const victim = await context.newPage();
  await victim.goto('./');
  const vite = await createServer({
    configFile: false,
    logLevel: 'error',
    server: { middlewareMode: true },
    appType: 'custom',
    optimizeDeps: { noDiscovery: true },
  });
  const inputs = (await vite.ssrLoadModule(
    '/tests/exchange/fuzz/inputs.ts',
  )) as typeof import('../exchange/fuzz/inputs');
  const figures = { matrix: 0, sentence: 0, created: 0 };
  for (const { name, bytes } of await inputs.fuzzFiles(FROM, FILES)) {
    await test.step(name, async () => {
      await victim
        .getByLabel('Import a file')
        .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(bytes) });
      const dialog = victim.getByRole('dialog', { name: 'Import' });
      const preview = dialog.getByRole('region', { name: 'Preview', exact: true });
      await expect(preview.or(dialog.getByRole('alert')).first()).toBeVisible();
      const said = (await dialog.textContent()) ?? '';
      // A cell of the file may hold any of these words; nothing that is said may.
      const told = await dialog.getByRole('alert').or(dialog.getByRole('listitem')).allTextContents();
      for (const line of told) expect(line).not.toMatch(RAW);
      expect(said).not.toBe('');
      if (await preview.isVisible()) figures.matrix += 1;
      else {
        figures.sentence += 1;
        expect(told.join(' ')).toMatch(/[.?!]/);
      }
      const create = dialog.getByRole('button', { name: 'Create matrix' });
      if (figures.matrix % CREATED === 1 && (await create.isEnabled())) {
        figures.created += 1;
        await create.click();
        await expect(victim.getByRole('grid')).toBeVisible();
        await victim.goto('./');
        return;
      }
      await victim.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
    });
  }
  for (const link of inputs.fuzzLinks(FROM, LINKS)) {
    await victim.goto('about:blank');
    await victim.goto(`./#s=${link}`);
    const preview = victim.getByRole('region', { name: 'Preview', exact: true });
    await expect(preview.or(victim.getByRole('alert')).first()).toBeVisible();
    for (const line of await victim.getByRole('alert').or(victim.getByRole('listitem')).allTextContents())
      expect(line).not.toMatch(RAW);
    figures[(await preview.isVisible()) ? 'matrix' : 'sentence'] += 1;
  }
  await vite.close();
  await expectCell(page, 'Scribe', ROW, 'Informed');
  await page.reload();
  await expectCell(page, 'Scribe', ROW, 'Informed');
  process.stdout.write(
    `Through the worker: ${figures.matrix} previews, ${figures.sentence} sentences, ${figures.created} matrices created.\n`,
  );
});
