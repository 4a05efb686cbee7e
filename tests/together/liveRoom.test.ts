// What a room says of itself is what is so at that moment: what is sent, what is held back, what the server keeps.
import { DatabaseSync } from 'node:sqlite';
import { afterEach, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import type { Access } from '../../src/room/secrets';
import type { LiveRoom } from '../../src/together/live/contract';
import { closer, deviceIn as deviceWith } from '../support/roomDevice';
import { joinServer, type TestServer, testServer } from '../support/roomLine';

const open = closer();
const { kept } = open;
afterEach(open.closeAll);
const deviceIn = (server: TestServer, access: Access) => deviceWith(open, { server: () => server, access });

const waiting = (live: LiveRoom) => live.state().waiting;

it('says how many changes are to send until the server has them, after a reload too', async () => {
  const { wire, live, rename, reload } = await deviceIn(kept(await testServer()), 'edit');
  wire.cut();
  await rename('Ours');
  await rename('Ours too');
  await expect.poll(() => waiting(live)).toBe(2);
  const again = await reload();
  expect(waiting(again)).toBe(2);
  await rename('And this');
  await expect.poll(() => waiting(again)).toBe(3);
  wire.heal();
  await expect.poll(() => waiting(again), { timeout: 15_000 }).toBe(0);
  await expect.poll(async () => waiting(await reload())).toBe(0);
});

it('says that a part of another person is held back for as long as it is', async () => {
  const server = kept(await testServer());
  const { id, links, live } = await deviceIn(server, 'edit');
  const ben = kept(joinServer({ port: server.port, name: id, secret: links.edit }));
  await expect.poll(() => ben.doc.getMap('roles').size).toBeGreaterThan(0);
  const role = new Y.Map<unknown>([
    ['id', 'role-from-ben-01'],
    ['kind', 'core'],
    ['order', 'z'],
  ]);
  ben.doc.getMap('roles').set('role-from-ben-01', role);
  await expect.poll(() => live.state().heldBack, { timeout: 5_000 }).toBe(1);
  ben.doc.getMap('roles').delete('role-from-ben-01');
  await expect.poll(() => live.state().heldBack, { timeout: 5_000 }).toBe(0);
});

it('says what became of a suggestion', async () => {
  const server = kept(await testServer());
  const { id, links, wire, live, session, rename, suggested, reload } = await deviceIn(server, 'suggest');
  await rename('Theirs');
  await expect.poll(() => suggested).toHaveLength(1);
  expect(suggested[0]).toContain('People who can edit can accept it.');
  const label = 'rename everything';
  const names = Array.from({ length: 600 }, (_, number) => `note-${number}`);
  session.run({
    label,
    apply(draft) {
      const [row] = Object.values(draft.activities);
      if (row) row.cellNotes = Object.fromEntries(names.map((name) => [name, name]));
    },
  });
  await session.retrySave();
  await expect.poll(() => suggested).toHaveLength(2);
  expect(suggested[1]).toContain(`“${label}” was not suggested, because it changes more at once`);
  wire.cut();
  await expect.poll(() => live.state().line, { timeout: 3_000 }).not.toBe('here');
  await rename('Away');
  await expect.poll(() => suggested).toHaveLength(3);
  expect(suggested[2]).toContain('It waits here and is sent once the server answers.');
  // The page is closed before it could send, and another one sends it.
  await reload();
  wire.heal();
  const ben = kept(joinServer({ port: server.port, name: `${id}/proposals`, secret: links.edit }));
  await expect.poll(() => ben.doc.getMap('proposals').size, { timeout: 15_000 }).toBe(2);
});

it('no longer says that the server cannot save once it can', async () => {
  const server = kept(await testServer({ tryAgain: 200 }));
  const { live, rename } = await deviceIn(server, 'edit');
  const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const file = kept(new DatabaseSync(server.file));
  file.exec('alter table updates rename to updates_away');
  await rename('Ours');
  await expect.poll(() => live.state().trouble).toContain('The server cannot save at the moment');
  file.exec('alter table updates_away rename to updates');
  await expect.poll(() => live.state().trouble, { timeout: 10_000 }).toBeUndefined();
  told.mockRestore();
});
