// Nothing that the storage or the service worker announces goes unheard. The ports are read from the sources: a new
// callback, a new kind of obstacle or answer fails the first test until it is provoked here and seen on the screen.
import { readFileSync } from 'node:fs';
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import { indexedDB } from 'fake-indexeddb';
import { expect, it, vi } from 'vitest';
import type { Change } from '../../../src/domain/matrix/change';
import type { MatrixId } from '../../../src/domain/matrix/ids';
import { matrixFromSketch } from '../../../src/domain/matrix/sketch';
import type { DeviceParts } from '../../../src/session/deviceLibrary';
import { createCanary } from '../../../src/storage/canary';
import type { Database, Obstacle } from '../../../src/storage/database';
import type { Keeper, KeeperWatcher } from '../../../src/storage/keeper';
import { probeDatabase } from '../../../src/storage/probe';
import { HomeScreen } from '../../../src/ui/home/HomeScreen';
import { keepForOffline } from '../../../src/ui/offline';
import { updateListener, updateOffer } from '../../../src/ui/recovery/reloading';
import { StorageGate } from '../../../src/ui/recovery/StorageGate';
import SaveState from '../../../src/ui/save/SaveState';
import { LibraryProvider } from '../../../src/ui/session/LibraryContext';
import { device } from '../../support/device';
import { memorySession, NOON } from '../../support/memorySession';
import { renderWithSession } from '../../support/session';
import { freshName, memoryStorage, testDatabase } from '../../support/storage';

const matrix = matrixFromSketch(`
              | Clerk | Manager
  Pay invoice | R     | A      `);
/** The page waits a second before it looks whether open matrices have written themselves again. */
const SOON = { timeout: 5_000 };

/** The first screen over a storage that announces what a test wants it to. */
async function home(parts: Partial<DeviceParts> = {}, noted: readonly string[] = [], name = freshName()) {
  const canary = createCanary(memoryStorage());
  for (const title of noted)
    canary.note({ id: 'matrix-000000001' as MatrixId, name: title, seq: 3, at: NOON });
  const heard: ((obstacle: Obstacle) => void)[] = [];
  const database = (): Database => {
    const real = testDatabase(name);
    return {
      ...real,
      watch(onObstacle) {
        heard.push(onObstacle);
        return real.watch(onObstacle);
      },
    };
  };
  const library = device(name, { canary, database, probe: () => probeDatabase(name, indexedDB), ...parts });
  await act(async () => {
    render(
      <LibraryProvider value={library}>
        <StorageGate>
          <HomeScreen />
        </StorageGate>
      </LibraryProvider>,
    );
  });
  return {
    library,
    canary,
    async announce(obstacle: Obstacle) {
      await waitFor(() => expect(library.storage.getState().state.kind).toBe('ready'), SOON);
      await act(async () => {
        for (const one of heard) one(obstacle);
      });
    },
  };
}

/** The save state over a keeper whose watcher a test holds. */
function open() {
  let watcher: KeeperWatcher | undefined;
  let journal: readonly Change[] = [];
  const never = new Promise<never>(() => undefined);
  const keeper: { -readonly [member in keyof Keeper]: Keeper[member] } = {
    keep: async (changes) => changes,
    async catchUp() {
      const arrived = journal;
      journal = [];
      return arrived;
    },
    note: () => undefined,
    noteGaps: async () => undefined,
    journal: async () => [],
    versions: async () => [],
    nameVersion: async () => undefined,
    watch(given: KeeperWatcher) {
      watcher = given;
      return () => undefined;
    },
  };
  const session = memorySession(matrix, { keeper });
  renderWithSession(<SaveState />, session);
  return {
    session,
    keeper,
    never,
    arrives: (changes: readonly Change[]) => {
      journal = changes;
    },
    watcher: () => watcher as KeeperWatcher,
    words: () => screen.getByRole('status', { name: 'Save state' }).textContent,
  };
}

/** A service worker of which the page is controlled, and whose registration a test holds. */
function serviceWorker() {
  const posted: unknown[] = [];
  const container = Object.assign(new EventTarget(), {
    controller: {},
    register: async () =>
      Object.assign(new EventTarget(), {
        waiting: { postMessage: (message: unknown) => posted.push(message) },
        update: async () => undefined,
      }),
  });
  Object.defineProperty(navigator, 'serviceWorker', { value: container, configurable: true });
  return { container, posted };
}

