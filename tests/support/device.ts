// The library of a device with its storage in memory, as the app opens it.
import { indexedDB } from 'fake-indexeddb';
import { type DeviceParts, deviceLibrary } from '../../src/session/deviceLibrary';
import type { LibraryEntry } from '../../src/session/library';
import { openLibrary } from '../../src/session/openLibrary';
import { createCanary } from '../../src/storage/canary';
import { NO_COPIES } from '../../src/storage/copies';
import { findDamage } from '../../src/storage/findDamage';
import { probeDatabase } from '../../src/storage/probe';
import { createSeenDays } from '../../src/storage/seenDays';
import { createUnwritten } from '../../src/storage/unwritten';
import { createViewSettings } from '../../src/storage/viewSettings';
import { countedIds, surroundings } from './memorySession';
import { freshName, memoryStorage, testDatabase, testTabs } from './storage';

export function device(name = freshName(), parts: Partial<DeviceParts> = {}) {
  const all: DeviceParts = {
    ...surroundings(),
    newId: countedIds(`n${name.length}`),
    database: () => testDatabase(name),
    tabs: () => testTabs(name),
    canary: createCanary(memoryStorage()),
    viewSettings: createViewSettings(memoryStorage()),
    seenDays: createSeenDays(memoryStorage()),
    afterOpening: (work) => work(),
    findDamage,
    unwritten: createUnwritten(`page-${name}`, memoryStorage()),
    copies: NO_COPIES,
    probe: () => probeDatabase(name, indexedDB),
    ...parts,
  };
  return openLibrary((status) => deviceLibrary(all, status));
}

/** The list as it is now. */
export const listOf = (library: ReturnType<typeof device>) =>
  new Promise<readonly LibraryEntry[]>((resolve) => {
    const stop = library.watch((entries) => {
      queueMicrotask(() => stop());
      resolve(entries);
    });
  });
