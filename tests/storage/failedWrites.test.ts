// A write in the task of the edit that fails: which faults are tried again, and which are told.
import { beforeEach, expect, it } from 'vitest';
import { matrixFromSketch } from '../../src/domain/matrix/sketch';
import { StorageSilent } from '../../src/storage/faults';
import { CREATED, type StoredMatrix, storedMatrix } from '../support/openTab';
import { stored, testDatabase } from '../support/storage';

const before = matrixFromSketch(`
                | Clerk | Manager
  Pay invoice   | R     | A
  Chase debtors | R     |        `);

let kept: StoredMatrix;

beforeEach(async () => {
  kept = await storedMatrix(before);
});

/** A keeper whose writes at once fail like this, while all else works. */
function keeperFailing(fault: Error) {
  const transaction = () => {
    throw fault;
  };
  const handle = () => ({ transaction }) as unknown as IDBDatabase;
  return kept.openKeeper({ ...testDatabase(kept.name), handle });
}
const patch = { op: 'replace', path: ['name'], value: 'New' } as const;
const change = { ...CREATED, id: 'renamed-00000001', patches: [patch], inverse: [patch] };
const keep = async (fault: Error) =>
  (await keeperFailing(fault)).keep([change], { matrix: { ...before, name: 'New' } });
const named = (fault: string) => Object.assign(new Error(fault), { name: fault });

it.each(['UnknownError', 'InvalidStateError', 'DatabaseClosedError', 'ConstraintError'])(
  'with %s is made again by looking at what is stored',
  async (fault) => {
    expect((await keep(named(fault))).map(({ id }) => id)).toEqual([change.id]);
    expect((await stored(testDatabase(kept.name), before.id)).matrix.name).toBe('New');
  },
);

it.each([
  [named('QuotaExceededError'), /no space left/],
  // It may still be written: a second write would wait behind it, or come twice.
  [new StorageSilent('Silent.'), /not responding/],
])('with %s is told, and is not made again', async (fault, words) => {
  await expect(keep(fault)).rejects.toThrow(words);
  expect((await stored(testDatabase(kept.name), before.id)).matrix.name).toBe(before.name);
});
