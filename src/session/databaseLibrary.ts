/** The library over the database: what is kept, and the sessions of what is open. */
import type { SeverityCounts } from '../domain/findings/analysis';
import type { Change } from '../domain/matrix/change';
import type { MatrixId } from '../domain/matrix/ids';
import type { Matrix } from '../domain/matrix/matrix';
import { savedInSlices } from '../domain/matrix/saved';
import { slicedResult } from '../scheduling/runSliced';
import type { Canary } from '../storage/canary';
import type { Copies } from '../storage/copies';
import type { Database } from '../storage/database';
import { databaseKeeper } from '../storage/databaseKeeper';
import { notKept, sentenceOf } from '../storage/faults';
import {
  hasMatrix,
  listHeads,
  markDeleted,
  purgeDeleted,
  putMatrix,
  readMatrix,
} from '../storage/matrixStore';
import type { HeadRow } from '../storage/tables';
import type { Tabs } from '../storage/tabs';
import type { Unwritten } from '../storage/unwritten';
import type { ViewSettings } from '../storage/viewSettings';
import type { Library, LibraryEntry, LostMatrix } from './library';
import type { openStored } from './openStored';
import type { Session } from './session';
import type { SessionParts } from './sessionParts';

/** Activities of the largest matrix whose gaps are counted when it is added. */
const COUNTED_AT_ONCE = 300;

export type Surroundings = Pick<SessionParts, 'newId' | 'now' | 'today' | 'client' | 'later'>;

export interface LibraryParts extends Surroundings {
  readonly database: Database;
  readonly tabs: Tabs;
  readonly canary: Canary;
  readonly copies: Copies;
  readonly viewSettings: ViewSettings;
  readonly unwritten: Unwritten;
  /** Asks the browser not to clear our storage by itself; once, after the first edit. True where it will not. */
  askToStay?(): Promise<boolean>;
  onLost(lost: readonly LostMatrix[]): void;
}

export type KeptLibrary = Omit<Library, 'storage' | 'recover' | 'forget'> & {
  /** Reads the list once, so that a storage that does not work shows itself. */
  start(): Promise<void>;
};

