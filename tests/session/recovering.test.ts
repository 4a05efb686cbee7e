// What a library does about a matrix that is lost, by what is wrong with it: bringing back, letting go, saying no more.
import { describe, expect, it } from 'vitest';
import type { MatrixId } from '../../src/domain/matrix/ids';
import { savedFromMatrix } from '../../src/domain/matrix/saved';
import { matrixFromSketch } from '../../src/domain/matrix/sketch';
import type { LostMatrix } from '../../src/session/library';
import { createCanary } from '../../src/storage/canary';
import { type Copies, NO_COPIES } from '../../src/storage/copies';
import { StorageSilent } from '../../src/storage/faults';
import type { HeadRow } from '../../src/storage/tables';
import { device, listOf } from '../support/device';
import { freshName, memoryStorage, testDatabase } from '../support/storage';

const matrix = matrixFromSketch('| Clerk | Manager\nPay invoice | R | A');
const copied = { ...matrix, name: 'Copied' };
const bystander: LostMatrix = {
  id: 'bystander-0000001' as MatrixId,
  name: 'Bystander',
  kind: 'gone',
  changedAt: 3,
};
const note = { id: matrix.id, name: 'Copied', at: 40, seq: 7 };
const copies: Copies = {
  ...NO_COPIES,
  read: async (id) => (id === matrix.id ? { note, saved: savedFromMatrix(copied) } : undefined),
};

/** A device on which the matrix is lost in this way, and another one is gone. */
async function losing(kind: LostMatrix['kind'] | 'nothing', parts: Parameters<typeof device>[1] = {}) {
  const name = freshName();
  if (kind === 'damaged' || kind === 'older' || kind === 'unreadable')
    await device(name).add(matrix, 'create');
  if (kind === 'unreadable') {
    const database = testDatabase(name);
    await database.use(() => database.matrices.put({ id: matrix.id } as HeadRow));
  }
  const canary = createCanary(memoryStorage());
  const library = device(name, { canary, copies, findDamage: async () => [], ...parts });
  await expect.poll(() => library.storage.getState().state.kind).toMatch(/ready|memory/);
  const lost = kind === 'nothing' ? [] : [{ id: matrix.id, name: 'Lost', kind, changedAt: 9, seq: 8 }];
  library.storage.setState({ lost: [bystander, ...lost] });
  const left = () => library.storage.getState().lost.map(({ id }) => id);
  return { name, library, canary, left };
}

describe('a second copy', () => {
  it.each([
    ['gone', 'in its place', ['Copied']],
    ['unreadable', 'in its place', ['Copied']],
    ['damaged', 'beside it', ['Copied (second copy)', 'Sketch']],
    ['older', 'beside it', ['Copied (second copy)', 'Sketch']],
    ['nothing', 'in its place', ['Copied']],
  ] as const)('of a matrix of which is lost: %s, is brought back %s', async (kind, where, names) => {
    const { library, left } = await losing(kind);
    const recovered = await library.recover(matrix.id);
    expect(recovered === matrix.id).toBe(where === 'in its place');
    expect((await listOf(library)).map((entry) => entry.name).sort()).toEqual(names);
    expect(left()).toEqual([bystander.id]);
    expect(library.storage.getState().empty).toBe(false);
    expect((await library.read(recovered)).id).toBe(recovered);
  });

  it('is brought back by its own name where nothing outlives the page', async () => {
    const { library } = await losing('gone', {
      probe: async () => ({ kind: 'unusable', reason: 'No storage.' }),
    });
    const recovered = await library.recover(matrix.id);
    expect((await library.read(recovered)).name).toBe('Copied');
    expect(library.storage.getState().empty).toBe(false);
    expect(await library.differences(matrix.id)).toEqual([]);
  });

  it('that is not there brings nothing back, and says so', async () => {
    const { library, left } = await losing('gone', { copies: NO_COPIES });
    await expect(library.recover(matrix.id)).rejects.toThrow('No readable copy of this matrix was found.');
    expect(left()).toEqual([bystander.id, matrix.id]);
  });

  it('has no differences from what is not there', async () => {
    const { library } = await losing('gone');
    expect(await library.differences(matrix.id)).toEqual([]);
  });
});

