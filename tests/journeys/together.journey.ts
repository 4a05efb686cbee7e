// Several people in one room, each in a browser of their own, through the real server.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as pathOf } from 'node:path';
import { COMPILED_WHEN_CALLED } from '../support/compiledWhenCalled';
import { cellOf, clickOn, firefoxPath, launchFirefox, NO_FIREFOX, nameOfCell } from '../support/firefox';
import { expect, test } from '../support/journey';
import { join, share, sharedWith } from '../support/roomPages';
import { ROOM_PORT, type RoomProcess, startRoomProcess } from '../support/roomServer';
import { expectCell, expectSaved, ROW, startMatrix, write } from '../support/startMatrix';

test.describe.configure({ mode: 'serial' });
// A server that goes away is told in the console by the browser itself.
test.use({ baseURL: `http://localhost:${ROOM_PORT}/`, expected: /WebSocket connection to/ });

const PAGES = { pages: COMPILED_WHEN_CALLED };
let server: RoomProcess;
test.beforeAll(async () => {
  server = await startRoomProcess(ROOM_PORT, undefined, PAGES);
});
test.afterAll(() => server.kill());

test('two people write in one matrix, see where the other is, go on without the server and come together', async ({
  page,
  anotherPerson,
  axe,
}) => {
  await startMatrix(page);
  const linkFor = await share(page, 'Ann');
  const link = await linkFor('Can edit');
  await axe();
  await page.keyboard.press('Escape');
  const ben = await join(anotherPerson, link, 'Ben');
  expect(ben.url()).not.toContain('room=');
  await expect(sharedWith(page)).toHaveText('Ben is here');
  await expect(sharedWith(ben)).toHaveText('Ann is here');

  await write(ben, 'Scribe', ROW, 'i');
  await expectCell(page, 'Scribe', ROW, 'Informed');
  await expect(
    page.getByRole('list', { name: 'Here now' }).getByRole('button', { name: 'Ben' }),
  ).toBeVisible();
  await axe();

  // What Ben did is not Ann's to undo, and her history says who it was.
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveAttribute('aria-disabled', 'true');

  await server.kill('SIGKILL');
  await expect(sharedWith(page)).toContainText('Offline: your changes are kept and will be sent');
  await write(page, 'Scribe', ROW, 'c');
  await write(ben, 'Scribe', ROW, 'r');
  await expectSaved(page);
  await expectSaved(ben);
  server = await startRoomProcess(ROOM_PORT, server.file, PAGES);
  // What was done without the server is there after a reload in the middle of coming back.
  await page.reload();
  await expect(page.getByRole('grid')).toBeVisible();
  await expect(sharedWith(page)).toHaveText('Ben is here');
  await expect(sharedWith(ben)).toHaveText('Ann is here');
  const inBoth = async () =>
    Promise.all([page, ben].map((one) => one.getByRole('grid').evaluate((grid) => grid.textContent)));
  await expect.poll(async () => new Set(await inBoth()).size).toBe(1);
});

test('who may suggest makes offers that are taken, who views changes nothing, and new links close the old ones', async ({
  page,
  anotherPerson,
}) => {
  await startMatrix(page);
  const linkFor = await share(page, 'Ann');
  const [suggest, view] = [await linkFor('Can suggest'), await linkFor('Can view')];
  const cem = await join(anotherPerson, suggest, 'Cem');
  const dia = await join(anotherPerson, view, 'Dia');

  await expect(sharedWith(cem)).toContainText('here');
  await write(cem, 'Scribe', ROW, 'i');
  const suggestions = page.getByRole('region', { name: 'Suggestions' });
  await expect(suggestions).toContainText('Cem');
  await expectCell(cem, 'Scribe', ROW, 'nothing');
  await suggestions.getByRole('button', { name: 'Accept' }).click();
  await expect(suggestions).toBeHidden();
  await expectCell(dia, 'Scribe', ROW, 'Informed');
  await expectCell(cem, 'Scribe', ROW, 'Informed');

  await write(dia, 'Scribe', ROW, 'c');
  await expect(dia.getByText('You can view this matrix and not change it.').first()).toBeVisible();
  await expectCell(dia, 'Scribe', ROW, 'Informed');

  await page.getByRole('dialog').getByRole('button', { name: 'New links' }).click();
  await expect(sharedWith(dia)).toContainText('This link is no longer valid.');
});

test.describe('in another browser', () => {
  test.skip(firefoxPath === undefined, NO_FIREFOX);

  test('a person in Firefox and one in Chromium write in one matrix, and whose letter gave way is told', async ({
    page,
  }) => {
    await startMatrix(page);
    const link = await (await share(page, 'Ann'))('Can edit');
    await page.keyboard.press('Escape');
    const folder = mkdtempSync(pathOf(tmpdir(), 'together-'));
    const firefox = await launchFirefox(folder);
    try {
      const ben = await firefox.newPage();
      // As patient as the rest of the journey: both browsers start on one machine.
      ben.setDefaultTimeout(120_000);
      // The app asks before a page is left whose write has not come back.
      ben.on('dialog', (dialog) => void dialog.accept());
      await ben.goto(link);
      await clickOn(ben, 'main input');
      await ben.keyboard.type('Ben');
      await clickOn(ben, 'main button ::-p-text(Open the matrix)');
      const status = () =>
        ben.evaluate(() => document.querySelector('[aria-label="Shared with"]')?.textContent ?? '');
      const press = async (letter: 'c' | 'r' | 'i') => {
        await (await cellOf(ben, 'Scribe', ROW)).click();
        await ben.keyboard.press(letter);
      };
      const expectBen = (meaning: string) =>
        expect.poll(() => nameOfCell(ben, 'Scribe', ROW)).toContain(meaning);
      await expect.poll(status).toBe('Ann is here');
      await press('i');
      await expectCell(page, 'Scribe', ROW, 'Informed');

      await server.kill('SIGKILL');
      await expect(sharedWith(page)).toContainText('Offline');
      await expect.poll(status).toContain('Offline');
      await write(page, 'Scribe', ROW, 'c');
      await press('r');
      await expectBen('Responsible');
      await expectSaved(page);
      server = await startRoomProcess(ROOM_PORT, server.file, PAGES);

      // Exactly one of the two gave way, is told who it was and what they had, and puts it back.
      await expect.poll(status).toBe('Ann is here');
      await expect(sharedWith(page)).toHaveText('Ben is here');
      const annGave = page.getByText('Put mine back');
      const told = async () => [
        await annGave.count(),
        (await ben.$$('button ::-p-text(Put mine back)')).length,
      ];
      await expect.poll(told).toEqual(expect.arrayContaining([0, 1]));
      const [ann] = await told();
      const [kept, back] = ann === 1 ? ['Responsible', 'Consulted'] : ['Consulted', 'Responsible'];
      await expectCell(page, 'Scribe', ROW, kept);
      await expectBen(kept);
      if (ann === 1) await annGave.click();
      else await clickOn(ben, 'button ::-p-text(Put mine back)');
      await expectCell(page, 'Scribe', ROW, back);
      await expectBen(back);

      await ben.reload();
      await write(page, 'Scribe', ROW, 'i');
      await expectBen('Informed');
      await expect.poll(status).toBe('Ann is here');
    } finally {
      await firefox.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
