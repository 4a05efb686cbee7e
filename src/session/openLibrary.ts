/** The library of this device while it is still being opened: the first screen needs neither database nor rules. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Library, StorageStatus } from './library';

export type OpenedLibrary = Omit<Library, 'storage'>;

export const NOT_LOADED = 'Part of Answerable could not be loaded. Reload this page when you are online.';

/** Begins to load what opening a matrix needs, while the storage itself is still being opened. */
export function prepareOpening(): void {
  // Where a matrix is opened, a part that did not arrive is told.
  import('./openStored').catch(() => undefined);
}

/** `begin` loads and opens what is behind it, and says in the status how that goes. */
export function openLibrary(begin: (status: StoreApi<StorageStatus>) => Promise<OpenedLibrary>): Library {
  const storage = createStore<StorageStatus>(() => ({ state: { kind: 'opening' }, lost: [] }));
  const opened = begin(storage);
  // Only a part of the app that did not arrive gets here; the storage itself is asked and answers in `begin`.
  opened.catch(() => storage.setState({ state: { kind: 'locked', reason: NOT_LOADED } }));
  const onceOpened = (work: (library: OpenedLibrary) => void) => void opened.then(work, () => undefined);
  return {
    storage,
    watch(onList) {
      let stop: (() => void) | undefined;
      let stopped = false;
      onceOpened((library) => {
        if (!stopped) stop = library.watch(onList);
      });
      return () => {
        stopped = true;
        stop?.();
      };
    },
    add: async (matrix, label) => (await opened).add(matrix, label),
    read: async (id) => (await opened).read(id),
    prepare: (next) => onceOpened((library) => library.prepare(next)),
    open: async (id) => (await opened).open(id),
    visit: async (matrix) => (await opened).visit(matrix),
    rename: async (id, name) => (await opened).rename(id, name),
    duplicate: async (id) => (await opened).duplicate(id),
    remove: async (id) => (await opened).remove(id),
    restore: async (id) => (await opened).restore(id),
    removeForGood: async (id) => (await opened).removeForGood(id),
    recover: async (id) => (await opened).recover(id),
    differences: async (id) => (await opened).differences(id),
    roomStore: async (id) => (await opened).roomStore(id),
    ownName: async (name) => (await opened).ownName(name),
    matrixInRoom: async (room) => (await opened).matrixInRoom(room),
    forget: (id) => onceOpened((library) => library.forget(id)),
  };
}
