// The matrix that the address of a page leads to is read while the page is still loading what opens it.
import { describe, expect, it, vi } from 'vitest';
import { matrixFromSketch } from '../../src/domain/matrix/sketch';
import { device } from '../support/device';
import { freshName, withoutRoles } from '../support/storage';

const matrix = matrixFromSketch(`
              | Clerk | Manager
  Pay invoice | R     |        `);

async function storedIn(): Promise<string> {
  const name = freshName();
  await device(name).add(matrix, 'create');
  return name;
}

describe('the matrix of the address', () => {
  /** A page that is opened at the matrix, once that has been read while the rest loads. */
  async function addressed(name: string) {
    const library = device(name, { address: matrix.id });
    await expect.poll(() => library.storage.getState().state.kind).toBe('ready');
    // What was asked of the database before is answered before.
    await library.read(matrix.id);
    return library;
  }

  it('is read while what opens it is loading, and not once more', async () => {
    const name = await storedIn();
    const library = await addressed(name);
    await withoutRoles(name);
    const session = await library.open(matrix.id);
    expect(session.store.getState().matrix).toEqual(matrix);
    session.close();
  });

  it('is read again where another tab changed it in between, and when it is opened for the second time', async () => {
    const name = await storedIn();
    const library = await addressed(name);
    await device(name).rename(matrix.id, 'Billing');
    const session = await library.open(matrix.id);
    expect(session.store.getState().matrix.name).toBe('Billing');
    session.close();
    await device(name).rename(matrix.id, 'Money');
    const again = await library.open(matrix.id);
    expect(again.store.getState().matrix.name).toBe('Money');
    again.close();
  });

  it('is read and opened before the rest of the storage is looked through', async () => {
    const name = await storedIn();
    const findDamage = vi.fn(async () => []);
    const held: (() => void)[] = [];
    const later = { findDamage, afterOpening: (work: () => void) => void held.push(work) };
    const library = device(name, { ...later, address: matrix.id });
    const session = await library.open(matrix.id);
    await expect.poll(() => held.length).toBe(1);
    // Without an address it is looked through once nothing else is to be done, which comes after what is idle by now.
    const home = vi.fn(async () => []);
    device(name, { findDamage: home });
    await expect.poll(() => home.mock.calls.length).toBe(1);
    expect(findDamage).not.toHaveBeenCalled();
    for (const work of held) work();
    await expect.poll(() => findDamage.mock.calls.length).toBe(1);
    session.close();
  });

  it('is told to be missing, deleted or damaged as ever', async () => {
    const name = freshName();
    await expect(device(name, { address: matrix.id }).open(matrix.id)).rejects.toThrow('not on this device');
    await device(name).add(matrix, 'create');
    await withoutRoles(name);
    const damaged = await (await addressed(name)).open(matrix.id);
    expect(damaged.store.getState().save.kind).toBe('read-only');
    damaged.close();
    await device(name).remove(matrix.id);
    await expect((await addressed(name)).open(matrix.id)).rejects.toThrow('This matrix was deleted.');
  });
});
