// Somebody's device in a room of a server of this process, reached through a wire that can be cut.
import { expect } from 'vitest';
import { renameMatrix } from '../../src/domain/edits/renameMatrix';
import { matrixFromSketch } from '../../src/domain/matrix/sketch';
import type { Access, Links } from '../../src/room/secrets';
import { type RoomStore, roomStore } from '../../src/storage/roomStore';
import type { Clash } from '../../src/together/document/clashes';
import { socketAt } from '../../src/together/live/address';
import { documentOf } from '../../src/together/live/joining';
import { openLiveRoom } from '../../src/together/live/liveRoom';
import { suggestedInWords } from '../../src/together/live/sentences';
import { countedIds } from './memorySession';
import { storedMatrix } from './openTab';
import { SHORT, type TestServer, wireTo } from './roomLine';
import { testDatabase, testTabs } from './storage';

export const start = matrixFromSketch(`
                | Clerk | Manager
  Pay invoice   | R     | A`);

export interface DeviceParts {
  /** The server that the wire leads to at the moment. */
  readonly server: () => TestServer;
  readonly access: Access;
  /** A room that is there already, and the name in it. */
  readonly room?: { readonly id: string; readonly links: Links; readonly document: Uint8Array };
  readonly name?: string;
  /** The clock of the device. */
  readonly now?: () => number;
  /** What stands before its storage. */
  readonly storage?: (store: RoomStore) => RoomStore;
}

/** Closes in the other order of opening. */
export function closer() {
  const open: { close(): unknown }[] = [];
  return {
    kept<Thing extends { close(): unknown }>(thing: Thing): Thing {
      open.push(thing);
      return thing;
    },
    forget: (thing: { close(): unknown }) => void open.splice(open.indexOf(thing), 1),
    async closeAll() {
      for (const thing of open.splice(0).reverse()) await thing.close();
    },
  };
}

export async function deviceIn(
  { kept, forget }: Pick<ReturnType<typeof closer>, 'kept' | 'forget'>,
  { server, access, room, name = 'Ann', now = Date.now, storage = (store) => store }: DeviceParts,
) {
  const { id, links } = room ?? (await server().newRoom());
  const wire = kept(await wireTo(() => server().port));
  const device = await storedMatrix(start);
  const session = await device.openTab('ann');
  const store = storage(roomStore(testDatabase(device.name), testTabs(device.name), start.id, now));
  // Someone who comes by a link has the document that is there.
  const document = room?.document ?? documentOf(start);
  await store.keep({ id, secret: links[access], access }, document);
  const suggested: string[] = [];
  const clashes: Clash[] = [];
  const healed: string[] = [];
  const openPage = async () => {
    const live = await openLiveRoom({
      store,
      address: socketAt(`http://127.0.0.1:${wire.port}`),
      newId: countedIds('live'),
      now,
      pace: SHORT,
      me: () => ({ id: name.toLowerCase(), name }),
      settled() {
        const { matrix, save } = session.store.getState();
        return save.kind === 'saved' ? matrix : undefined;
      },
      onClash: (clash) => clashes.push(clash),
      onHealed: (words) => healed.push(words),
      onSuggested: (label, course) => suggested.push(suggestedInWords(label, course)),
    });
    if (!live) throw new Error('The room must be there.');
    live.say({ name });
    return kept(live);
  };
  let live = await openPage();
  await expect.poll(() => live.state().line).toBe('here');
  return {
    id,
    links,
    document,
    wire,
    live,
    session,
    store,
    suggested,
    clashes,
    healed,
    shown: () => session.store.getState().matrix,
    async rename(name: string) {
      session.run(renameMatrix(session.store.getState().matrix, name));
      await session.retrySave();
    },
    /** The page goes, and comes again. */
    async reload() {
      forget(live);
      live.close();
      live = await openPage();
      return live;
    },
  };
}
