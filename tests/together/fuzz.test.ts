// Sessions of the product through the real server, with lines that are cut and a server that is killed. Three people and two, for a short
// while, in each run; `npm run test:together` plays twenty with 2,000 edits each.

import { mkdtempSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as Y from 'yjs';
import { removeActivities } from '../../src/domain/edits/removeActivities';
import { danglingPointers } from '../../src/domain/matrix/arrived';
import type { Matrix } from '../../src/domain/matrix/matrix';
import { openRows } from '../../src/room/rows';
import { newLinks } from '../../src/room/secrets';
import { documentOf } from '../../src/together/live/joining';
import { createDice } from '../support/dice';
import { largeMatrix } from '../support/largeMatrix';
import { randomEdit } from '../support/randomEdits';
import { type Joined, joinServer, pause, wireTo } from '../support/roomLine';
import { canonical, joinRoom, type Peer, viewOf } from '../support/roomPeers';
import { freePort, type RoomProcess, startRoomProcess } from '../support/roomServer';

const isLong = import.meta.env.MODE === 'together';
const SEEDS = isLong ? [5, 25, ...Array.from({ length: 18 }, (_, place) => 40 + place)] : [5, 7];
const EDITS = isLong ? 2_000 : 60;
// A start of the server is most of what a short run takes.
const KILLS = isLong ? [0.5, 0.9] : [0.5];
// With fewer edits people come back sooner, and the server too: else a short run is nothing but waiting.
const AWAY = isLong ? { least: 200, more: 1_200, server: 500 } : { least: 60, more: 340, server: 100 };
const start = isLong ? largeMatrix(60, 12) : largeMatrix(20, 6);
const document = documentOf(start);

interface Person {
  readonly peer: Peer;
  readonly joined: Joined;
  readonly wire: Awaited<ReturnType<typeof wireTo>>;
  half: number;
}

let server: RoomProcess;
let port: number;
const file = join(mkdtempSync(join(tmpdir(), 'fuzz-')), 'rooms.sqlite');
// More than people write, and every edit at once.
const matrixOf = ({ peer }: Person): Matrix => peer.session.store.getState().matrix;

beforeAll(async () => {
  port = await freePort();
  server = await startRoomProcess(port, file);
});
afterAll(() => server.kill());

function newRoom(id: string): string {
  const rows = openRows(file);
  const { links, hashes } = newLinks();
  rows.keepHashes(id, hashes, 0);
  rows.close();
  return links.edit;
}

async function personIn(room: string, secret: string, name: string): Promise<Person> {
  await pause();
  const peer = await joinRoom(name, start, document);
  const wire = await wireTo(() => port);
  const joined = joinServer({ port: wire.port, name: room, secret, doc: peer.doc });
  const person = { peer, joined, wire, half: 0 };
  peer.doc.on('afterTransaction', ({ origin }: Y.Transaction) => {
    if (origin !== joined.provider) return;
    for (const kind of ['roles', 'sections', 'activities', 'people'])
      for (const part of peer.doc.getMap<Y.Map<unknown>>(kind).values())
        if (['id', 'name', 'order'].some((field) => !part.has(field))) {
          person.half += 1;
          return;
        }
  });
  return person;
}

async function work(person: Person, seed: number, place: number, isKiller: boolean): Promise<void> {
  const { peer, joined, wire } = person;
  const dice = createDice(seed * 100 + place, `${peer.name}${seed}-`);
  const chaos = createDice(seed * 1_000 + place, 'chaos');
  const isTime = (part: number) => Math.floor(EDITS * part);
  for (let done = 0; done < EDITS; done += 1) {
    const matrix = matrixOf(person);
    const rows = Object.keys(matrix.activities) as (keyof typeof matrix.activities)[];
    const way = dice.whole(100);
    if (rows.length > 400) peer.session.run(removeActivities(matrix, rows.slice(0, 250)));
    else if (way < 6) peer.session.undo();
    else if (way < 8) peer.session.redo();
    else {
      const edit = randomEdit(matrix, dice);
      if (edit) peer.session.run(edit);
    }
    if (done % 7 === 0) await pause(1);
    // Nobody is a thousand edits ahead of their own disk, and one that gets no turn is taken for dead.
    if (done % 40 === 39) await peer.session.retrySave();
    if (done % isTime(0.2) === isTime(0.05) + place) {
      const away = AWAY.least + chaos.whole(AWAY.more);
      const how = chaos.whole(3);
      if (how === 0) joined.line.leave();
      else if (how === 1) wire.cut();
      else wire.freeze();
      setTimeout(() => {
        wire.heal();
        if (how === 0) joined.line.come();
      }, away);
    }
    if (isKiller && KILLS.some((part) => done === isTime(part))) {
      await server.kill('SIGKILL');
      await pause(AWAY.server);
      server = await startRoomProcess(port, file);
    }
  }
}

/**
 * How long it took, and what was waited for meanwhile; “looking” is this test itself, which reads every copy from nothing.
 * It leaves three times as long as it took to what it looks at: a storage that gets no turn is taken for dead.
 */
async function untilEqual(people: readonly Person[]): Promise<string> {
  const since = performance.now();
  const spent = new Map<string, number>();
  const add = (what: string, from: number) => {
    const took = performance.now() - from;
    spent.set(what, (spent.get(what) ?? 0) + took);
    return took;
  };
  for (;;) {
    const from = performance.now();
    const found = different(people);
    const took = add('looking', from);
    const total = performance.now() - since;
    if (found === undefined) {
      const parts = [...spent].map(([what, one]) => `${what} ${Math.round(one)}`).join(', ');
      return `equal after ${Math.round(total)} ms (${parts}; load ${loadavg()[0]?.toFixed(0)})`;
    }
    if (total - (spent.get('looking') ?? 0) > 60_000) throw new Error(await whatDiffers(people, found));
    const pausing = performance.now();
    await pause(Math.max(200, 3 * took));
    add(found.split(' ')[0] ?? '', pausing);
  }
}

/** For whoever reads the failure: whether it is in the rows as well, or on the screen alone. */
async function whatDiffers(people: readonly Person[], found: string): Promise<string> {
  const rows = people.map(async ({ peer }) => {
    const place = firstDifference(canonical(peer.binding.shown()), canonical(await peer.rows()));
    return `rows of ${peer.name}: ${place ?? 'as shown'}; ${JSON.stringify(peer.session.store.getState().save)}`;
  });
  return [`Not equal after a minute: ${found}`, ...(await Promise.all(rows))].join('\n');
}

/** Undefined once everyone has the same, and nobody waits for anything. */
function different(people: readonly Person[]): string | undefined {
  const vectors = people.map(({ peer }) => Buffer.from(Y.encodeStateVector(peer.doc)).toString('hex'));
  if (people.some(({ joined }) => !joined.provider.synced || joined.provider.hasUnsyncedChanges))
    return 'unsynced';
  if (new Set(vectors).size > 1) return 'vectors';
  if (people.some(({ peer }) => peer.session.store.getState().save.kind !== 'saved')) return 'saving';
  const [whole] = people.map(({ peer }) => canonical(viewOf(peer.doc, start)));
  for (const { peer } of people) {
    const { matrix } = peer.session.store.getState();
    const seen = { view: viewOf(peer.doc, start), shown: peer.binding.shown(), screen: matrix };
    for (const [what, one] of Object.entries(seen)) {
      const place = firstDifference(whole, canonical(one));
      if (place) return `${what} of ${peer.name}: ${place}`;
    }
  }
  return undefined;
}

/** Where two values differ, with both. */
function firstDifference(one: unknown, other: unknown, path = ''): string | undefined {
  if (JSON.stringify(one) === JSON.stringify(other)) return undefined;
  const isMap = (value: unknown): value is { readonly [key: string]: unknown } =>
    typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!isMap(one) || !isMap(other))
    return `${path}: ${JSON.stringify(one)} and ${JSON.stringify(other)}`.slice(0, 400);
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const found = firstDifference(one[key], other[key], `${path}/${key}`);
    if (found) return found;
  }
  return `${path}: the order of fields`;
}

