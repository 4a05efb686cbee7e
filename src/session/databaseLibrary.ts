/** The library over the database: what is kept, and the sessions of what is open. */
import type { SeverityCounts } from '../domain/findings/analysis';
import type { Change } from '../domain/matrix/change';
import type { MatrixId } from '../domain/matrix/ids';
import type { Matrix } from '../domain/matrix/matrix';
import { type Later, whenIdle } from '../scheduling/tasks';
import type { Canary } from '../storage/canary';
import type { Copies } from '../storage/copies';
import type { Database } from '../storage/database';
import type { Damage } from '../storage/findDamage';
import { listHeads } from '../storage/heads';
import type { SeenDays } from '../storage/seenDays';
import type { HeadRow } from '../storage/tables';
import type { Tabs } from '../storage/tabs';
import type { Unwritten } from '../storage/unwritten';
import type { ViewSettings } from '../storage/viewSettings';
import { addingIn } from './adding';
import { deletionIn } from './deletion';
import type { Library, LostMatrix, OnList } from './library';
import { deletedEntryOf, entryOf, isCountedUnopened, newestFirst } from './libraryEntries';
import { damagedMatrix, missingMatrices, olderMatrices, withCopies } from './losses';
import { NOT_LOADED } from './openLibrary';
import type { Opener } from './openStored';
import { readStored } from './readStored';
import { roomsOf } from './rooms';
import type { Session } from './session';
import type { SessionParts } from './sessionParts';
import { visitsOf } from './visits';

/** Milliseconds in which open matrices have written themselves again after the storage was taken away. */
const AFTER_CLOSED = 1_000;

export type Surroundings = Pick<SessionParts, 'newId' | 'now' | 'today' | 'client' | 'later' | 'ownName'>;

export interface LibraryParts extends Surroundings {
  readonly database: Database;
  /** The matrix that the address of the page leads to, which is opened next. */
  readonly address?: MatrixId | undefined;
  readonly tabs: Tabs;
  /** Another way to the tabs, which hears what this one tells: for a room, which is like one more tab. */
  moreTabs(): Tabs;
  readonly canary: Canary;
  readonly copies: Copies;
  readonly viewSettings: ViewSettings;
  readonly unwritten: Unwritten;
  forgetFile?(id: MatrixId): Promise<void>;
  readonly seenDays: SeenDays;
  /** Puts off what may wait until a matrix that was added, or that the address leads to, has been opened. */
  readonly afterOpening: Later;
  /** Looks through all that is stored, without making the page wait. */
  findDamage(database: Database): Promise<readonly Damage[]>;
  /** Asks the browser not to clear our storage by itself; once, after the first edit. True where it will not. */
  askToStay?(): Promise<boolean>;
  onLost(lost: readonly LostMatrix[]): void;
  /** Told when the storage was taken away, after open matrices were written again, and when a matrix is added. */
  onEmpty?(empty: boolean): void;
}

export type KeptLibrary = Omit<Library, 'storage' | 'recover' | 'differences' | 'forget'> & {
  /** What can be read of a matrix, without opening it. */
  stored(id: MatrixId): Promise<Matrix | undefined>;
  /** Reads the list once, so that a storage that does not work shows itself; `patience` in milliseconds. */
  start(patience?: number): Promise<{ readonly empty: boolean }>;
  /** Looks for what is older or damaged, which takes longer than anyone should wait for the first screen. */
  lookCloser(): Promise<void>;
  /** In the place of one that is lost. `write` answers with the number of its change. */
  putBack(
    matrix: Matrix,
    label: string,
    write: (database: Database, matrix: Matrix, change: Change) => Promise<number>,
  ): Promise<void>;
};

