/**
 * The one Dexie instance, with the guard that Dexie lacks: it would re-open by itself and let old code write into
 * a newer database, or into an empty one after the site's data were cleared.
 */
import Dexie, { type DexieOptions, type Table } from 'dexie';
import type { Collection } from '../domain/matrix/matrix';
import { isWorthReopening, NEWER_VERSION, NewerSchema, StorageSilent } from './faults';
import {
  type ChangeRow,
  type HeadRow,
  type PartRow,
  type RoomRow,
  type RoomUpdateRow,
  SCHEMA,
  STORES,
  type VersionRow,
} from './tables';
import { withWatchdog } from './watchdog';

/** Something that stands in the way of writing. */
export type Obstacle =
  /** Another tab holds an older version open; opening goes on by itself once that tab is closed. */
  | { readonly kind: 'blocked' }
  /** A newer version took over: nothing may be written here any more. */
  | { readonly kind: 'locked'; readonly reason: string }
  /** The browser took the storage away under the open page, perhaps with all that was in it. */
  | { readonly kind: 'closed' };

export interface Database {
  readonly dexie: Dexie;
  readonly matrices: Table<HeadRow, string>;
  readonly changes: Table<ChangeRow, [string, number]>;
  readonly versions: Table<VersionRow, [string, string]>;
  readonly rooms: Table<RoomRow, [string, string]>;
  readonly roomUpdates: Table<RoomUpdateRow, [string, number]>;
  /** The open database, for a write that cannot wait until it is opened. */
  handle(): IDBDatabase | undefined;
  part(collection: Collection): Table<PartRow, [string, string]>;
  /** Runs work on the open database; after a dead handle it opens once more and tries once more. */
  use<Answer>(work: () => Promise<Answer>, patience?: number): Promise<Answer>;
  /** Calls when something stands in the way, at once where it already does. */
  watch(onObstacle: (obstacle: Obstacle) => void): () => void;
  close(): void;
}

export interface DatabaseOptions {
  readonly schema?: number | undefined;
  /** Another IndexedDB than the page's own. */
  readonly engine?: Pick<DexieOptions, 'indexedDB' | 'IDBKeyRange'> | undefined;
}

export function createDatabase(
  name: string,
  { schema = SCHEMA, engine = {} }: DatabaseOptions = {},
): Database {
  const dexie = new Dexie(name, {
    chromeTransactionDurability: 'strict',
    autoOpen: false,
    cache: 'disabled',
    ...engine,
  });
  dexie.version(schema).stores({ ...STORES });

  let locked: string | null = null;
  let opening: Promise<unknown> | null = null;
  let closed = false;
  let blocked = false;
  const watchers = new Set<(obstacle: Obstacle) => void>();
  const tell = (obstacle: Obstacle) => {
    for (const watcher of watchers) watcher(obstacle);
  };

  dexie.on('versionchange', ({ newVersion }) => {
    dexie.close();
    opening = null;
    // Without a new version the database is being deleted.
    if (newVersion === null) tell({ kind: 'closed' });
    else lock(NEWER_VERSION);
    return false;
  });
  // Dexie's own listener only writes to the console; we have a screen for it.
  const { blocked: blockedEvent } = dexie.on;
  for (const own of [...blockedEvent.subscribers]) blockedEvent.unsubscribe(own as () => void);
  dexie.on('blocked', () => {
    blocked = true;
    tell({ kind: 'blocked' });
  });
  // Cleared or force-closed by the browser. With autoOpen off nothing re-opens until someone asks.
  dexie.on('close', () => {
    opening = null;
    if (!closed && locked === null) tell({ kind: 'closed' });
  });
  // Sticky, or a second open() of the same instance would pass the newer database unseen.
  dexie.on(
    'ready',
    (ready) => {
      const have = Math.round(ready.backendDB().version / 10);
      if (have > schema) throw new NewerSchema(`The database has schema ${have}, this code knows ${schema}.`);
    },
    true,
  );

  // A page that the browser keeps for the way back would hold the database open: nothing could be deleted or brought
  // up to date until it is thrown away. What is being written still finishes; all else waits until the page is back.
  const away = new AbortController();
  let back = Promise.resolve();
  let comeBack = () => {};
  const onPage = (event: 'pagehide' | 'pageshow', work: () => void) =>
    globalThis.addEventListener?.(event, ({ persisted }) => persisted && work(), { signal: away.signal });
  onPage('pagehide', () => {
    back = new Promise((resolve) => {
      comeBack = resolve;
    });
    dexie.close();
    opening = null;
  });
  onPage('pageshow', () => {
    comeBack();
    // Others may have written meanwhile, or cleared everything.
    tell({ kind: 'closed' });
  });

  function lock(reason: string): void {
    locked ??= reason;
    tell({ kind: 'locked', reason: locked });
  }

  async function open(patience?: number): Promise<void> {
    await back;
    if (closed) throw new Error('This database was closed by the app.');
    if (locked !== null) throw new NewerSchema(locked);
    opening ??= Promise.resolve(dexie.open());
    try {
      // Behind another tab the wait has no end of its own: that tab must be closed first.
      await withWatchdog(opening, patience, () => blocked);
      blocked = false;
    } catch (error) {
      opening = null;
      const { name: kind } = error as Error;
      if (kind === 'NewerSchema' || kind === 'VersionError') {
        dexie.close();
        lock(NEWER_VERSION);
      }
      throw error;
    }
  }

  return {
    dexie,
    matrices: dexie.table('matrices'),
    changes: dexie.table('changes'),
    versions: dexie.table('versions'),
    rooms: dexie.table('rooms'),
    roomUpdates: dexie.table('roomUpdates'),
    // What is locked or closed is closed here first.
    handle: () => (dexie.isOpen() ? dexie.backendDB() : undefined),
    part: (collection) => dexie.table(collection),
    async use(work, patience) {
      const once = async () => {
        await open(patience);
        return withWatchdog(work(), patience);
      };
      try {
        return await once();
      } catch (error) {
        if (closed || locked !== null || !isWorthReopening(error)) throw error;
        dexie.close();
        opening = null;
        // What did not answer once is not waited for again: that has to be said.
        if (error instanceof StorageSilent) throw error;
        return once();
      }
    },
    watch(onObstacle) {
      watchers.add(onObstacle);
      if (locked !== null) onObstacle({ kind: 'locked', reason: locked });
      else if (blocked) onObstacle({ kind: 'blocked' });
      return () => watchers.delete(onObstacle);
    },
    close() {
      closed = true;
      away.abort();
      dexie.close();
    },
  };
}
