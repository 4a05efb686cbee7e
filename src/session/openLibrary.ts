/** The library of this device: over the database where the browser has one, else in memory, and it says which. */
import { createStore } from 'zustand/vanilla';
import { matrixFromSaved } from '../domain/matrix/saved';
import type { Canary } from '../storage/canary';
import type { Copies } from '../storage/copies';
import { NO_COPIES } from '../storage/copies';
import type { Database } from '../storage/database';
import { sentenceOf } from '../storage/faults';
import type { Probe } from '../storage/probe';
import type { Tabs } from '../storage/tabs';
import { databaseLibrary, type Surroundings } from './databaseLibrary';
import type { Library, LostMatrix, StorageState, StorageStatus } from './library';
import { memoryLibrary } from './memoryLibrary';

export interface DeviceParts extends Surroundings {
  /** Made only where the browser has one. */
  database(): Database;
  tabs(): Tabs;
  readonly canary: Canary;
  readonly copies?: Copies | undefined;
  probe(): Promise<Probe>;
  askToStay?(): void;
}

type Inner = Omit<Library, 'storage' | 'recover' | 'forget'>;

const ONLY_HERE = 'Matrices live in this tab until it is closed: download them to keep them.';

export function openLibrary(parts: DeviceParts): Library {
  const storage = createStore<StorageStatus>(() => ({ state: { kind: 'opening' }, lost: [] }));
  const say = (state: StorageState) => storage.setState({ state });
  const inner = begin();

  async function begin(): Promise<Inner> {
    const probe = await parts.probe();
    if (probe.kind === 'unusable') return inMemory(probe.reason);
    if (probe.kind === 'silent') say({ kind: 'blocked' });
    const database = parts.database();
    database.watch(say);
    const library = databaseLibrary({
      ...parts,
      database,
      tabs: parts.tabs(),
      copies: parts.copies ?? NO_COPIES,
      onLost: (more) => storage.setState(({ lost }) => ({ lost: withLost(lost, more) })),
    });
    try {
      await library.start();
      say({ kind: 'ready' });
    } catch (error) {
      // A newer version has said so itself; its matrices are there, and not for us.
      if (storage.getState().state.kind !== 'locked') return inMemory(sentenceOf(error));
    }
    return library;
  }

  async function inMemory(reason: string): Promise<Inner> {
    const unsaved = `${reason} ${ONLY_HERE}`;
    say({ kind: 'memory', reason: unsaved });
    const copies = (await parts.copies?.list().catch(() => [])) ?? [];
    const lost = copies.map(({ id, name, at }) => ({ id, name, changedAt: at, copyAt: at }));
    if (lost.length > 0) storage.setState({ lost });
    return memoryLibrary({ ...parts, unsaved });
  }

  const forget: Library['forget'] = (id) => {
    parts.canary.forget(id);
    void parts.copies?.remove(id).catch(() => undefined);
    storage.setState(({ lost }) => ({ lost: lost.filter((one) => one.id !== id) }));
  };

  return {
    storage,
    watch(onList) {
      let stop: (() => void) | undefined;
      let stopped = false;
      void inner.then((library) => {
        if (!stopped) stop = library.watch(onList);
      });
      return () => {
        stopped = true;
        stop?.();
      };
    },
    add: async (matrix, label) => (await inner).add(matrix, label),
    open: async (id) => (await inner).open(id),
    rename: async (id, name) => (await inner).rename(id, name),
    duplicate: async (id) => (await inner).duplicate(id),
    remove: async (id) => (await inner).remove(id),
    restore: async (id) => (await inner).restore(id),
    async recover(id) {
      const saved = await parts.copies?.read(id);
      if (saved === undefined) throw new Error('There is no copy of this matrix that can be read.');
      const { matrix } = matrixFromSaved(saved);
      const recovered = await (await inner).add(matrix, `bring back "${matrix.name}" from its second copy`);
      storage.setState(({ lost }) => ({ lost: lost.filter((one) => one.id !== id) }));
      return recovered;
    },
    forget,
  };
}

function withLost(known: readonly LostMatrix[], more: readonly LostMatrix[]): readonly LostMatrix[] {
  const ids = new Set(more.map(({ id }) => id));
  return [...known.filter(({ id }) => !ids.has(id)), ...more];
}