/** By what is announced: provokes it, and finds it on the screen. */
const TOLD: { readonly [announced: string]: () => Promise<unknown> } = {
  async 'obstacle blocked'() {
    const { announce } = await home();
    await announce({ kind: 'blocked' });
    await screen.findByRole('heading', { name: 'Another tab is blocking an update' });
  },
  async 'obstacle locked'() {
    const { announce } = await home();
    await announce({ kind: 'locked', reason: 'A newer version took over.' });
    expect((await screen.findByRole('region', { name: 'Storage' })).textContent).toContain('took over');
  },
  async 'obstacle closed'() {
    const { announce, canary } = await home();
    canary.note({ id: 'matrix-000000001' as MatrixId, name: 'Billing', seq: 3, at: NOON });
    await announce({ kind: 'closed' });
    await screen.findByRole('heading', { name: /missing/i }, SOON);
    expect(screen.getByRole('main').textContent).toContain('Billing');
  },
  async 'probe usable'() {
    await home({ probe: async () => ({ kind: 'usable', loss: true }) }, ['Billing']);
    await screen.findByText(/^The browser reports that what it had stored was damaged/, undefined, SOON);
  },
  async 'probe silent'() {
    const opened = Promise.withResolvers<never>();
    const stuck = () => ({ ...testDatabase(), use: () => opened.promise });
    await home({ probe: async () => ({ kind: 'silent' }), database: stuck });
    expect((await screen.findByRole('status', { name: 'Storage' })).textContent).toContain(
      'has not answered yet',
    );
  },
  async 'probe unusable'() {
    await home({ probe: async () => ({ kind: 'unusable', reason: 'This browser has none.' }) });
    expect((await screen.findByRole('region', { name: 'Storage' })).textContent).toContain(
      'This browser has none. Matrices are stored only until you close this tab.',
    );
  },
  async onLost() {
    await home({}, ['Billing']);
    await screen.findByText('Billing', undefined, SOON);
  },
  async onEmpty() {
    const name = freshName();
    await device(name).add(matrix, 'create');
    const { announce, canary } = await home({}, [], name);
    canary.note({ id: matrix.id, name: matrix.name, seq: 1, at: NOON });
    await screen.findByRole('link', { name: matrix.name });
    // The other matrices are missed with it: a list that is merely short would look as if that were all.
    const database = testDatabase(name);
    await database.use(() => database.matrices.clear());
    await announce({ kind: 'closed' });
    await screen.findByRole('heading', { name: /missing/i }, SOON);
  },
  async onNews() {
    const { session, arrives, watcher } = open();
    const patches = [{ op: 'replace', path: ['name'], value: 'Books' }] as const;
    const inverse = [{ op: 'replace', path: ['name'], value: matrix.name }] as const;
    arrives([{ id: 'change-000000001', label: 'rename', at: NOON, client: 'other', patches, inverse }]);
    act(() => watcher().onNews());
    await expect.poll(() => session.store.getState().matrix.name).toBe('Books');
  },
  async onClosed() {
    const { keeper, never, watcher, words, session } = open();
    keeper.catchUp = () => never;
    act(() => watcher().onClosed());
    // Until it is known what is left in the storage, it is not said to be saved, and leaving would lose it.
    expect(words()).toBe('Saving…');
    expect(session.store.getState().unsaved).toBe(true);
  },
  async onLocked() {
    const { watcher, words } = open();
    act(() => watcher().onLocked('A newer version is open.'));
    expect(words()).toBe('Read only: A newer version is open.');
  },
  async onWaiting() {
    const { posted } = serviceWorker();
    await home();
    await act(() => keepForOffline(updateListener));
    (await screen.findByRole('status', { name: 'New version' })).querySelector('button')?.click();
    expect(posted).toEqual([{ type: 'SKIP_WAITING' }]);
  },
  async onChanged() {
    const { container } = serviceWorker();
    const listener = { ...updateListener, onChanged: vi.fn() };
    await keepForOffline(listener);
    container.dispatchEvent(new Event('controllerchange'));
    expect(listener.onChanged).toHaveBeenCalledTimes(1);
    // What the page's own listener does with it cannot be done here: jsdom has no reload. See the journey of new builds.
    expect(String(updateListener.onChanged)).toContain('reloadWhenSaved');
  },
};

const source = (path: string) => readFileSync(`src/${path}`, 'utf8');
const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, name]) => name ?? '');
const between = (text: string, start: string) => text.slice(text.indexOf(start)).split('\n\n')[0] ?? '';

it('every callback and every kind of answer of the ports is provoked here', () => {
  const members = /^ {2}(on[A-Z]\w*)\??\(/gm;
  const kinds = /kind: '(\w+)'/g;
  const ports = ['storage/keeper.ts', 'session/databaseLibrary.ts', 'ui/offline.ts'];
  expect(Object.keys(TOLD).toSorted()).toEqual(
    [
      ...found(between(source('storage/database.ts'), 'export type Obstacle'), kinds).map(
        (k) => `obstacle ${k}`,
      ),
      ...found(between(source('storage/probe.ts'), 'export type Probe'), kinds).map((k) => `probe ${k}`),
      ...ports.flatMap((path) => found(source(path), members)),
    ].toSorted(),
  );
});

it.each(Object.entries(TOLD))('%s reaches a person', async (_, provoked) => {
  try {
    await provoked();
  } finally {
    cleanup();
    updateOffer.setState({ waiting: null });
    Reflect.deleteProperty(navigator, 'serviceWorker');
  }
});
