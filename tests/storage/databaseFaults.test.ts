// One try more after a handle that died, and none where it could not help; what stands in the way is told at once.
import { indexedDB } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import type { Obstacle } from '../../src/storage/database';
import { NEWER_VERSION, StorageSilent } from '../../src/storage/faults';
import { probeDatabase } from '../../src/storage/probe';
import { freshName, testDatabase } from '../support/storage';

function fault(name: string): Error {
  return Object.assign(new Error(name), { name });
}

describe('work on the database', () => {
  /** How often work is done that fails in this way, and whether its second try is let through. */
  async function tries(error: Error): Promise<string> {
    const database = testDatabase();
    let count = 0;
    const done = database.use(async () => {
      count += 1;
      if (count === 1) throw error;
      return 'done';
    });
    return `${count} ${await done.catch(() => 'failed')} ${count}`;
  }

  it('is tried once more after a handle that died', async () => {
    expect(await tries(fault('InvalidStateError'))).toBe('0 done 2');
    expect(await tries(fault('DatabaseClosedError'))).toBe('0 done 2');
  });

  it('is not tried again where opening once more could not help, or where nothing answered', async () => {
    expect(await tries(fault('QuotaExceededError'))).toBe('0 failed 1');
    expect(await tries(new StorageSilent('Silent.'))).toBe('0 failed 1');
    expect(await tries(new Error('A fault of our own.'))).toBe('0 failed 1');
  });

  it('is tried twice at most', async () => {
    const database = testDatabase();
    let count = 0;
    const done = database.use(async () => {
      count += 1;
      throw fault('InvalidStateError');
    });
    await expect(done).rejects.toThrow('InvalidStateError');
    expect(count).toBe(2);
  });

  it('is neither done nor tried again once it was closed', async () => {
    const database = testDatabase();
    let count = 0;
    const work = database.use(async () => {
      count += 1;
      database.close();
      throw fault('InvalidStateError');
    });
    await expect(work).rejects.toThrow('InvalidStateError');
    const after = database.use(async () => {
      count += 1;
    });
    await expect(after).rejects.toThrow('This database was closed by the app.');
    expect(count).toBe(1);
  });

  it('has a handle for a write that cannot wait only while it is open', async () => {
    const database = testDatabase();
    expect(database.handle()).toBeUndefined();
    await database.use(async () => undefined);
    expect(database.handle()).toBeDefined();
    database.close();
    expect(database.handle()).toBeUndefined();
  });
});

describe('what stands in the way', () => {
  it('of an older version is that a newer one is open, for good, and is told to who asks later', async () => {
    const name = freshName();
    const older = testDatabase(name);
    await older.use(async () => undefined);
    const early: Obstacle[] = [];
    older.watch((one) => early.push(one));
    await testDatabase(name, 999).use(async () => undefined);
    const locked = { kind: 'locked', reason: NEWER_VERSION };
    expect(early).toContainEqual(locked);
    const late: Obstacle[] = [];
    older.watch((one) => late.push(one));
    expect(late).toEqual([locked]);
    await expect(older.use(async () => undefined)).rejects.toThrow(NEWER_VERSION);
    expect(older.handle()).toBeUndefined();
  });

  it('is not told to who no longer listens', async () => {
    const name = freshName();
    const older = testDatabase(name);
    await older.use(async () => undefined);
    const heard: Obstacle[] = [];
    const leave = older.watch((one) => heard.push(one));
    leave();
    await testDatabase(name, 999).use(async () => undefined);
    expect(heard).toEqual([]);
  });
});

describe('the first question to the browser', () => {
  it('leaves no database behind, and finds one that is there', async () => {
    const name = freshName();
    expect(await probeDatabase(name, indexedDB)).toEqual({ kind: 'usable', loss: false });
    expect((await indexedDB.databases()).map((one) => one.name)).not.toContain(name);
    await testDatabase(name).use(async () => undefined);
    expect(await probeDatabase(name, indexedDB)).toEqual({ kind: 'usable' });
  });

  it('says why nothing can be kept, or that nothing answers', async () => {
    const throwing = {
      open: () => {
        throw fault('SecurityError');
      },
    } as unknown as IDBFactory;
    expect(await probeDatabase('x', throwing)).toEqual({
      kind: 'unusable',
      reason: 'This browser blocks Answerable from using its storage.',
    });
    const silent = { open: () => ({}) } as unknown as IDBFactory;
    expect(await probeDatabase('x', silent, 5)).toEqual({ kind: 'silent' });
    expect(await probeDatabase('x')).toEqual({
      kind: 'unusable',
      reason: 'This browser does not offer storage to web pages.',
    });
  });
});
