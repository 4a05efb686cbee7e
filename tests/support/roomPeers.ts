// People in a room without a server: each a session on a database of its own, bound to a shared document, and a line between
// them that can be cut.
import * as Y from 'yjs';
import type { Matrix } from '../../src/domain/matrix/matrix';
import { finish } from '../../src/domain/matrix/slices';
import type { Session } from '../../src/session/session';
import { roomStore } from '../../src/storage/roomStore';
import { type Binding, type BindingParts, bindDocument } from '../../src/together/document/binding';
import type { Clash } from '../../src/together/document/clashes';
import { viewInSlices } from '../../src/together/document/door';
import { documentFrom, type Keeping, startKeeping } from '../../src/together/document/keeping';
import { countedIds, NOON } from './memorySession';
import { storedMatrix } from './openTab';
import { stored, testDatabase, testTabs } from './storage';

export interface Peer {
  readonly name: string;
  readonly session: Session;
  readonly doc: Y.Doc;
  readonly binding: Binding;
  readonly keeping: Keeping;
  readonly clashes: Clash[];
  readonly refused: unknown[];
  /** The rows, as the next opening would read them. */
  rows(): Promise<Matrix>;
  /** Another tab of the same person. */
  openTab(client: string): Promise<Session>;
  /** Waits until the session, the rows and the document have nothing left to tell each other. */
  quiet(): Promise<void>;
  close(): void;
}

export const viewOf = (doc: Y.Doc, { id }: Matrix): Matrix => finish(viewInSlices(doc, id)).matrix;

export async function joinRoom(
  name: string,
  start: Matrix,
  document: Uint8Array,
  parts: Partial<BindingParts> = {},
): Promise<Peer> {
  const device = await storedMatrix(start);
  const session = await device.openTab(name);
  const database = testDatabase(device.name);
  const tabs = testTabs(device.name);
  const store = roomStore(database, tabs, start.id, () => NOON);
  await store.keep({ id: 'room', secret: 'secret', access: 'edit' }, document);
  const found = await store.load();
  if (!found) throw new Error('The room must be there.');
  const doc = documentFrom(found);
  const clashes: Clash[] = [];
  const refused: unknown[] = [];
  const binding = bindDocument({
    doc,
    matrix: viewOf(doc, start),
    newId: countedIds(`in-${name}`),
    now: () => NOON,
    me: () => ({ id: name, name }),
    writes: true,
    isOurClient: (client) => client === doc.clientID,
    refused: (change) => refused.push(change),
    onClash: (clash) => clashes.push(clash),
    onNews: () => keeping.poke(),
    ...parts,
  });
  const failures: unknown[] = [];
  const keeping = startKeeping(store, binding, doc, found.seq, (error) => error && failures.push(error));
  keeping.poke();
  return {
    name,
    session,
    doc,
    binding,
    keeping,
    clashes,
    refused,
    async rows() {
      // Dexie remembers the transaction in which what was waited for came to be.
      await new Promise((resolve) => setTimeout(resolve));
      return (await stored(database, start.id)).matrix;
    },
    openTab: device.openTab,
    async quiet() {
      for (let round = 0; round < 3; round += 1) {
        await session.retrySave();
        keeping.poke();
        await keeping.settled();
        tabs.tell(start.id);
        await new Promise((resolve) => setTimeout(resolve));
      }
      if (failures.length > 0) throw failures[0];
    },
    close() {
      keeping.stop();
      binding.stop();
      session.close();
    },
  };
}

/** Tells each what the others did. While it is cut nothing arrives; healed, they compare what they have. */
export function createLine(peers: readonly Peer[]) {
  const away = new Set<Peer>();
  for (const peer of peers)
    peer.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === 'line' || away.has(peer)) return;
      // In a task of its own, as from a socket. In that of the writer the other would write inside of a transaction that
      // Dexie takes for the writer's, and end it too early.
      setTimeout(() => {
        for (const other of peers)
          if (other !== peer && ![other, peer].some((one) => away.has(one)))
            Y.applyUpdate(other.doc, update, 'line');
      });
    });
  return {
    cut: (peer: Peer) => void away.add(peer),
    heal(peer: Peer) {
      away.delete(peer);
      for (const other of peers) {
        if (other === peer || away.has(other)) continue;
        // Both differences are taken before either arrives, as on a wire.
        const [there, here] = [
          Y.encodeStateAsUpdate(peer.doc, Y.encodeStateVector(other.doc)),
          Y.encodeStateAsUpdate(other.doc, Y.encodeStateVector(peer.doc)),
        ];
        Y.applyUpdate(other.doc, there, 'line');
        Y.applyUpdate(peer.doc, here, 'line');
      }
    },
  };
}

const PASSING = ['conditions', 'cellNotes', 'suggested', 'guesses', 'questions', 'scope', 'words'];

/** The matrix with its fields in one order; a map that comes and goes is absent where it is empty. */
export function canonical(value: unknown, field = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => canonical(item));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .map(([key, inner]) => [key, canonical(inner, key)] as const)
    .filter(([, inner]) => inner !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return entries.length === 0 && PASSING.includes(field) ? undefined : Object.fromEntries(entries);
}
