// A matrix that is added: written at once where it is small, never over another, and copied once it has been opened.
import { describe, expect, it, vi } from 'vitest';
import type { Matrix } from '../../src/domain/matrix/matrix';
import { matrixFromSketch } from '../../src/domain/matrix/sketch';
import { NO_COPIES } from '../../src/storage/copies';
import type { Database } from '../../src/storage/database';
import { putMatrix, readMatrix } from '../../src/storage/matrixStore';
import { device } from '../support/device';
import { largeMatrix } from '../support/largeMatrix';
import { CREATED } from '../support/openTab';
import { freshName, testDatabase } from '../support/storage';

const matrix = matrixFromSketch(`
              | Clerk | Manager
  Pay invoice | R     | A       `);

/** How many writes are asked for in one task, without a wait for the storage in between. */
async function writesAtOnce(database: Database, added: Matrix): Promise<number> {
  await database.use(() => database.matrices.count());
  const open = database.handle();
  if (!open) throw new Error('The database is open.');
  const transactions = vi.spyOn(open, 'transaction');
  await putMatrix(database, added, undefined, CREATED);
  return transactions.mock.calls.length;
}

/** As many rows in all its collections. */
function sized(rows: number): Matrix {
  const { roles, sections } = largeMatrix(1, 3);
  const others = Object.keys(roles).length + Object.keys(sections).length;
  return { ...largeMatrix(rows - others, 3), id: matrix.id };
}

describe('a new matrix', () => {
  it.each([
    [400, 1],
    [401, 0],
  ])('of %i rows is stored whole, with %i write in one task', async (rows, atOnce) => {
    const database = testDatabase();
    const added = sized(rows);
    expect(await writesAtOnce(database, added)).toBe(atOnce);
    expect(await readMatrix(database, added.id)).toMatchObject({
      saved: { matrix: added },
      missing: [],
      altered: [],
      history: [CREATED],
    });
  });

  it('gets an id of its own where that id has been deleted and can be restored', async () => {
    const library = device();
    await library.add(matrix, 'create');
    await library.remove(matrix.id);
    const id = await library.add({ ...matrix, name: 'Another' }, 'import');
    expect(id).not.toBe(matrix.id);
    await library.restore(matrix.id);
    expect((await library.read(matrix.id)).name).toBe(matrix.name);
    expect((await library.read(id)).name).toBe('Another');
  });

  it('does not go on from a journal that was left of another', async () => {
    const name = freshName();
    const left = testDatabase(name);
    await left.use(() => left.changes.put({ matrixId: matrix.id, seq: 1, change: CREATED }));
    const id = await device(name).add(matrix, 'create');
    expect(id).not.toBe(matrix.id);
    const session = await device(name).open(id);
    expect((await session.history()).map(({ label }) => label)).toEqual(['create']);
    session.close();
  });

  it('is copied once it has been opened, and not before', async () => {
    const keep = vi.fn(async () => undefined);
    const held: (() => void)[] = [];
    const library = device(freshName(), {
      copies: { ...NO_COPIES, keep },
      afterOpening: (work) => void held.push(work),
    });
    const session = await library.open(await library.add(matrix, 'create'));
    expect(keep).not.toHaveBeenCalled();
    for (const work of held) work();
    expect(keep.mock.calls).toEqual([[matrix.id]]);
    session.close();
  });
});
