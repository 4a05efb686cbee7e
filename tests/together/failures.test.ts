// What fails in a room is told, each with its sentence, and nothing of anyone is lost.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, expect, it, vi } from 'vitest';
import type { ActivityId } from '../../src/domain/matrix/ids';
import { SAVED_VERSION } from '../../src/domain/matrix/saved';
import { idOf } from '../../src/domain/matrix/sketch';
import type { RoomStore } from '../../src/storage/roomStore';
import { closer, deviceIn } from '../support/roomDevice';
import { type Joined, joinServer, pause, type TestServer, testServer } from '../support/roomLine';

const open = closer();
const { kept } = open;
afterEach(open.closeAll);

const nameIn = ({ doc }: Joined) => doc.getMap('head').get('name');
const PATIENCE = { timeout: 20_000 };

it('a server that starts from an older copy is filled again by the devices', async () => {
  let server: TestServer = await testServer();
  const device = await deviceIn(open, { server: () => server, access: 'edit' });
  await device.rename('Before the copy');
  const ben = kept(joinServer({ port: server.port, name: device.id, secret: device.links.edit }));
  await expect.poll(() => nameIn(ben)).toBe('Before the copy');
  const copy = join(mkdtempSync(join(tmpdir(), 'rooms-')), 'backup.sqlite');
  const file = new DatabaseSync(server.file);
  file.exec(`vacuum into '${copy}'`);
  file.close();
  await device.rename('After the copy');
  await expect.poll(() => nameIn(ben)).toBe('After the copy');
  ben.line.leave();
  await server.close();
  server = kept(await testServer({ file: copy }));
  const late = kept(joinServer({ port: server.port, name: device.id, secret: device.links.edit }));
  await expect.poll(() => nameIn(late), PATIENCE).toBe('After the copy');
  await expect.poll(() => device.live.state(), PATIENCE).toMatchObject({ line: 'here', waiting: 0 });
});

it('a disk that is full is told, what others did is shown once there is room, and it is lost by nobody', async () => {
  const server = kept(await testServer());
  let isFull = false;
  const storage = (store: RoomStore): RoomStore => ({
    ...store,
    write: (seq, take) =>
      store.write(seq, (journal) => {
        const step = take(journal);
        if (isFull) throw new DOMException('full', 'QuotaExceededError');
        return step;
      }),
  });
  const device = await deviceIn(open, { server: () => server, access: 'edit', storage });
  const ben = kept(joinServer({ port: server.port, name: device.id, secret: device.links.edit }));
  await expect.poll(() => nameIn(ben)).toBeDefined();
  const shown = () => device.session.store.getState().matrix.name;
  isFull = true;
  ben.doc.getMap('head').set('name', 'From Ben');
  await expect
    .poll(() => device.live.state().trouble)
    .toMatch(/^What others change cannot be saved on this device at the moment, and is not shown\./);
  expect(shown()).not.toBe('From Ben');
  isFull = false;
  await expect.poll(shown, PATIENCE).toBe('From Ben');
  await expect.poll(() => device.live.state().trouble).toBeUndefined();
});

it('a write that came through though the storage fell silent is not done again over what came since', async () => {
  const server = kept(await testServer());
  let isSilent = false;
  const storage = (store: RoomStore): RoomStore => ({
    ...store,
    async write(seq, take) {
      const last = await store.write(seq, take);
      if (isSilent) throw new Error('The storage is silent.');
      return last;
    },
  });
  const device = await deviceIn(open, { server: () => server, access: 'edit', storage });
  const ben = kept(joinServer({ port: server.port, name: device.id, secret: device.links.edit }));
  await expect.poll(() => nameIn(ben)).toBeDefined();
  isSilent = true;
  ben.doc.getMap('head').set('name', 'From Ben');
  await expect.poll(() => device.shown().name).toBe('From Ben');
  await device.rename('Ours, after it');
  isSilent = false;
  await expect.poll(() => nameIn(ben), PATIENCE).toBe('Ours, after it');
  await expect.poll(() => device.live.state().trouble, PATIENCE).toBeUndefined();
  ben.doc.getMap('head').set('subtitle', 'later');
  await expect.poll(() => device.shown().subtitle, PATIENCE).toBe('later');
  expect(device.shown().name).toBe('Ours, after it');
  expect((await device.store.load())?.stored.history.filter(({ author }) => author).length).toBe(2);
});

it('a suggestion that the device cannot keep is told until the server has it', async () => {
  const server = kept(await testServer());
  let isFull = false;
  const storage = (store: RoomStore): RoomStore => ({
    ...store,
    async keepUnsent(unsent) {
      if (isFull) throw new Error('No space is left.');
      await store.keepUnsent(unsent);
    },
  });
  const device = await deviceIn(open, { server: () => server, access: 'suggest', storage });
  device.wire.cut();
  isFull = true;
  await device.rename('Suggested');
  await expect
    .poll(() => device.live.state().trouble)
    .toBe(
      'What you suggested cannot be saved on this device at the moment. No space is left. Keep this page open until the server has it.',
    );
  isFull = false;
  device.wire.heal();
  await expect.poll(() => device.live.state(), PATIENCE).toMatchObject({ line: 'here', trouble: undefined });
});

