// How long a deleted matrix is kept, and that deleting it for good leaves nothing behind.
import { beforeEach, describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../src/domain/matrix/date';
import type { MeetingId } from '../../src/domain/matrix/ids';
import { matrixFromSketch } from '../../src/domain/matrix/sketch';
import type { DeletedEntry } from '../../src/session/library';
import { openMeetingClock } from '../../src/session/meetingClock';
import { createCanary } from '../../src/storage/canary';
import { createSeenDays } from '../../src/storage/seenDays';
import { createViewSettings } from '../../src/storage/viewSettings';
import { device, listOf } from '../support/device';
import { memoryCopies, memoryFiles } from '../support/memoryCopies';
import { NOON } from '../support/memorySession';
import { freshName, memoryStorage, testDatabase } from '../support/storage';

const DAY = 86_400_000;
const matrix = matrixFromSketch(`
              | Clerk
  Pay invoice | R    `);

let name: string;
let storage: () => Storage;
let files: ReturnType<typeof memoryFiles>;
let letGo: string[];

beforeEach(() => {
  name = freshName();
  storage = memoryStorage();
  files = memoryFiles();
  letGo = [];
});

/** The app is started so many days after the first time, by the clock of the device. */
function start(day: number) {
  const at = NOON + day * DAY;
  return device(name, {
    now: () => at,
    today: () => new Date(at).toISOString().slice(0, 10) as CalendarDate,
    seenDays: createSeenDays(storage),
    canary: createCanary(storage),
    viewSettings: createViewSettings(storage),
    forgetFile: async (id) => void letGo.push(id),
    copies: memoryCopies(() => testDatabase(name), files),
  });
}

const deletedOf = (library: ReturnType<typeof device>) =>
  new Promise<readonly DeletedEntry[]>((resolve) => {
    library.watch((_, deleted) => resolve(deleted));
  });

async function deleteNow(): Promise<void> {
  const library = start(0);
  await library.add(matrix, 'create');
  await library.remove(matrix.id);
}

describe('a deleted matrix', () => {
  it('leaves the list before anything else is done, however long its second copy takes', async () => {
    const keep = () => new Promise<void>(() => undefined);
    const library = device(name, { copies: { ...memoryCopies(() => testDatabase(name), files), keep } });
    await library.add(matrix, 'create');
    await library.remove(matrix.id);
    expect(await listOf(library)).toEqual([]);
  });

  it('leaves the list before the storage has answered, and is back where the storage refuses', async () => {
    let full = false;
    const database = () => {
      const real = testDatabase(name);
      const refusal = () => Promise.reject(new DOMException('No room', 'QuotaExceededError'));
      const use: typeof real.use = (work, patience) => (full ? refusal() : real.use(work, patience));
      return { ...real, use };
    };
    const library = device(name, { database });
    await library.add(matrix, 'create');
    let answered = false;
    const seen: string[] = [];
    library.watch(({ length }) => seen.push(`${length} ${answered ? 'after' : 'before'}`));
    await expect.poll(() => seen).toEqual(['1 before']);
    full = true;
    const refused = library.remove(matrix.id).finally(() => {
      answered = true;
    });
    await expect(refused).rejects.toThrow('no space left');
    expect(seen).toEqual(['1 before', '0 before', '1 before']);
    full = false;
    await library.remove(matrix.id);
    await expect.poll(() => seen.at(-1)).toBe('0 after');
  });

  it('is listed with the days it is kept for, and restored', async () => {
    await deleteNow();
    const library = start(3);
    expect(await deletedOf(library)).toMatchObject([{ name: 'Sketch', deletedAt: NOON, daysLeft: 29 }]);
    await library.restore(matrix.id);
    expect(await deletedOf(library)).toEqual([]);
    expect(await listOf(library)).toHaveLength(1);
  });

  it('survives a clock that was years ahead for one start', async () => {
    await deleteNow();
    await listOf(start(4000));
    expect(await deletedOf(start(1))).toHaveLength(1);
  });

  it('survives thirty starts on one day', async () => {
    await deleteNow();
    for (let turn = 0; turn < 30; turn += 1) await listOf(start(40));
    expect(await deletedOf(start(40))).toHaveLength(1);
  });

  it('is deleted for good on the 30th day that the app is seen on, and not on the 29th', async () => {
    await deleteNow();
    for (let day = 40; day < 69; day += 1) await listOf(start(day));
    expect(await deletedOf(start(68))).toHaveLength(1);
    expect(await deletedOf(start(69))).toEqual([]);
    expect(files.content.size).toBe(0);
  });

  it('whose count of days was lost is kept for thirty more', async () => {
    await deleteNow();
    for (let day = 1; day < 20; day += 1) await listOf(start(day));
    storage().removeItem('answerable:seen-days');
    for (let day = 20; day < 45; day += 1) await listOf(start(day));
    expect(await deletedOf(start(45))).toHaveLength(1);
  });

  it('that is deleted now leaves no row, no journal, no copy and no name behind', async () => {
    await deleteNow();
    const library = start(0);
    storage().setItem(`answerable:unwritten:${matrix.id}:gone`, '{"after":1,"changes":[]}');
    storage().setItem(`answerable-rehearsal ${matrix.id} region-lost`, '{}');
    storage().setItem(`answerable:look:${matrix.id}`, '{}');
    const clock = { matrixId: matrix.id, meetingId: 'meeting-00000001' as MeetingId };
    openMeetingClock(clock, { atLeast: 60_000, now: Date.now }, storage).count();
    await expect.poll(() => files.content.size).toBe(1);
    await library.removeForGood(matrix.id);
    expect(await deletedOf(library)).toEqual([]);
    expect(letGo).toEqual([matrix.id]);
    const { dexie } = testDatabase(name);
    await dexie.open();
    for (const table of dexie.tables) expect([table.name, await table.count()]).toEqual([table.name, 0]);
    expect(files.content.size).toBe(0);
    for (let at = 0; at < storage().length; at += 1) {
      const key = storage().key(at) ?? '';
      expect(`${key} ${storage().getItem(key)}`).not.toMatch(/Sketch|matrix-|meeting/);
    }
  });
});
