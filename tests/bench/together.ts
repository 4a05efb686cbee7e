// Load on the server of rooms: `npm run bench:rooms`, which is part of `npm run bench`. People write ten times a second for a while;
// told are the delay until another one has it, the memory of the server, and the bytes on the wire.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import * as Y from 'yjs';

const port = 43_210;
const [rooms = 1, people = 50, seconds = 60] = process.argv.slice(2).map(Number);
const file = join(mkdtempSync(join(tmpdir(), 'load-')), 'rooms.sqlite');
const server = spawn(
  process.execPath,
  [
    '--no-warnings',
    'dist-room/answerable-room.mjs',
    '--port',
    String(port),
    '--data',
    file,
    '--per-address',
    '10000',
    '--new-rooms',
    '10000',
  ],
  { stdio: ['ignore', 'pipe', 'inherit'] },
);
await new Promise((resolve) => server.stdout.once('data', resolve));

const delays: number[] = [];
let bytes = 0;
let edits = 0;
const all: {
  readonly doc: Y.Doc;
  readonly provider: HocuspocusProvider;
  readonly socket: HocuspocusProviderWebsocket;
}[] = [];
for (let room = 0; room < rooms; room += 1) {
  const made = await fetch(`http://127.0.0.1:${port}/room`, { method: 'POST' });
  const { id, links } = (await made.json()) as { id: string; links: { edit: string } };
  for (let person = 0; person < people; person += 1) {
    const doc = new Y.Doc();
    const socket = new HocuspocusProviderWebsocket({ url: `ws://127.0.0.1:${port}/room/live?spoken=1` });
    const provider = new HocuspocusProvider({
      websocketProvider: socket,
      name: id,
      document: doc,
      token: links.edit,
      awareness: null,
    });
    doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== provider) bytes += update.length;
    });
    // The second person of each room measures what the first writes.
    if (person === 1)
      doc.getMap('cells').observe((event, { local }) => {
        if (local || !event.keysChanged.has('first')) return;
        delays.push(Date.now() - Number(doc.getMap('cells').get('first')));
      });
    provider.attach();
    all.push({ doc, provider, socket });
  }
}
while (!all.every(({ provider }) => provider.synced))
  await new Promise((resolve) => setTimeout(resolve, 100));
const until = Date.now() + seconds * 1_000;
while (Date.now() < until) {
  const round = Date.now();
  for (const [place, { doc }] of all.entries()) {
    const isFirst = place % people === 0;
    doc.getMap('cells').set(isFirst ? 'first' : `cell ${place} ${edits % 40}`, isFirst ? Date.now() : 'RA');
    edits += 1;
  }
  await new Promise((resolve) => setTimeout(resolve, Math.max(0, 100 - (Date.now() - round))));
}
delays.sort((one, other) => one - other);
const at = (share: number) => delays[Math.floor(delays.length * share)];
const memory = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))?.[1];
process.stdout.write(
  `${rooms} rooms, ${people} people each, ${seconds} s: ${edits} edits (${Math.round(edits / seconds)} a second), delay ${at(0.5)} ms in the middle, ${at(0.95)} ms at 95%, ${Math.round(bytes / edits)} bytes an edit, server ${Math.round(Number(memory) / 1_000)} MB\n`,
);
server.kill();
process.exit(0);
