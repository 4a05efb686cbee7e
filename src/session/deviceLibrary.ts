/** What stands behind the library of this device: the database where the browser has one, else memory. */
import type { StoreApi } from 'zustand/vanilla';
import type { MatrixId } from '../domain/matrix/ids';
import { afterPaint, type Later, whenIdle } from '../scheduling/tasks';
import { askWorker } from '../storage/askWorker';
import { browserCopies } from '../storage/browserCopies';
import { type Canary, createCanary } from '../storage/canary';
import type { Copies } from '../storage/copies';
import { createDatabase, type Database } from '../storage/database';
import { StorageSilent, whyNotOpened } from '../storage/faults';
import { fileLinks } from '../storage/fileLinks';
import type { Damage } from '../storage/findDamage';
import { createOwnName } from '../storage/ownName';
import { type Probe, probeDatabase } from '../storage/probe';
import { createSeenDays, type SeenDays } from '../storage/seenDays';
import { openTabs, type Tabs } from '../storage/tabs';
import { createUnwritten, type Unwritten } from '../storage/unwritten';
import { createViewSettings, type ViewSettings } from '../storage/viewSettings';
import { databaseLibrary, type KeptLibrary, type Surroundings } from './databaseLibrary';
import type { LostMatrix, StorageState, StorageStatus } from './library';
import { withCopies } from './losses';
import type { OpenedLibrary } from './openLibrary';

export interface DeviceParts extends Surroundings {
  database(): Database;
  tabs(): Tabs;
  readonly address?: MatrixId | undefined;
  readonly canary: Canary;
  readonly copies: Copies;
  readonly viewSettings: ViewSettings;
  /** Lets go of the file on disk that the matrix was kept in, and of the text that both agreed on. */
  forgetFile?(id: MatrixId): Promise<void>;
  readonly unwritten: Unwritten;
  readonly seenDays: SeenDays;
  readonly afterOpening: Later;
  findDamage(database: Database): Promise<readonly Damage[]>;
  probe(): Promise<Probe>;
  askToStay?(): Promise<boolean>;
}

/** What a library in memory need not have. */
export type Opened = Omit<OpenedLibrary, 'recover' | 'differences' | 'forget'> &
  Partial<Pick<KeptLibrary, 'putBack' | 'stored'>>;

const NAME = 'answerable';
/**
 * Milliseconds more for a storage that was silent. A browser on a busy machine needed more than twenty seconds for it,
 * and a page that goes on without it shows none of the matrices until it is loaded again.
 */
const WAITED_FOR = 60_000;
/** Milliseconds in which a matrix that was added or read has been opened. */
const OPENED_IN = 1_000;
const GIVEN_UP =
  'The browser reports that what it had stored was damaged, and that it began with an empty storage.';
const MAY_BE_THERE = 'It may still be in the storage of this browser, which could not be opened.';
const ONLY_HERE = 'Matrices are stored only until you close this tab. Download them to save them.';

/** The storage of the page's own browser. */
export function browserParts(surroundings: Surroundings, address?: MatrixId): DeviceParts {
  return {
    ...surroundings,
    address,
    later: afterPaint,
    ownName: createOwnName(),
    database: () => createDatabase(NAME),
    tabs: () => openTabs(NAME),
    canary: createCanary(),
    copies: browserCopies(NAME),
    viewSettings: createViewSettings(),
    // A matrix that was never kept in a file may have no such database.
    forgetFile: (id) =>
      fileLinks()
        .forget(id)
        .catch(() => undefined),
    unwritten: createUnwritten(surroundings.client),
    seenDays: createSeenDays(),
    afterOpening: (work) => void setTimeout(work, OPENED_IN),
    findDamage: () => askWorker({ kind: 'inspect', database: NAME }),
    probe: () => probeDatabase(NAME),
    askToStay: async () => (await navigator.storage?.persist?.()) ?? false,
  };
}

const recovering = () => import('./recovering');

