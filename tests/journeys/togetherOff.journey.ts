// The same build on a static host: nothing of working together is shown, loaded or asked for.
import { expect, test } from '../support/journey';
import { startMatrix } from '../support/startMatrix';

test('a static host offers no room, and nobody is asked for one', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  page.on('websocket', (socket) => asked.push(socket.url()));
  await startMatrix(page);
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByRole('dialog', { name: 'Share' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Work together…' })).toBeHidden();
  await expect(page.getByRole('status', { name: 'Shared with' })).toBeHidden();
  expect(asked.filter((path) => /room|together|joining|^ws/i.test(path))).toEqual([]);
  // A link of a room leads nowhere here, and says so.
  await page.goto('./#room=abcdefgh.secret');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(asked.filter((path) => /room|together|joining|^ws/i.test(path))).toEqual([]);
});
