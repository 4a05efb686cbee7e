/** A library that lives as long as the page: for tests, and for browsers that give us no storage. */
import { createStore } from 'zustand/vanilla';
import { renameMatrix } from '../domain/edits/renameMatrix';
import type { SeverityCounts } from '../domain/findings/analysis';
import type { MatrixId } from '../domain/matrix/ids';
import type { Matrix } from '../domain/matrix/matrix';
import type { Library, LibraryEntry, OnList } from './library';
import { openSession } from './openSession';
import type { Session } from './session';
import type { SessionParts } from './sessionParts';
import { visitsOf } from './visits';
import { warnWhileUnsaved } from './warnWhileUnsaved';

type Surroundings = Pick<
  SessionParts,
  'newId' | 'now' | 'today' | 'client' | 'later' | 'ownName' | 'unsaved'
>;

interface Held {
  readonly session: Session;
  changedAt: number;
  deleted: boolean;
}

export function memoryLibrary(surroundings: Surroundings, matrices: readonly Matrix[] = []): Library {
  const { newId, now, unsaved } = surroundings;
  const held = new Map<MatrixId, Held>();
  const watchers = new Set<OnList>();

  const tell = () => {
    for (const watcher of watchers) watcher(entries(), deletedEntries());
  };

  const entries = () => entriesThat(({ deleted }) => !deleted);
  // What lives as long as the page is not counted in days.
  const deletedEntries = () =>
    entriesThat(({ deleted }) => deleted).map((entry) => ({
      ...entry,
      deletedAt: entry.changedAt,
      daysLeft: 30,
    }));

  function entriesThat(are: (held: Held) => boolean): readonly LibraryEntry[] {
    return [...held.values()]
      .filter(are)
      .map(({ session, changedAt }) => {
        const { matrix, analysis } = session.store.getState();
        return entryOf(matrix, analysis.complete ? analysis.counts : undefined, changedAt);
      })
      .sort((one, other) => other.changedAt - one.changedAt);
  }

  function hold(given: Matrix): MatrixId {
    const matrix = held.has(given.id) ? { ...given, id: newId<'matrix'>() } : given;
    const session = openSession({ ...surroundings, matrix });
    const entry: Held = { session, changedAt: now(), deleted: false };
    held.set(matrix.id, entry);
    warnWhileUnsaved(session);
    session.store.subscribe((state, before) => {
      if (state.matrix === before.matrix) return;
      entry.changedAt = now();
      tell();
    });
    tell();
    return matrix.id;
  }

  function find(id: MatrixId): Held {
    const found = held.get(id);
    if (!found && unsaved !== undefined)
      throw new Error(
        'It is not known whether this matrix is on this device: its storage could not be opened.',
      );
    if (!found) throw new Error('This matrix is not on this device.');
    return found;
  }

  for (const matrix of matrices) hold(matrix);

  return {
    storage: createStore(() => ({
      state: unsaved === undefined ? { kind: 'ready' } : { kind: 'memory', reason: unsaved },
      lost: [],
    })),
    watch(onList) {
      watchers.add(onList);
      onList(entries(), deletedEntries());
      return () => watchers.delete(onList);
    },
    add: async (matrix) => hold(matrix),
    // Its sessions are open already.
    prepare: () => undefined,
    read: async (id) => find(id).session.store.getState().matrix,
    ...visitsOf(surroundings, async (id) => find(id).session),
    async rename(id, name) {
      const { session } = find(id);
      session.run(renameMatrix(session.store.getState().matrix, name));
    },
    async duplicate(id) {
      const { matrix } = find(id).session.store.getState();
      return hold({ ...matrix, id: newId<'matrix'>(), name: `${matrix.name} (copy)` });
    },
    async remove(id) {
      find(id).deleted = true;
      tell();
    },
    async restore(id) {
      find(id).deleted = false;
      tell();
    },
    async removeForGood(id) {
      held.delete(id);
      tell();
    },
    differences: async () => [],
    async recover() {
      throw new Error('No readable copy of this matrix was found.');
    },
    async roomStore() {
      throw new Error(
        'This browser keeps nothing here, and working together needs a copy on each device. Use a window that is not private.',
      );
    },
    matrixInRoom: async () => undefined,
    ownName: async (name = '') => name,
    forget: () => undefined,
  };
}

function entryOf(matrix: Matrix, gaps: SeverityCounts | undefined, changedAt: number): LibraryEntry {
  return {
    id: matrix.id,
    name: matrix.name,
    subtitle: matrix.subtitle,
    group: matrix.settings.group,
    schemeName: matrix.scheme.name,
    activities: Object.keys(matrix.activities).length,
    roles: Object.keys(matrix.roles).length,
    gaps,
    changedAt,
  };
}
