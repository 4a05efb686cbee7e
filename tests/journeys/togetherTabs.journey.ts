// One person with two tabs in one room: one of them is in it, the other follows, and takes its place.
import * as Y from 'yjs';
import { openRows } from '../../src/room/rows';
import { COMPILED_WHEN_CALLED } from '../support/compiledWhenCalled';
import { expect, test } from '../support/journey';
import { join, openTogetherDialog, share, sharedWith } from '../support/roomPages';
import { ROOM_PORT, type RoomProcess, startRoomProcess } from '../support/roomServer';
import { expectCell, grid, ROW, startMatrix, write } from '../support/startMatrix';

// Beside that of the other journey of rooms.
const port = ROOM_PORT + 1;

test.describe.configure({ mode: 'serial' });
// A server that goes away is told in the console by the browser itself.
test.use({ baseURL: `http://localhost:${port}/`, expected: /WebSocket connection to/ });

const PAGES = { pages: COMPILED_WHEN_CALLED };
let server: RoomProcess;
test.beforeAll(async () => {
  server = await startRoomProcess(port, undefined, PAGES);
});
test.afterAll(() => server.kill());

const roomIn = (link: string) => /#room=([^.]+)/.exec(link)?.[1] ?? '';

/** What the room of a link says was done in it. */
function labelsIn(link: string): readonly unknown[] {
  const rows = openRows(server.file);
  const doc = new Y.Doc();
  Y.applyUpdate(doc, rows.load(roomIn(link)) ?? new Uint8Array([0, 0]));
  rows.close();
  return doc.getArray('log').toArray();
}

test('two tabs are one person, both in step, and each letter is set once', async ({
  page,
  anotherPerson,
}) => {
  await startMatrix(page);
  const other = await page.context().newPage();
  await other.goto(page.url());
  await expect(grid(other)).toBeVisible();
  const link = await (await share(page, 'Ann'))('Can edit');
  await page.keyboard.press('Escape');
  // The second tab was open before there was a room, and comes to know of it.
  await expect(sharedWith(other)).toHaveText('Another tab of yours is in the room');
  const dialog = await openTogetherDialog(other);
  await expect(dialog).toContainText(
    'Another tab of yours is in the room of this matrix, and this tab follows it.',
  );
  await expect(dialog.getByRole('button', { name: 'Make links' })).toBeHidden();
  await other.keyboard.press('Escape');

  const ben = await join(anotherPerson, link, 'Ben');
  await expect(sharedWith(ben)).toHaveText('Ann is here');
  const everywhere = async (meaning: string) => {
    for (const one of [page, other, ben]) await expectCell(one, 'Scribe', ROW, meaning);
  };
  await write(page, 'Scribe', ROW, 'i');
  await everywhere('Informed');
  await write(other, 'Scribe', ROW, 'c');
  await everywhere('Consulted');
  await write(ben, 'Scribe', ROW, 'r');
  await everywhere('Responsible');
  await expect(sharedWith(ben)).toHaveText('Ann is here');

  // What came round to the tab that wrote it is no change of its own: each letter is in the log of the room once.
  expect(labelsIn(link)).toHaveLength(3);

  // The tab that is in the room is closed, and the other is in it instead.
  await page.close();
  await expect(sharedWith(other)).toHaveText('Ben is here');
  await expect(sharedWith(ben)).toHaveText('Ann is here');
  await write(other, 'Scribe', ROW, 'i');
  await expectCell(ben, 'Scribe', ROW, 'Informed');
});

test('a room that is ended under suggestions that wait leaves them in the copy of who made them', async ({
  page,
  anotherPerson,
}) => {
  await startMatrix(page);
  const suggest = await (await share(page, 'Ann'))('Can suggest');
  const cem = await join(anotherPerson, suggest, 'Cem');
  await expect(sharedWith(cem)).toHaveText('Ann is here');
  await server.kill('SIGKILL');
  await write(cem, 'Scribe', ROW, 'i');
  await expect(sharedWith(cem)).toContainText('Offline: 1 change is kept and will be sent');
  const rows = openRows(server.file);
  rows.remove(roomIn(suggest));
  rows.close();
  server = await startRoomProcess(port, server.file, PAGES);
  await expect(sharedWith(cem)).toHaveText(
    'The room is no longer there. This matrix stays on this device, and what you suggested and is not sent is kept here. Leave the room to continue with your copy. 1 change of yours was not sent.',
  );
  await expectCell(cem, 'Scribe', ROW, 'nothing');
  const dialog = await openTogetherDialog(cem);
  await dialog.getByRole('button', { name: 'Leave the room' }).click();
  const told =
    'You left the room. Your copy stays on this device. 1 suggestion of yours that was not sent is in it now.';
  await expect(cem.getByText(told).first()).toBeVisible();
  await expectCell(cem, 'Scribe', ROW, 'Informed');
});