it('a page that is older than the others stops before it writes anything, and what was changed there comes later', async () => {
  // Hocuspocus says in its log why it closes a line.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const server = kept(await testServer());
  const device = await deviceIn(open, { server: () => server, access: 'edit' });
  const form = SAVED_VERSION + 1;
  const ben = kept(joinServer({ port: server.port, name: device.id, secret: device.links.edit, form }));
  await expect.poll(() => ben.doc.getMap('meta').get('version')).toBe(SAVED_VERSION);
  ben.doc.transact(() => {
    ben.doc.getMap('meta').set('version', form);
    ben.doc.getMap('head').set('subtitle', 'In a newer form');
  });
  await expect
    .poll(() => device.live.state())
    .toMatchObject({
      line: 'ended',
      trouble: expect.stringContaining('Someone in this room works with a newer version of Answerable.'),
    });
  await device.rename('Changed by the older page');
  await pause(200);
  expect(nameIn(ben)).not.toBe('Changed by the older page');
  expect(device.session.store.getState().matrix.subtitle).toBeUndefined();
  const again = await device.reload();
  await expect.poll(() => again.state().line).toBe('ended');
  // The page is of the same version as theirs at last.
  ben.doc.getMap('meta').set('version', SAVED_VERSION);
  await device.reload();
  await expect.poll(() => nameIn(ben), PATIENCE).toBe('Changed by the older page');
  expect(ben.doc.getMap('head').get('subtitle')).toBe('In a newer form');
});

it('the first page of a newer version says so to those that are older', async () => {
  const server = kept(await testServer());
  const device = await deviceIn(open, { server: () => server, access: 'edit' });
  const ben = kept(joinServer({ port: server.port, name: device.id, secret: device.links.edit }));
  const version = () => ben.doc.getMap('meta').get('version');
  await expect.poll(version).toBe(SAVED_VERSION);
  ben.doc.getMap('meta').set('version', SAVED_VERSION - 1);
  await expect.poll(() => ben.provider.hasUnsyncedChanges).toBe(false);
  await device.reload();
  await expect.poll(version).toBe(SAVED_VERSION);
});

it('a clock that is wrong decides nothing: the later change wins, and the line comes back', async () => {
  const server = kept(await testServer());
  let clock = Date.now() - 40 * 365 * 86_400_000;
  const device = await deviceIn(open, { server: () => server, access: 'edit', now: () => clock });
  const ben = kept(joinServer({ port: server.port, name: device.id, secret: device.links.edit }));
  await expect.poll(() => nameIn(ben)).toBeDefined();
  ben.doc.getMap('head').set('name', 'From Ben');
  const shown = () => device.session.store.getState().matrix.name;
  await expect.poll(shown).toBe('From Ben');
  await device.rename('Later, by a clock that is behind');
  await expect.poll(() => nameIn(ben)).toBe('Later, by a clock that is behind');
  // Set back while the line is away: the patience is not counted by it.
  device.wire.cut();
  clock -= 3_600_000;
  await expect.poll(() => device.live.state().line, PATIENCE).toBe('offline');
  device.wire.heal();
  await expect.poll(() => device.live.state().line, PATIENCE).toBe('here');
  expect(shown()).toBe('Later, by a clock that is behind');
});

it('an activity that was removed under a change made hours ago, without a line, is told', async () => {
  const server = kept(await testServer());
  let clock = Date.now();
  const device = await deviceIn(open, { server: () => server, access: 'edit', now: () => clock });
  const ben = kept(joinServer({ port: server.port, name: device.id, secret: device.links.edit }));
  const pay = idOf<ActivityId>('Pay invoice');
  await expect.poll(() => ben.doc.getMap('activities').has(pay)).toBe(true);
  device.wire.cut();
  device.session.run({
    label: 'rename an activity',
    apply(draft) {
      const row = draft.activities[pay];
      if (row) row.name = 'Pay every invoice';
    },
  });
  await device.session.retrySave();
  await expect.poll(() => device.live.state().waiting).toBe(1);
  clock += 5 * 3_600_000;
  ben.doc.getMap('activities').delete(pay);
  await expect.poll(() => ben.provider.hasUnsyncedChanges).toBe(false);
  device.wire.heal();
  await expect
    .poll(() => device.clashes, PATIENCE)
    .toMatchObject([{ kind: 'removed', path: ['activities', pay], ours: { name: 'Pay every invoice' } }]);
});
