// Two processes that serve the same rooms, connected by the Redis of this machine, or by a stand-in where there is none;
// one of them is killed.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRows } from '../../src/room/rows';
import { newLinks } from '../../src/room/secrets';
import { openRedisStandIn } from '../support/redisStandIn';
import { type Joined, joinServer, pause } from '../support/roomLine';
import { freePort, type RoomProcess, startRoomProcess } from '../support/roomServer';

const hasRedis = spawnSync('redis-server', ['--version']).status === 0;

async function startRedis() {
  const port = await freePort();
  const redis = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', ''], {
    stdio: 'ignore',
  });
  const answers = () =>
    new Promise<boolean>((resolve) => {
      const socket = net.connect(port, '127.0.0.1', () => resolve(true));
      socket.on('error', () => resolve(false)).on('connect', () => socket.destroy());
    });
  while (!(await answers())) await pause(50);
  return { port, stop: () => void redis.kill() };
}

async function standIn() {
  const { port, close } = await openRedisStandIn();
  return { port, stop: close };
}

describe(`two processes behind ${hasRedis ? 'Redis' : 'a stand-in for Redis'}`, () => {
  const file = join(mkdtempSync(join(tmpdir(), 'redis-')), 'rooms.sqlite');
  const servers: RoomProcess[] = [];
  const people: Joined[] = [];

  let stopRedis = () => {};

  beforeAll(async () => {
    const { port, stop } = hasRedis ? await startRedis() : await standIn();
    stopRedis = stop;
    for (const _ of [0, 1]) {
      servers.push(
        await startRoomProcess(await freePort(), file, { more: ['--redis', `redis://127.0.0.1:${port}`] }),
      );
    }
  });
  afterAll(async () => {
    for (const person of people) person.close();
    for (const server of servers) await server.kill();
    stopRedis();
  });

  it('bring people together, and when one is killed its people go on at the other without loss', async () => {
    const rows = openRows(file);
    const { links, hashes } = newLinks();
    rows.keepHashes('shared', hashes, 0);
    rows.close();
    const [ann, ben] = servers.map(({ port }) => joinServer({ port, name: 'shared', secret: links.edit }));
    const [first, second] = servers;
    if (!ann || !ben || !first || !second) throw new Error('There must be two of each.');
    people.push(ann, ben);
    ann.doc.getMap('head').set('name', 'from ann');
    await expect.poll(() => ben.doc.getMap('head').get('name')).toBe('from ann');
    ben.doc.getMap('head').set('subtitle', 'from ben');
    await expect.poll(() => ann.doc.getMap('head').get('subtitle')).toBe('from ben');

    await first.kill('SIGKILL');
    ann.doc.getMap('head').set('name', 'while away');
    const again = joinServer({ port: second.port, name: 'shared', secret: links.edit, doc: ann.doc });
    people.push(again);
    await expect.poll(() => ben.doc.getMap('head').get('name')).toBe('while away');
    const late = joinServer({ port: second.port, name: 'shared', secret: links.edit });
    people.push(late);
    await expect
      .poll(() => late.doc.getMap('head').toJSON())
      .toEqual({ name: 'while away', subtitle: 'from ben' });
  });
});
