// What holds for any edits in any number of tabs, and for any call to the storage that fails.
import { IDBObjectStore } from 'fake-indexeddb';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edits } from '../../src/domain/edits/edit';
import { renameActivity } from '../../src/domain/edits/renameActivity';
import { renameMatrix } from '../../src/domain/edits/renameMatrix';
import { renameRole } from '../../src/domain/edits/renameRole';
import type { Matrix } from '../../src/domain/matrix/matrix';
import { matrixFromSketch } from '../../src/domain/matrix/sketch';
import type { Session } from '../../src/session/session';
import type { Database } from '../../src/storage/database';
import type { Keeper } from '../../src/storage/keeper';
import { createDice } from '../support/dice';
import { storedMatrix } from '../support/openTab';
import { randomEdit } from '../support/randomEdits';
import { stored } from '../support/storage';
import { tries } from '../support/strength';

const start = matrixFromSketch(`
  people: Ann; Bob
                | Architect = Ann | Engineer | Board
  ## Planning
  Set budget    | RA              | C        | I
  Plan capacity | A               | R        |`);
const RUNS = { numRuns: tries({ daily: 5, thorough: 40 }) };
const matrixOf = (session: Session) => session.store.getState().matrix;
const saveOf = (session: Session) => session.store.getState().save;

async function expectStored(database: Database, matrix: Matrix): Promise<void> {
  const found = await stored(database, start.id);
  expect(found.matrix).toEqual(matrix);
  expect(found.problems).toEqual([]);
  expect(found.missing).toEqual([]);
  for (const [collection, count] of Object.entries(found.head.counts)) {
    expect([collection, Object.keys(matrix[collection as 'roles']).length]).toEqual([collection, count]);
  }
}

describe('whatever a person does', () => {
  it('the stored rows equal the document in memory', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), async (seed) => {
        const { database, openTab } = await storedMatrix(start);
        const session = await openTab('one');
        const dice = createDice(seed);
        for (let turn = 0; turn < 15; turn += 1) {
          const way = dice.whole(8);
          const edit = randomEdit(matrixOf(session), dice);
          if (way === 0) session.undo();
          else if (way === 1) session.redo();
          else if (edit) session.run(edit);
          if (dice.chance(0.3)) await session.retrySave();
        }
        await session.retrySave();
        expect(saveOf(session)).toEqual({ kind: 'saved' });
        await expectStored(database, matrixOf(session));
        const reloaded = await openTab('two');
        expect(matrixOf(reloaded)).toEqual(matrixOf(session));
        expect(reloaded.store.getState().undoLabel).toBe(session.store.getState().undoLabel);
        expect(reloaded.store.getState().redoLabel).toBe(session.store.getState().redoLabel);
        session.close();
        reloaded.close();
      }),
      RUNS,
    );
  });

  it('three tabs at once end with the same document, and it is the stored one', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), async (seed) => {
        const { database, openTab } = await storedMatrix(start);
        const tabs = [await openTab('one'), await openTab('two'), await openTab('three')];
        const dice = createDice(seed);
        const hands = tabs.map((session, place) => ({
          session,
          dice: createDice(seed + place, `t${place}`),
        }));
        for (let turn = 0; turn < 20; turn += 1) {
          const hand = dice.pick(hands);
          const edit = randomEdit(matrixOf(hand.session), hand.dice);
          if (dice.chance(0.15)) hand.session.undo();
          else if (edit) hand.session.run(edit);
          if (dice.chance(0.2)) await hand.session.retrySave();
        }
        await Promise.all(tabs.map((session) => session.retrySave()));
        // As it lies there: what points at nothing, since another tab removed it, is mended at the next opening.
        const { saved } = await stored(database, start.id);
        const { matrix } = saved as { matrix: Matrix };
        for (const session of tabs) await expect.poll(() => matrixOf(session)).toEqual(matrix);
        for (const session of tabs) session.close();
      }),
      RUNS,
    );
  });
});

describe('when a call to the storage fails', () => {
  it.each([1, 2, 3, 4, 5])('the %i. of them loses nothing and is said', async (failing) => {
    const { database, openTab } = await storedMatrix(start);
    let calls = 0;
    const broken = (keeper: Keeper): Keeper => ({
      ...keeper,
      async keep(changes, now) {
        calls += 1;
        if (calls === failing) throw Object.assign(new Error('no room'), { name: 'QuotaExceededError' });
        return keeper.keep(changes, now);
      },
    });
    const session = await openTab('one', broken);
    const dice = createDice(failing);
    const said: string[] = [];
    session.store.subscribe(({ save }) => said.push(save.kind));
    for (let turn = 0; turn < 12; turn += 1) {
      const matrix = matrixOf(session);
      const edit = turn % 2 ? randomEdit(matrix, dice) : renameMatrix(matrix, `Turn ${turn}`);
      const before = (await stored(database, start.id)).matrix;
      if (edit) session.run(edit);
      await session.retrySave();
      const isBefore = saveOf(session).kind === 'not-saved';
      await expectStored(database, isBefore ? before : matrixOf(session));
    }
    await session.retrySave();
    expect(said).toContain('not-saved');
    expect(saveOf(session)).toEqual({ kind: 'saved' });
    await expectStored(database, matrixOf(session));
    session.close();
  });

  it.each([1, 2, 3, 4, 5, 6, 7])(
    'the %i. write inside of a transaction takes all of it back',
    async (failing) => {
      const { database, openTab } = await storedMatrix(start);
      const session = await openTab('one');
      const matrix = matrixOf(session);
      let calls = 0;
      const restore = breakWrites(() => {
        calls += 1;
        return calls === failing;
      });
      try {
        // Three tables and the journal: writes enough for every number above.
        session.run(
          edits('rework', [
            ...Object.values(matrix.activities).map(({ id }) => renameActivity(matrix, id, `New ${id}`)),
            ...Object.values(matrix.roles).map(({ id }) => renameRole(matrix, id, `New ${id}`)),
            renameMatrix(matrix, 'New'),
          ]),
        );
        await session.retrySave();
        expect(calls).toBe(failing);
        expect(saveOf(session)).toMatchObject({
          kind: 'not-saved',
          reason: expect.stringMatching(/no space/),
        });
        expect((await stored(database, start.id)).matrix).toEqual(start);
        await session.retrySave();
      } finally {
        restore();
      }
      expect(saveOf(session)).toEqual({ kind: 'saved' });
      await expectStored(database, matrixOf(session));
      session.close();
    },
  );
});

function breakWrites(isBroken: () => boolean): () => void {
  const { put, add } = IDBObjectStore.prototype;
  const broken = (write: typeof put) =>
    function (this: IDBObjectStore, ...given: Parameters<typeof put>) {
      if (isBroken()) throw new DOMException('full', 'QuotaExceededError');
      return write.apply(this, given);
    };
  Object.assign(IDBObjectStore.prototype, { put: broken(put), add: broken(add) });
  return () => void Object.assign(IDBObjectStore.prototype, { put, add });
}