export function databaseLibrary(parts: LibraryParts): KeptLibrary {
  const { database, tabs, canary, copies, newId, now } = parts;
  const watchers = new Set<OnList>();
  const changeOf = (label: string): Change => ({
    id: newId(),
    label,
    at: now(),
    client: parts.client,
    patches: [],
    inverse: [],
  });
  const deletion = deletionIn({ ...parts, changeOf, show, refresh: () => void refresh(), tell });
  const adding = addingIn({ ...parts, changeOf, refresh: () => void refresh() });
  // The rules behind an open matrix are a third of the script, and the list of matrices needs none of them.
  let opener: Promise<Opener> | undefined;

  /** What the address asks for is read while that which opens it is still loading. */
  let addressed = parts.address && {
    id: parts.address,
    // What is wrong with it is told when it is opened.
    opened: readStored(database, parts.address).catch(() => undefined),
  };
  /** The storage answers one after the other, and what is being opened is waited for. */
  const beforeLooking = addressed?.opened.then(() => new Promise<void>((go) => parts.afterOpening(go)));

  async function open(id: MatrixId): Promise<Session> {
    const fresh = adding.take(id);
    const early = addressed?.id === id ? addressed.opened : undefined;
    addressed = undefined;
    return (await opening()).open(id, fresh, early);
  }

  function opening(): Promise<Opener> {
    opener ??= import('./openStored').then(
      (loaded) => loaded.openStored(parts, () => void refresh()),
      (error: unknown) => {
        // Asked again, it tries to load again.
        opener = undefined;
        throw new Error(NOT_LOADED, { cause: error });
      },
    );
    return opener;
  }

  /** What nobody waits for. That it could not be loaded is told when a matrix is opened. */
  const ahead = (work: (opener: Opener) => void) => void opening().then(work, () => undefined);

  async function readWithGaps(id: MatrixId): Promise<{ matrix: Matrix; gaps: SeverityCounts | undefined }> {
    const found = await readStored(database, id);
    if (!found) throw new Error('This matrix is not on this device.');
    return { matrix: found.matrix, gaps: found.head.gaps };
  }

  const read = async (id: MatrixId) => (await readWithGaps(id)).matrix;

  function tell(id: MatrixId): void {
    tabs.tellAll(id);
  }

  let known: readonly HeadRow[] | undefined;

  async function refresh(): Promise<void> {
    if (watchers.size === 0) return;
    try {
      known = (await listHeads(database)).heads;
      show();
    } catch {
      // The storage says elsewhere that it does not answer; the list stays as it was.
    }
  }

  /** As it was read last, without what is being deleted. */
  function show(): void {
    if (!known) return;
    const here = known.filter(({ id }) => !deletion.isLeaving(id));
    const days = deletion.seenDays();
    const entries = newestFirst(here.filter(({ deletedAt }) => deletedAt === undefined).map(entryOf));
    const deleted = newestFirst(here.flatMap((head) => deletedEntryOf(head, days)));
    for (const watcher of watchers) watcher(entries, deleted);
    if (watchers.size > 0 && entries.some(isCountedUnopened))
      whenIdle(() => ahead(({ look }) => watchers.size > 0 && look(entries)));
  }

  tabs.listen(() => void refresh());
  database.watch(({ kind }) => {
    // Cleared by the browser: open matrices write themselves again, the others are missed.
    if (kind === 'closed') setTimeout(() => void checkAgain(), AFTER_CLOSED);
  });

  async function checkAgain(): Promise<void> {
    await library.start().then(
      ({ empty }) => parts.onEmpty?.(empty),
      () => undefined,
    );
    await refresh();
  }

  const library: KeptLibrary = {
    async start(patience) {
      const found = await listHeads(database, patience);
      const missing = await missingMatrices(found, canary, copies);
      if (missing.length > 0) parts.onLost(missing);
      await deletion.purgeOld(found.heads);
      return { empty: found.heads.length === 0 };
    },
    async lookCloser() {
      await beforeLooking;
      // What was noted is read before what is stored: a change of another tab in between is no loss.
      const notes = canary.notes();
      const copied = await copies.list().catch(() => []);
      const { heads } = await listHeads(database);
      const older = olderMatrices(heads, notes, copied);
      if (older.length > 0) parts.onLost(await withCopies(older, copies));
      const damage = await parts.findDamage(database);
      const damaged = damage.flatMap((one) => {
        const head = heads.find(({ id }) => id === one.id);
        return head ? [damagedMatrix(head, one)] : [];
      });
      if (damaged.length > 0) parts.onLost(await withCopies(damaged, copies));
    },
    watch(onList) {
      watchers.add(onList);
      void refresh();
      return () => {
        watchers.delete(onList);
        if (watchers.size === 0 && opener) ahead(({ stop }) => stop());
      };
    },
    add: (matrix, label) => adding.keepNew(matrix, label),
    read,
    prepare(next) {
      // Who saves data has nothing loaded before it is opened.
      if (opener || next === undefined) ahead(({ prepare }) => prepare(next));
    },
    ...visitsOf(parts, open),
    ...roomsOf(parts),
    async rename(id, name) {
      await (await opening()).rename(id, name);
      tell(id);
    },
    async duplicate(id) {
      const { matrix, gaps } = await readWithGaps(id);
      const name = `${matrix.name} (copy)`;
      return adding.keepNew({ ...matrix, id: newId<'matrix'>(), name }, `duplicate “${matrix.name}”`, gaps);
    },
    remove: deletion.remove,
    restore: deletion.restore,
    removeForGood: deletion.removeForGood,
    stored: (id) => read(id).catch(() => undefined),
    putBack: adding.putBack,
  };
  return library;
}
