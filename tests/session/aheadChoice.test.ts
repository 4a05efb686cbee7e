// Which matrix is read and analysed ahead of being opened: of several, of an older form, deleted, by its size.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { MatrixId } from '../../src/domain/matrix/ids';
import type { Matrix } from '../../src/domain/matrix/matrix';
import { SAVED_VERSION } from '../../src/domain/matrix/saved';
import { matrixFromSketch } from '../../src/domain/matrix/sketch';
import type { LibraryParts } from '../../src/session/databaseLibrary';
import { openingAhead } from '../../src/session/openingAhead';
import { putMatrix } from '../../src/storage/matrixStore';
import type { HeadRow } from '../../src/storage/tables';
import { largeMatrix } from '../support/largeMatrix';
import { surroundings, TODAY } from '../support/memorySession';
import { CREATED } from '../support/openTab';
import { testDatabase } from '../support/storage';

const sketch = matrixFromSketch('| Clerk | Manager\nPay invoice | R | A');
const named = (name: string): Matrix => ({ ...sketch, id: `${name}-00000000001` as MatrixId, name });

beforeEach(() => {
  vi.stubGlobal('scheduler', { postTask: async (work: () => void) => work() });
});

/** A storage with these matrices, each changed a while after the one before, and what is read ahead from it. */
async function storing(...matrices: readonly (readonly [Matrix, Partial<HeadRow>?])[]) {
  const database = testDatabase();
  for (const [at, [matrix, more]] of matrices.entries()) {
    await putMatrix(database, matrix, undefined, { ...CREATED, at });
    if (more) await database.use(() => database.matrices.update(matrix.id, more));
  }
  const read: string[] = [];
  let begun = 0;
  const today = () => {
    begun += 1;
    return TODAY;
  };
  const get = database.matrices.get.bind(database.matrices);
  vi.spyOn(database.matrices, 'get').mockImplementation((id) => {
    read.push(String(id).split('-')[0] ?? '');
    return get(String(id));
  });
  const ahead = openingAhead({ ...surroundings(), database, today } as unknown as LibraryParts);
  return { database, ahead, read, begun: () => begun };
}

describe('what is read ahead', () => {
  it('is the matrix that was changed last, of those that are not deleted', async () => {
    const { ahead, begun } = await storing(
      [named('first')],
      [named('second')],
      [named('third'), { changedAt: 1, seq: 1 }],
      [named('gone'), { deletedAt: 9 }],
    );
    ahead.prepare();
    await expect.poll(begun).toBe(1);
    expect(ahead.take(named('second').id)?.stored?.matrix.name).toBe('second');
    // It is held for one opening alone.
    expect(ahead.take(named('second').id)).toBeUndefined();
  });

  it('is the matrix that is pointed at, whichever was changed last', async () => {
    const { ahead, begun } = await storing([named('first')], [named('second')]);
    ahead.prepare(named('first').id);
    await expect.poll(begun).toBe(1);
    expect(ahead.take(named('second').id)).toBeUndefined();
    ahead.prepare(named('first').id);
    await expect.poll(begun).toBe(2);
    const found = ahead.take(named('first').id);
    expect([found?.stored?.matrix.name, found?.analyser.reading()?.matrix.name]).toEqual(['first', 'first']);
  });

  it('is read once, however often the pointer comes to it', async () => {
    const { ahead, begun, read } = await storing([named('first')], [named('second')]);
    ahead.prepare(named('first').id);
    ahead.prepare(named('first').id);
    await expect.poll(begun).toBe(1);
    ahead.prepare(named('first').id);
    ahead.prepare(named('second').id);
    await expect.poll(begun).toBe(2);
    expect(read.filter((name) => name === 'first')).toHaveLength(
      read.filter((name) => name === 'second').length,
    );
  });

  it.each<readonly [string, Partial<HeadRow>, boolean]>([
    ['as any is', {}, true],
    ['of an older form', { version: SAVED_VERSION - 1 }, false],
    ['deleted', { deletedAt: 4 }, false],
    ['with 300 activities by its record', { counts: { activities: 300 } }, true],
    ['with 301', { counts: { activities: 301 } }, false],
    ['with none by its record', { counts: {} }, true],
  ])('is what can be opened as it is and has 300 activities at most: %s', async (_, more, isRead) => {
    const { ahead, begun, read } = await storing([named('first'), more], [named('second')]);
    ahead.prepare(named('first').id);
    await expect.poll(() => read.includes('first')).toBe(true);
    // What comes after it is read in its turn.
    if (isRead) await expect.poll(begun).toBe(1);
    else {
      ahead.prepare(named('second').id);
      await expect.poll(begun).toBe(1);
    }
    expect(ahead.take(named('first').id) !== undefined).toBe(isRead);
  });

  it.each([
    [300, true],
    [301, false],
  ])('of one that is about to be added with %s activities is its analysis: %s', async (count, isBegun) => {
    const made = largeMatrix(count, 2);
    const { ahead, begun } = await storing();
    ahead.prepare(made);
    await Promise.resolve();
    await Promise.resolve();
    expect(begun()).toBe(isBegun ? 1 : 0);
    expect(ahead.take(made.id) !== undefined).toBe(isBegun);
  });

  it('is a template where nothing is stored', async () => {
    const { ahead, begun } = await storing([named('gone'), { deletedAt: 9 }]);
    ahead.prepare();
    await expect.poll(begun).toBe(1);
  });

  it('is nothing of a matrix that is not there', async () => {
    const { ahead, begun, read } = await storing([named('first')]);
    ahead.prepare(named('other').id);
    await expect.poll(() => read.includes('other')).toBe(true);
    ahead.prepare(named('first').id);
    await expect.poll(begun).toBe(1);
    expect(ahead.take(named('other').id)).toBeUndefined();
  });
});
