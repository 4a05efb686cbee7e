/** What stands behind the library of this device: the database where the browser has one, else memory. */
import type { StoreApi } from 'zustand/vanilla';
import { matrixFromSaved } from '../domain/matrix/saved';
import { afterPaint } from '../scheduling/tasks';
import { browserCopies } from '../storage/browserCopies';
import { type Canary, createCanary } from '../storage/canary';
import type { Copies } from '../storage/copies';
import { createDatabase, type Database } from '../storage/database';
import { sentenceOf } from '../storage/faults';
import { type Probe, probeDatabase } from '../storage/probe';
import { openTabs, type Tabs } from '../storage/tabs';
import { createUnwritten, type Unwritten } from '../storage/unwritten';
import { createViewSettings, type ViewSettings } from '../storage/viewSettings';
import { databaseLibrary, type Surroundings } from './databaseLibrary';
import type { LostMatrix, StorageState, StorageStatus } from './library';
import type { OpenedLibrary } from './openLibrary';

export interface DeviceParts extends Surroundings {
  database(): Database;
  tabs(): Tabs;
  readonly canary: Canary;
  readonly copies: Copies;
  readonly viewSettings: ViewSettings;
  readonly unwritten: Unwritten;
  probe(): Promise<Probe>;
  askToStay?(): Promise<boolean>;
}

const NAME = 'answerable';
const ONLY_HERE = 'Matrices live in this tab until it is closed: download them to keep them.';

/** The storage of the page's own browser. */
export function browserParts(surroundings: Surroundings): DeviceParts {
  return {
    ...surroundings,
    later: afterPaint,
    database: () => createDatabase(NAME),
    tabs: () => openTabs(NAME),
    canary: createCanary(),
    copies: browserCopies(NAME),
    viewSettings: createViewSettings(),
    unwritten: createUnwritten(surroundings.client),
    probe: () => probeDatabase(NAME),
    askToStay: async () => (await navigator.storage?.persist?.()) ?? false,
  };
}

export async function deviceLibrary(
  parts: DeviceParts,
  status: StoreApi<StorageStatus>,
): Promise<OpenedLibrary> {
  const say = (state: StorageState) => status.setState({ state });
  const opened = await openKept();
  return {
    ...opened,
    async recover(id) {
      const saved = await parts.copies.read(id);
      if (saved === undefined) throw new Error('There is no copy of this matrix that can be read.');
      const { matrix } = matrixFromSaved(saved, { from: 'device' });
      const recovered = await opened.add(matrix, `bring back “${matrix.name}” from its second copy`);
      status.setState(({ lost }) => ({ lost: lost.filter((one) => one.id !== id) }));
      return recovered;
    },
    forget(id) {
      const gone = status.getState().lost.find((one) => one.id === id);
      // A copy stays where it is: nobody can bring it back once it is removed.
      if (gone && !gone.partial) {
        parts.canary.note({ id, name: gone.name, seq: 0, at: gone.changedAt, dismissed: true });
      }
      status.setState(({ lost }) => ({ lost: lost.filter((one) => one.id !== id) }));
    },
  };

  async function openKept(): Promise<Omit<OpenedLibrary, 'recover' | 'forget'>> {
    const probe = await parts.probe();
    if (probe.kind === 'unusable') return inMemory(probe.reason);
    if (probe.kind === 'silent') say({ kind: 'blocked' });
    const database = parts.database();
    database.watch((obstacle) => {
      if (obstacle.kind !== 'closed') say(obstacle);
    });
    const library = databaseLibrary({
      ...parts,
      database,
      tabs: parts.tabs(),
      onLost: (more) => status.setState(({ lost }) => ({ lost: withLost(lost, more) })),
    });
    try {
      await library.start();
      say({ kind: 'ready' });
    } catch (error) {
      // A newer version has said so itself; its matrices are there, and not for us.
      if (status.getState().state.kind !== 'locked') return inMemory(sentenceOf(error));
    }
    return library;
  }

  async function inMemory(reason: string): Promise<OpenedLibrary> {
    const unsaved = `${reason} ${ONLY_HERE}`;
    say({ kind: 'memory', reason: unsaved });
    const copies = await parts.copies.list().catch(() => []);
    const lost = copies.map(({ id, name, at }) => ({ id, name, changedAt: at, copyAt: at }));
    if (lost.length > 0) status.setState({ lost });
    const { memoryLibrary } = await import('./memoryLibrary');
    return memoryLibrary({ ...parts, unsaved });
  }
}

function withLost(known: readonly LostMatrix[], more: readonly LostMatrix[]): readonly LostMatrix[] {
  const ids = new Set(more.map(({ id }) => id));
  return [...known.filter(({ id }) => !ids.has(id)), ...more];
}
