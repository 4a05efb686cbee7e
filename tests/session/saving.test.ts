// When saving fails: how long the pauses are, what stays unsaved, and what closing means then.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { renameMatrix } from '../../src/domain/edits/renameMatrix';
import { matrixFromSketch } from '../../src/domain/matrix/sketch';
import { type Keeper, type KeeperWatcher, NotKept } from '../../src/storage/keeper';
import { memorySession } from '../support/memorySession';

const matrix = matrixFromSketch(`
              | Clerk | Manager
  Pay invoice | R     | A      `);

beforeEach(() => void vi.useFakeTimers());

/** A session over a keeper that keeps only while `works` is true, and the moments at which it was asked to. */
function openedWith(refusal: () => Error = () => new NotKept('There is no room.')) {
  const start = Date.now();
  const asked: number[] = [];
  const disk = { works: false };
  let watcher: KeeperWatcher | undefined;
  const keeper: Keeper = {
    keep: async (changes) => {
      asked.push(Date.now() - start);
      if (!disk.works) throw refusal();
      return changes;
    },
    catchUp: async () => [],
    note: () => undefined,
    noteGaps: async () => undefined,
    journal: async () => [],
    versions: async () => [],
    nameVersion: async () => undefined,
    watch: (given) => {
      watcher = given;
      return () => undefined;
    },
  };
  const onLeft = vi.fn();
  const onClose = vi.fn();
  const session = memorySession(matrix, { keeper, onLeft, onClose });
  return {
    session,
    asked,
    disk,
    onLeft,
    onClose,
    lock: (reason: string) => watcher?.onLocked(reason),
    rename: (name: string) => session.run(renameMatrix(session.store.getState().matrix, name)),
    save: () => session.store.getState().save,
    pass: (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds),
  };
}

describe('what could not be saved', () => {
  it('is tried again after 1, 2, 5, 15 and then every 30 seconds', async () => {
    const { asked, rename, pass } = openedWith();
    rename('Other');
    await pass(83_000);
    expect(asked).toEqual([0, 1_000, 3_000, 8_000, 23_000, 53_000, 83_000]);
  });

  it('is saved at the next try once there is room, and the next failure begins with the shortest pause', async () => {
    const { asked, disk, rename, save, pass } = openedWith();
    rename('Other');
    await pass(3_000);
    expect(save()).toEqual({ kind: 'not-saved', reason: 'There is no room.' });
    disk.works = true;
    await pass(5_000);
    expect(save()).toEqual({ kind: 'saved' });
    disk.works = false;
    rename('Third');
    await pass(1_000);
    expect(asked.slice(-2)).toEqual([8_000, 9_000]);
  });

  it('stays said while it is tried again, instead of flickering', async () => {
    const { session, rename, pass } = openedWith();
    rename('Other');
    await pass(0);
    const seen: string[] = [];
    session.store.subscribe(({ save: { kind } }) => seen.push(kind));
    await pass(8_000);
    expect(new Set(seen)).toEqual(new Set(['not-saved']));
  });

  it('is not tried again by itself where trying cannot help', async () => {
    const { asked, rename, save, pass } = openedWith(() => new NotKept('It is gone.', { forGood: true }));
    rename('Other');
    await pass(120_000);
    expect(asked).toEqual([0]);
    expect(save()).toEqual({ kind: 'not-saved', reason: 'It is gone.', forGood: true });
  });

  it('is named in plain words where the browser gives none', async () => {
    const { rename, save, pass } = openedWith(() => new Error('QuotaExceededError 0x80'));
    rename('Other');
    await pass(0);
    expect(save()).toMatchObject({ reason: expect.stringContaining('Your changes are safe in this tab') });
  });

  it('is not tried again once another version has locked the storage', async () => {
    const { asked, rename, lock, save, pass } = openedWith();
    rename('Other');
    await pass(0);
    lock('A newer version is open.');
    await pass(120_000);
    expect(asked).toEqual([0]);
    expect(save()).toEqual({ kind: 'read-only', reason: 'A newer version is open.' });
    expect(rename('Third')).toEqual({ done: false, refusal: 'A newer version is open.' });
  });
});

describe('closing a matrix', () => {
  it('that is not saved leaves it going until it is, instead of dropping what was written', async () => {
    const { session, asked, disk, rename, onLeft, onClose, pass } = openedWith();
    rename('Other');
    await pass(0);
    session.close();
    expect([onLeft.mock.calls.length, onClose.mock.calls.length]).toEqual([1, 0]);
    disk.works = true;
    await pass(1_000);
    expect(asked).toEqual([0, 1_000]);
    expect(session.store.getState()).toMatchObject({ save: { kind: 'saved' }, unsaved: false });
    session.close();
    expect([onLeft.mock.calls.length, onClose.mock.calls.length]).toEqual([1, 1]);
  });

  it('that is still being saved leaves it going as well', async () => {
    const { session, disk, rename, onLeft, onClose } = openedWith();
    disk.works = true;
    rename('Other');
    session.close();
    expect([onLeft.mock.calls.length, onClose.mock.calls.length]).toEqual([1, 0]);
  });

  it('that is saved ends it, and nothing more is tried', async () => {
    const { session, asked, onLeft, onClose, pass } = openedWith();
    session.close();
    await pass(60_000);
    expect(asked).toEqual([]);
    expect([onLeft.mock.calls.length, onClose.mock.calls.length]).toEqual([0, 1]);
  });
  // Undo in a message, pressed at home, was shown and counted, and was not stored before the next opening.
  it('takes no change afterwards, which nothing would keep', async () => {
    const { session, asked, disk, rename, pass } = openedWith();
    disk.works = true;
    rename('Other');
    await pass(0);
    const before = asked.length;
    session.close();
    const refused = { done: false, refusal: expect.stringMatching(/^This matrix is not open any more/) };
    expect(session.undo()).toEqual(refused);
    expect(rename('Third')).toEqual(refused);
    await pass(60_000);
    expect(session.store.getState().matrix.name).toBe('Other');
    expect(asked).toHaveLength(before);
  });
});