export function databaseLibrary(parts: LibraryParts): KeptLibrary {
  const { database, tabs, canary, copies, newId, now } = parts;
  const watchers = new Set<(entries: readonly LibraryEntry[]) => void>();
  // The rules behind an open matrix are a third of the script, and the list of matrices needs none of them.
  let opener: Promise<ReturnType<typeof openStored>> | undefined;

  async function open(id: MatrixId): Promise<Session> {
    opener ??= import('./openStored').then(
      (loaded) => loaded.openStored(parts, () => void refresh()),
      (error: unknown) => {
        // Asked again, it tries to load again.
        opener = undefined;
        throw error;
      },
    );
    return (await opener)(id);
  }

  function tell(id: MatrixId): void {
    tabs.tellAll(id);
  }

  async function refresh(): Promise<void> {
    if (watchers.size === 0) return;
    try {
      const entries = entriesOf(await listHeads(database));
      for (const watcher of watchers) watcher(entries);
    } catch {
      // The storage says elsewhere that it does not answer; the list stays as it was.
    }
  }

  tabs.listen(() => void refresh());

  async function add(matrix: Matrix, label: string): Promise<MatrixId> {
    try {
      const id = (await hasMatrix(database, matrix.id)) ? newId<'matrix'>() : matrix.id;
      const own = { ...matrix, id };
      await putMatrix(database, own, await countGaps(own), changeOf(label));
      canary.note({ id, name: own.name, seq: 1, at: now() });
      tell(id);
      return id;
    } catch (error) {
      throw new Error(`“${matrix.name}” could not be kept. ${sentenceOf(error)}`, { cause: error });
    }
  }

  /** Undefined for a large matrix, so that nobody waits for a number on a card: it is counted when it is opened. */
  async function countGaps(matrix: Matrix): Promise<SeverityCounts | undefined> {
    if (Object.keys(matrix.activities).length > COUNTED_AT_ONCE) return undefined;
    const { createAnalyser } = await import('../domain/gaps/engine/analyse');
    return createAnalyser().analyse(matrix, parts.today()).counts;
  }

  const changeOf = (label: string): Change => ({
    id: newId(),
    label,
    at: now(),
    client: parts.client,
    patches: [],
    inverse: [],
  });

  async function lostMatrices(heads: readonly HeadRow[]): Promise<readonly LostMatrix[]> {
    const here = new Set<string>(heads.map(({ id }) => id));
    const notes = canary.notes();
    const silent = new Set<string>(notes.filter(({ dismissed }) => dismissed).map(({ id }) => id));
    const noted = notes.map(({ id, name, at }) => ({ id, name, changedAt: at }));
    // While everything is where it was noted, nobody needs to look further.
    const complete = notes.length > 0 && notes.every(({ id, dismissed }) => here.has(id) || dismissed);
    const copied = complete ? [] : await copies.list().catch(() => []);
    const lost = new Map<MatrixId, LostMatrix>(noted.map((note) => [note.id, note]));
    for (const { id, name, at } of copied)
      lost.set(id, { changedAt: at, ...lost.get(id), id, name, copyAt: at });
    return [...lost.values()].filter(({ id }) => !here.has(id) && !silent.has(id));
  }

  return {
    async start() {
      const heads = await listHeads(database);
      const lost = await lostMatrices(heads);
      if (lost.length > 0) parts.onLost(lost);
      for (const id of await purgeDeleted(database, now())) {
        canary.forget(id);
        parts.viewSettings.forget(id);
        await copies.remove(id);
      }
    },
    watch(onList) {
      watchers.add(onList);
      void refresh();
      return () => watchers.delete(onList);
    },
    add,
    open,
    async rename(id, name) {
      const head = await database.use(() => database.matrices.get(id));
      if (!head) throw new Error('This matrix is not on this device.');
      const change: Change = {
        ...changeOf(`rename matrix “${head.fields.name}” to “${name}”`),
        patches: [{ op: 'replace', path: ['name'], value: name }],
      };
      const keeper = databaseKeeper({ database, tabs, matrixId: id, head, now });
      await keeper.keep([change], {});
      canary.note({ id, name, seq: head.seq + 1, at: now() });
      tell(id);
    },
    async duplicate(id) {
      const found = await readMatrix(database, id);
      if (!found) throw new Error('This matrix is not on this device.');
      const { matrix } = await slicedResult(savedInSlices(found.saved, { from: 'device' }));
      const name = `${matrix.name} (copy)`;
      return add({ ...matrix, id: newId<'matrix'>(), name }, `duplicate “${matrix.name}”`);
    },
    async remove(id) {
      // What is deleted by mistake shall not depend on one place alone.
      await copies.keep(id).catch(() => undefined);
      await mark(id, now());
    },
    restore: (id) => mark(id, undefined),
  };

  async function mark(id: MatrixId, at: number | undefined): Promise<void> {
    try {
      await markDeleted(database, id, at);
    } catch (error) {
      throw notKept(error);
    }
    tell(id);
  }
}

function entriesOf(heads: readonly HeadRow[]): readonly LibraryEntry[] {
  return heads
    .filter(({ deletedAt }) => deletedAt === undefined)
    .map(({ id, fields, counts, gaps, changedAt }) => ({
      id,
      name: String(fields.name),
      subtitle: typeof fields.subtitle === 'string' ? fields.subtitle : undefined,
      schemeName: String((fields.scheme as { name?: unknown } | undefined)?.name),
      activities: counts.activities ?? 0,
      roles: counts.roles ?? 0,
      gaps,
      changedAt,
    }))
    .sort((one, other) => other.changedAt - one.changedAt);
}