export async function deviceLibrary(
  parts: DeviceParts,
  status: StoreApi<StorageStatus>,
): Promise<OpenedLibrary> {
  const say = (state: StorageState) => status.setState({ state });
  const opened = await openKept();
  return {
    ...opened,
    async recover(id) {
      const kind = status.getState().lost.find((one) => one.id === id)?.kind ?? 'gone';
      const own = await (await recovering()).recovered(parts, opened, id, kind);
      dismiss(id);
      status.setState({ empty: false });
      return own;
    },
    differences: async (id) => (await recovering()).differencesFromCopy(parts, opened, id),
    forget(id) {
      const gone = status.getState().lost.find((one) => one.id === id);
      // A copy stays where it is: nobody can bring it back once it is removed.
      if (gone) noteDismissal(gone);
      dismiss(id);
    },
  };

  function dismiss(id: MatrixId): void {
    status.setState(({ lost }) => ({ lost: lost.filter((one) => one.id !== id) }));
  }

  function noteDismissal({ id, name, kind, changedAt = 0, seq }: LostMatrix): void {
    const known = parts.canary.notes().find((note) => note.id === id) ?? { id, name, seq: 0, at: changedAt };
    if (kind === 'older') parts.canary.note({ ...known, dismissedSeq: seq });
    else if (kind !== 'damaged') parts.canary.note({ ...known, dismissed: true });
  }

  async function openKept(): Promise<Opened> {
    const probe = await parts.probe();
    if (probe.kind === 'unusable') return inMemory(probe.reason);
    // The browser knows why a matrix is gone, where it had to give up what was stored.
    const hasGivenUp = probe.kind === 'usable' && probe.loss;
    const reported = (one: LostMatrix): LostMatrix =>
      hasGivenUp && one.kind === 'gone' ? { ...one, detail: GIVEN_UP } : one;
    const database = parts.database();
    database.watch((obstacle) => {
      if (obstacle.kind !== 'closed') say(obstacle);
    });
    const library = databaseLibrary({
      ...parts,
      database,
      tabs: parts.tabs(),
      moreTabs: parts.tabs,
      onEmpty: (empty) => status.setState({ empty }),
      onLost: (more) => status.setState(({ lost }) => ({ lost: withLost(lost, more.map(reported)) })),
    });
    try {
      const { empty } = await started(library, probe.kind === 'silent');
      status.setState({ state: { kind: 'ready' }, empty });
      whenIdle(() => void library.lookCloser().catch(() => undefined));
    } catch (error) {
      // A newer version has said so itself; its matrices are there, and not for us.
      if (status.getState().state.kind !== 'locked') return inMemory(whyNotOpened(error));
    }
    return library;
  }

  /** A storage that answered once may still be slow with the next question. */
  async function started(library: KeptLibrary, isSlow: boolean) {
    if (isSlow) say({ kind: 'slow' });
    try {
      return await library.start(isSlow ? WAITED_FOR : undefined);
    } catch (error) {
      if (isSlow || !(error instanceof StorageSilent)) throw error;
      return started(library, true);
    }
  }

  async function inMemory(reason: string): Promise<OpenedLibrary> {
    const unsaved = `${reason} ${ONLY_HERE}`;
    say({ kind: 'memory', reason: unsaved });
    const copies = await parts.copies.list().catch(() => []);
    const lost = copies.map(
      ({ id, name, at }): LostMatrix => ({
        id,
        name,
        kind: 'gone',
        detail: MAY_BE_THERE,
        changedAt: at,
      }),
    );
    if (lost.length > 0) status.setState({ lost: await withCopies(lost, parts.copies) });
    const { memoryLibrary } = await import('./memoryLibrary');
    return memoryLibrary({ ...parts, unsaved });
  }
}

function withLost(known: readonly LostMatrix[], more: readonly LostMatrix[]): readonly LostMatrix[] {
  const ids = new Set(more.map(({ id }) => id));
  return [...known.filter(({ id }) => !ids.has(id)), ...more];
}
