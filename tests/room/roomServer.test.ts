// The server of rooms: who may do what, what it keeps, and where it says no.

import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import net from 'node:net';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { RoomServerOptions } from '../../src/room/roomServer';
import { startRoomServer } from '../../src/room/roomServer';
import {
  type Joined,
  type Joining,
  joinServer,
  pagesFolder,
  type TestServer,
  testServer,
} from '../support/roomLine';

const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const thing of open.splice(0).reverse()) await thing.close();
});

async function server(options: Partial<RoomServerOptions> = {}): Promise<TestServer> {
  const started = await testServer(options);
  open.push(started);
  return started;
}

function joined(joining: Joining): Joined {
  const joined = joinServer(joining);
  open.push(joined);
  return joined;
}

const isSynced = ({ provider }: Joined) => provider.synced && !provider.hasUnsyncedChanges;
const valueIn = ({ doc }: Joined) => doc.getMap('head').get('name');

describe('the address', () => {
  it('serves the app with the mark that says that rooms are to be had, under its own policy', async () => {
    const { address, port } = await server();
    const page = await fetch(`${address}/`);
    expect(await page.text()).toContain('<head><meta name="answerable-rooms" content="1" />');
    expect(page.headers.get('content-security-policy')).toContain(
      `connect-src 'self' ws://127.0.0.1:${port} wss://127.0.0.1:${port};`,
    );
    expect((await fetch(`${address}/nothing`)).status).toBe(404);
  });

  it('lets a browser keep the files whose names say what is in them, and no page', async () => {
    const { address } = await server();
    const cachingOf = async (path: string) => (await fetch(`${address}${path}`)).headers.get('cache-control');
    expect(await cachingOf('/assets/index-1a2b3c.js')).toBe('public, max-age=31536000, immutable');
    expect(await cachingOf('/')).toBe('no-cache');
    expect(await cachingOf('/_headers')).toBe('no-cache');
  });

  it('gives nothing that lies outside of the app', async () => {
    const { address } = await server();
    for (const path of ['/..%2f..%2fetc/passwd', '/%2e%2e/rooms.sqlite', '/....//rooms.sqlite'])
      expect((await fetch(`${address}${path}`)).status).toBe(404);
  });

  it('goes on after an address that is none, and after a room that could not be written', async () => {
    const { address, file } = await server();
    for (const path of ['/%zz', '//', '/room/%'])
      expect((await fetch(`${address}${path}`)).status, path).toBe(404);
    const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const database = new DatabaseSync(file);
    database.exec('drop table rooms');
    database.close();
    expect((await fetch(`${address}/room`, { method: 'POST' })).status).toBe(500);
    expect(told).toHaveBeenCalledWith(expect.stringContaining('A request could not be answered.'));
    told.mockRestore();
    expect((await fetch(`${address}/`)).status).toBe(200);
  });

  it('goes on after visitors who break off while a socket is refused to them', async () => {
    const { address, port } = await server();
    const asked =
      'GET /x HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n' +
      'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n';
    for (let visitor = 0; visitor < 5; visitor += 1) {
      const line = net.connect(port, '127.0.0.1');
      await new Promise((written) => line.write(asked, written));
      line.resetAndDestroy();
      await once(line, 'close');
    }
    expect((await fetch(`${address}/`)).status).toBe(200);
  });

  it('answers the probe with its version, and the name where a proxy vouches for one', async () => {
    const plain = await server();
    const probe = await fetch(`${plain.address}/room`, { headers: { 'x-user': 'Eve' } });
    expect([
      probe.status,
      probe.headers.get('answerable-room'),
      probe.headers.get('answerable-name'),
    ]).toEqual([204, '1', null]);
    const trusting = await server({ trustHeader: 'X-User' });
    const named = await fetch(`${trusting.address}/room`, { headers: { 'x-user': 'Ann' } });
    expect(named.headers.get('answerable-name')).toBe('Ann');
  });

  it('makes no room for a page of another site, and not endlessly many for one address', async () => {
    const { address } = await server({ limits: { newRooms: 2 } });
    const post = (headers = {}) => fetch(`${address}/room`, { method: 'POST', headers });
    expect((await post({ 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect([(await post()).status, (await post()).status, (await post()).status]).toEqual([201, 201, 429]);
  });
});

describe('a room', () => {
  it('is written to with the link for it; who views sees it and changes nothing', async () => {
    const { port, newRoom } = await server();
    const { id, links } = await newRoom();
    const ann = joined({ port, name: id, secret: links.edit });
    ann.doc.getMap('head').set('name', 'Ours');
    const [viewer, suggester] = [links.view, links.suggest].map((secret) =>
      joined({ port, name: id, secret }),
    );
    for (const one of [viewer, suggester]) {
      await expect.poll(() => one && valueIn(one)).toBe('Ours');
      one?.doc.getMap('head').set('name', 'Mine');
    }
    const late = joined({ port, name: id, secret: links.edit });
    await expect.poll(() => valueIn(late)).toBe('Ours');
    expect(valueIn(ann)).toBe('Ours');
  });

  it('takes suggestions from who may suggest, and none from who views', async () => {
    const { port, newRoom } = await server();
    const { id, links } = await newRoom();
    const name = `${id}/proposals`;
    const viewer = joined({ port, name, secret: links.view });
    await expect.poll(() => viewer.provider.synced).toBe(true);
    viewer.doc.getMap('proposals').set('one', 'no');
    const suggester = joined({ port, name, secret: links.suggest });
    suggester.doc.getMap('proposals').set('two', 'yes');
    const editor = joined({ port, name, secret: links.edit });
    await expect.poll(() => editor.doc.getMap('proposals').get('two')).toBe('yes');
    expect(editor.doc.getMap('proposals').has('one')).toBe(false);
  });

  it('is closed to a wrong secret, and to everyone where there is none', async () => {
    const { port, newRoom } = await server();
    const { id } = await newRoom();
    const wrong = joined({ port, name: id, secret: 'guess' });
    await expect.poll(() => wrong.told).toEqual(['no-access']);
    const nowhere = joined({ port, name: 'nowhere', secret: 'guess' });
    await expect.poll(() => nowhere.told).toEqual(['no-room']);
  });

  it('keeps hashes of its secrets and nothing that opens it', async () => {
    const { file, newRoom } = await server();
    const { links } = await newRoom();
    const bytes = ['', '-wal'].map((end) => readFileSync(`${file}${end}`).toString('latin1'));
    for (const secret of Object.values(links)) expect(bytes.join('')).not.toContain(secret);
  });

  it('gets new links from an editor alone; the old ones are closed at once', async () => {
    const { address, port, newRoom } = await server();
    const { id, links } = await newRoom();
    const renew = (secret: string) =>
      fetch(`${address}/room/${id}`, { method: 'PUT', headers: { authorization: `Bearer ${secret}` } });
    const guest = joined({ port, name: id, secret: links.view });
    await expect.poll(() => guest.provider.synced).toBe(true);
    expect((await renew(links.view)).status).toBe(403);
    const next = await (await renew(links.edit)).json();
    await expect.poll(() => guest.told, { timeout: 15_000 }).toContain('no-access');
    const again = joined({ port, name: id, secret: next.links.view });
    await expect.poll(() => again.provider.synced).toBe(true);
  });

  it('is gone once an editor ends it', async () => {
    const { address, port, newRoom } = await server();
    const { id, links } = await newRoom();
    const headers = { authorization: `Bearer ${links.edit}` };
    expect((await fetch(`${address}/room/${id}`, { method: 'DELETE', headers })).status).toBe(204);
    const late = joined({ port, name: id, secret: links.edit });
    await expect.poll(() => late.told).toEqual(['no-room']);
  });
});

describe('what was acknowledged', () => {
  it('is there after a restart, folded or not', async () => {
    const first = await testServer();
    const { id, links } = await first.newRoom();
    const ann = joined({ port: first.port, name: id, secret: links.edit });
    for (let step = 0; step < 600; step += 1) {
      ann.doc.getMap('head').set('name', `step ${step}`);
    }
    await expect.poll(() => isSynced(ann)).toBe(true);
    await first.close();
    const second = await server({ file: first.file });
    const ben = joined({ port: second.port, name: id, secret: links.edit });
    await expect.poll(() => valueIn(ben)).toBe('step 599');
    const database = new DatabaseSync(first.file);
    const { many } = database.prepare('select count(*) many from updates').get() as { many: number };
    database.close();
    expect(many).toBeLessThan(500);
  });

  it('is left alone where a newer server wrote it', async () => {
    const { file, close } = await testServer();
    await close();
    const database = new DatabaseSync(file);
    database.exec('pragma journal_mode = delete; drop table rooms; pragma user_version = 99');
    database.close();
    const before = readFileSync(file);
    await expect(startRoomServer({ port: 0, file, pages: pagesFolder() })).rejects.toThrow(
      'was written by a newer version of this server. It was left as it is.',
    );
    expect(readFileSync(file)).toEqual(before);
  });
});

describe('a limit', () => {
  it('of people is told to the one who comes too late', async () => {
    const { port, newRoom } = await server({ limits: { people: 1 } });
    const { id, links } = await newRoom();
    const ann = joined({ port, name: id, secret: links.edit });
    await expect.poll(() => ann.provider.synced).toBe(true);
    const ben = joined({ port, name: id, secret: links.edit });
    await expect.poll(() => ben.told).toEqual(['room-full']);
  });

  it.each([
    ['too-large', { document: 2_000 }],
    ['too-fast', { rate: 20 }],
  ])('%s is told before the line is closed', async (trouble, limits) => {
    // Hocuspocus says in its log why it closes a line.
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { port, newRoom } = await server({ limits });
    const { id, links } = await newRoom();
    const ann = joined({ port, name: id, secret: links.edit });
    await expect.poll(() => ann.provider.synced).toBe(true);
    for (let step = 0; step < 40; step += 1) ann.doc.getMap('head').set('name', `${step} ${'x'.repeat(200)}`);
    await expect.poll(() => ann.told).toContain(JSON.stringify({ trouble }));
  });
});