it.each(SEEDS)(
  'seed %i: who was cut off and came back, through a server that was killed, has what all have',
  { timeout: isLong ? 1_800_000 : 240_000 },
  async (seed) => {
    const names = ['ann', 'ben', ...(seed % 5 === 0 ? ['cem'] : [])];
    const room = `fuzz-${seed}`;
    const secret = newRoom(room);
    const people: Person[] = [];
    for (const name of names) people.push(await personIn(room, secret, name));
    for (const { joined } of people) await expect.poll(() => joined.provider.synced).toBe(true);

    await Promise.all(people.map((person, place) => work(person, seed, place, place === 0)));
    const spent = await untilEqual(people);

    const whole = JSON.stringify(canonical(viewOf(people[0]?.peer.doc ?? new Y.Doc(), start)));
    for (const person of people) {
      expect(person.half).toBe(0);
      expect(JSON.stringify(canonical(await person.peer.rows()))).toBe(whole);
      expect(danglingPointers(matrixOf(person), [{ op: 'remove', path: ['roles', 'any'] }]).patches).toEqual(
        [],
      );
    }
    const late = joinServer({ port, name: room, secret });
    await expect.poll(() => late.provider.synced).toBe(true);
    expect(JSON.stringify(canonical(viewOf(late.doc, start)))).toBe(whole);
    if (isLong) process.stdout.write(`seed ${seed}, ${names.length} people: ${spent}\n`);
    late.close();
    for (const { peer, joined, wire } of people) {
      joined.close();
      wire.close();
      peer.close();
    }
  },
);
