// The library of a browser that keeps nothing: everything lives as long as the page.
import { describe, expect, it } from 'vitest';
import { renameMatrix } from '../../src/domain/edits/renameMatrix';
import type { MatrixId } from '../../src/domain/matrix/ids';
import { matrixFromSketch } from '../../src/domain/matrix/sketch';
import type { DeletedEntry, LibraryEntry } from '../../src/session/library';
import { memoryLibrary } from '../../src/session/memoryLibrary';
import { surroundings } from '../support/memorySession';

const pay = matrixFromSketch(`
       | Clerk | Manager
  Pay  | R     | A
  Buy  | R     | `);
const named = (id: string, name: string) => ({ ...pay, id: id as MatrixId, name });

function opened(parts: { readonly unsaved?: string } = {}, matrices = [named('first-0000000001', 'First')]) {
  let time = 0;
  const now = () => {
    time += 1;
    return time;
  };
  const library = memoryLibrary({ ...surroundings(), now, ...parts }, matrices);
  let shown: readonly LibraryEntry[] = [];
  let deleted: readonly DeletedEntry[] = [];
  const stop = library.watch((entries, gone) => {
    shown = entries;
    deleted = gone;
  });
  return {
    library,
    stop,
    names: () => shown.map(({ name }) => name),
    deleted: () => deleted.map(({ name, daysLeft }) => `${name} ${daysLeft}`),
    entries: () => shown,
  };
}

describe('a library without a storage', () => {
  it('says at once what it holds, and how much of each', () => {
    expect(opened().entries()).toMatchObject([
      { name: 'First', activities: 2, roles: 2, schemeName: pay.scheme.name, gaps: { must: 1 } },
    ]);
    expect(opened().library.storage.getState()).toEqual({ state: { kind: 'ready' }, lost: [] });
    expect(opened({ unsaved: 'Private window.' }).library.storage.getState().state).toEqual({
      kind: 'memory',
      reason: 'Private window.',
    });
  });

  it('has the newest first: what was added or changed last', async () => {
    const { library, names } = opened();
    const second = await library.add(named('second-000000001', 'Second'), 'create');
    expect(names()).toEqual(['Second', 'First']);
    await library.rename('first-0000000001' as MatrixId, 'Changed');
    expect(names()).toEqual(['Changed', 'Second']);
    const session = await library.open(second);
    session.run(renameMatrix(session.store.getState().matrix, 'Again'));
    expect(names()).toEqual(['Again', 'Changed']);
    expect((await library.read(second)).name).toBe('Again');
  });

  it('gives a second matrix of one id an id of its own, and a copy too', async () => {
    const { library, names } = opened();
    const again = await library.add(named('first-0000000001', 'Same'), 'create');
    expect(again).not.toBe('first-0000000001');
    const copy = await library.duplicate(again);
    expect(new Set([again, copy, 'first-0000000001']).size).toBe(3);
    expect(names()).toEqual(['Same (copy)', 'Same', 'First']);
  });

  it('deletes with a way back, for thirty days by its word, and for good', async () => {
    const { library, names, deleted } = opened();
    const id = 'first-0000000001' as MatrixId;
    await library.remove(id);
    expect([names(), deleted()]).toEqual([[], ['First 30']]);
    await library.restore(id);
    expect([names(), deleted()]).toEqual([['First'], []]);
    await library.remove(id);
    await library.removeForGood(id);
    expect([names(), deleted()]).toEqual([[], []]);
    await expect(library.read(id)).rejects.toThrow('This matrix is not on this device.');
  });

  it('does not claim to know what is on a device whose storage it could not open', async () => {
    const { library } = opened({ unsaved: 'The storage could not be opened.' }, []);
    await expect(library.read('other-0000000001' as MatrixId)).rejects.toThrow('It is not known whether');
    await expect(library.recover('other-0000000001' as MatrixId)).rejects.toThrow('No readable copy');
    await expect(library.roomStore('other-0000000001' as MatrixId)).rejects.toThrow('keeps nothing here');
    expect(await library.differences('other-0000000001' as MatrixId)).toEqual([]);
    expect(await library.matrixInRoom('room')).toBeUndefined();
    expect([await library.ownName(), await library.ownName('Ann')]).toEqual(['', 'Ann']);
  });

  it('tells nobody who has stopped listening, and tells nothing where nothing changed', async () => {
    const { library, stop, names } = opened();
    let told = 0;
    const stopCounting = library.watch(() => {
      told += 1;
    });
    const session = await library.open('first-0000000001' as MatrixId);
    session.undo();
    session.store.setState({ mayBeCleared: true });
    expect(told).toBe(1);
    stop();
    await library.rename('first-0000000001' as MatrixId, 'Later');
    expect([told, names()]).toEqual([2, ['First']]);
    stopCounting();
  });
});
