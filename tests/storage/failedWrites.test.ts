// A write in the task of the edit that fails: which faults are tried again, and which are told.
import { beforeEach, expect, it } from 'vitest';
import { matrixFromSketch } from '../../src/domain/matrix/sketch';
import { databaseKeeper } from '../../src/storage/databaseKeeper';
import { StorageSilent } from '../../src/storage/faults';
import { putMatrix } from '../../src/storage/matrixStore';
import { NOON } from '../support/memorySession';
import { freshName, stored, testDatabase, testTabs } from '../support/storage';

const before = matrixFromSketch(`
                | Clerk | Manager
  Pay invoice   | R     | A
  Chase debtors | R     |        `);
const CREATED = {
  id: 'created-00000001',
  label: 'create',
  at: NOON,
  patches: [],
  inverse: [],
  client: 'one',
};

let name: string;

beforeEach(async () => {
  name = freshName();
  await putMatrix(testDatabase(name), before, { must: 0, should: 0, look: 0 }, CREATED);
});

/** A keeper whose writes at once fail like this, while all else works. */
async function keeperFailing(fault: Error) {
  const connection = testDatabase(name);
  const { head } = await stored(connection, before.id);
  const transaction = () => {
    throw fault;
  };
  return databaseKeeper({
    database: { ...connection, handle: () => ({ transaction }) as unknown as IDBDatabase },
    tabs: testTabs(name),
    matrixId: before.id,
    head,
    now: () => NOON,
  });
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
    expect((await stored(testDatabase(name), before.id)).matrix.name).toBe('New');
  },
);

it.each([
  [named('QuotaExceededError'), /no space left/],
  // It may still be written: a second write would wait behind it, or come twice.
  [new StorageSilent('Silent.'), /not responding/],
])('with %s is told, and is not made again', async (fault, words) => {
  await expect(keep(fault)).rejects.toThrow(words);
  expect((await stored(testDatabase(name), before.id)).matrix.name).toBe(before.name);
});