describe('a lost matrix that somebody wants to hear no more of', () => {
  const known = { id: matrix.id, name: 'Noted', seq: 5, at: 50 };
  it.each([
    ['gone', { dismissed: true }],
    ['unreadable', { dismissed: true }],
    ['older', { dismissedSeq: 8 }],
    ['damaged', undefined],
  ] as const)('is noted so, and stays known: %s', async (kind, dismissal) => {
    const { library, canary, left } = await losing(kind);
    for (const one of canary.notes()) canary.forget(one.id);
    const others = { id: bystander.id, name: 'Bystander', seq: 2, at: 3 };
    canary.note(others);
    canary.note(known);
    library.forget(matrix.id);
    await expect.poll(left).toEqual([bystander.id]);
    expect(canary.notes()).toEqual([others, { ...known, ...dismissal }]);
  });

  it('is noted by what is known of it where nothing was noted, and where it is not lost nothing is', async () => {
    const { library, canary, left } = await losing('gone');
    library.forget(matrix.id);
    library.forget('elsewhere-0000001' as MatrixId);
    await expect.poll(left).toEqual([bystander.id]);
    expect(canary.notes()).toEqual([{ id: matrix.id, name: 'Lost', seq: 0, at: 9, dismissed: true }]);
  });
});

describe('what is told of a matrix that is gone', () => {
  const noted = () => {
    const canary = createCanary(memoryStorage());
    canary.note({ id: matrix.id, name: 'Noted', seq: 5, at: 50 });
    return canary;
  };
  const toldOf = async (parts: Parameters<typeof device>[1]) => {
    const library = device(freshName(), { canary: noted(), ...parts });
    await listOf(library);
    return library.storage.getState();
  };

  it.each([
    ['that the browser gave up what was stored', { kind: 'usable', loss: true }, /damaged.*empty storage/],
    ['nothing more where it says nothing of it', { kind: 'usable' }, undefined],
    ['nothing more where it gave up nothing', { kind: 'usable', loss: false }, undefined],
    ['nothing more where it was only slow', { kind: 'silent' }, undefined],
  ] as const)('is %s', async (_, probe, detail) => {
    const { lost } = await toldOf({ probe: async () => probe });
    expect(lost).toMatchObject([{ id: matrix.id, kind: 'gone' }]);
    if (detail) expect(lost[0]?.detail).toMatch(detail);
    else expect(lost[0]?.detail).toBeUndefined();
  });

  it('is that it may still be there, where the storage could not be opened', async () => {
    const { lost, state } = await toldOf({
      probe: async () => ({ kind: 'unusable', reason: 'No storage.' }),
      copies: { ...copies, list: async () => [note] },
    });
    expect(state).toMatchObject({ kind: 'memory', reason: expect.stringMatching(/^No storage\. /) });
    expect(lost).toEqual([
      {
        id: matrix.id,
        name: 'Copied',
        kind: 'gone',
        detail: expect.stringContaining('may still be in the storage'),
        changedAt: 40,
        copyAt: 40,
      },
    ]);
  });
});

describe('a storage that does not open', () => {
  async function failing(...errors: readonly Error[]) {
    const patience: (number | undefined)[] = [];
    const waiting = [...errors];
    const library = device(freshName(), {
      database() {
        const database = testDatabase();
        const use: typeof database.use = (work, milliseconds) => {
          patience.push(milliseconds);
          const error = waiting.shift();
          return error ? Promise.reject(error) : database.use(work, milliseconds);
        };
        return { ...database, use };
      },
    });
    await expect.poll(() => library.storage.getState().state.kind).toMatch(/ready|memory/);
    return { state: library.storage.getState().state, patience };
  }
  const silent = () => new StorageSilent('The browser’s storage is not responding.');

  it('is waited for a minute longer, once, where it was silent', async () => {
    const once = await failing(silent());
    expect([once.state.kind, once.patience.slice(0, 2)]).toEqual(['ready', [undefined, 60_000]]);
    const twice = await failing(silent(), silent());
    expect(twice.state).toMatchObject({ kind: 'memory', reason: expect.stringContaining('not responding') });
    expect(twice.patience).toEqual([undefined, 60_000]);
  });

  it('is not asked again where it said why', async () => {
    const { state, patience } = await failing(new DOMException('denied', 'SecurityError'));
    expect(state).toMatchObject({ kind: 'memory', reason: expect.stringContaining('blocks Answerable') });
    expect(patience).toEqual([undefined]);
  });
});
