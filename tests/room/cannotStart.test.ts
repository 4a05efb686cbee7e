// A server that cannot start says why in a sentence, and leaves what it found as it was.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { type RoomServerOptions, startRoomServer } from '../../src/room/roomServer';
import { pagesFolder, testServer } from '../support/roomLine';

const start = (options: Partial<RoomServerOptions>) =>
  startRoomServer({ port: 0, file: ':memory:', pages: pagesFolder(), ...options });

it('says that the Node is too old', async () => {
  vi.spyOn(process, 'getBuiltinModule').mockReturnValueOnce(undefined as never);
  await expect(start({})).rejects.toThrow('The server of rooms needs Node 24 or newer, and this is Node');
});

it('says that its port is taken', async () => {
  const { port, close } = await testServer();
  const starting = start({ port, address: '127.0.0.1' });
  await expect(starting).rejects.toThrow(`The server cannot listen at 127.0.0.1, port ${port}.`);
  await close();
});

it('says that the app is not built', async () => {
  const starting = start({ pages: '/nowhere/dist' });
  await expect(starting).rejects.toThrow('There is no built app in /nowhere/dist.');
});

it('leaves a file alone that is something else', async () => {
  const pages = pagesFolder();
  const file = join(pages, 'index.html');
  const before = readFileSync(file, 'utf8');
  await expect(start({ file, pages })).rejects.toThrow('and was left as it is. See that');
  expect(readFileSync(file, 'utf8')).toBe(before);
});
