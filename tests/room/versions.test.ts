// Pages and servers of several versions: none writes what the others would read wrongly, and each says why.
import { afterEach, expect, it, vi } from 'vitest';
import { SAVED_VERSION } from '../../src/domain/matrix/saved';
import { socketAt } from '../../src/together/live/address';
import { joinServer, testServer } from '../support/roomLine';

const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const thing of open.splice(0).reverse()) await thing.close();
});
const kept = <Thing extends { close(): unknown }>(thing: Thing): Thing => {
  open.push(thing);
  return thing;
};

it('a page that speaks otherwise is told so, and gets nothing', async () => {
  const server = kept(await testServer());
  const { id, links } = await server.newRoom();
  const older = kept(joinServer({ port: server.port, name: id, secret: links.edit, spoken: '0' }));
  await expect.poll(() => older.told).toEqual(['other-version']);
  expect(older.provider.synced).toBe(false);
});

it('a page says in the address of its socket what it speaks and which form it knows', () => {
  expect(socketAt('https://raci.example.org/app/?x=1#room')).toBe(
    `wss://raci.example.org/app/room/live?spoken=1&form=${SAVED_VERSION}`,
  );
});

it('what an older page did without a line does not get into a room that has a newer form since', async () => {
  // Hocuspocus says in its log why it closes a line.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const server = kept(await testServer());
  const { id, links } = await server.newRoom();
  const older = kept(joinServer({ port: server.port, name: id, secret: links.edit, form: SAVED_VERSION }));
  await expect.poll(() => older.provider.synced).toBe(true);
  older.line.leave();
  await expect.poll(() => older.provider.synced).toBe(false);
  older.doc.getMap('head').set('name', 'In the older form');

  const form = SAVED_VERSION + 1;
  const newer = kept(joinServer({ port: server.port, name: id, secret: links.edit, form }));
  await expect.poll(() => newer.provider.synced).toBe(true);
  newer.doc.getMap('meta').set('version', form);
  await expect.poll(() => newer.provider.hasUnsyncedChanges).toBe(false);

  older.line.come();
  await expect.poll(() => older.told).toContain(JSON.stringify({ trouble: 'newer' }));
  newer.doc.getMap('head').set('subtitle', 'goes on');
  const late = kept(joinServer({ port: server.port, name: id, secret: links.edit, form }));
  await expect.poll(() => late.doc.getMap('head').get('subtitle')).toBe('goes on');
  expect(late.doc.getMap('head').has('name')).toBe(false);
});
