// What holds for any edits in any order. A seed that ever failed stays here by name.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Edit, EditRefused } from '../../src/domain/edits/edit';
import type { Matrix } from '../../src/domain/matrix/matrix';
import { isPassingMap } from '../../src/domain/matrix/passingMaps';
import { applyPatches } from '../../src/domain/matrix/patching';
import { matrixFromSaved, savedFromMatrix } from '../../src/domain/matrix/saved';
import { matrixFromSketch } from '../../src/domain/matrix/sketch';
import { type Recorded, recordEdit } from '../../src/session/recordEdit';
import type { Session } from '../../src/session/session';
import { createDice } from '../support/dice';
import { memorySession, WITHOUT_GAPS } from '../support/memorySession';
import { randomEdit } from '../support/randomEdits';
import { tries } from '../support/strength';

const start = matrixFromSketch(`
  people: Ann team=A; Bob
                          | Architect @platform = Ann, Bob (deputy) | Engineer @application | Board %group
  ## Planning
  Set budget #cost        | RA                                      | C?                    | I (critical only)
  Plan capacity           | A                                       | R                     |
  ## Shared (area)
  Answer the call {page}  |                                         | R                     | I`);

const RUNS = { numRuns: tries({ daily: 10, thorough: 100 }) };
const matrixOf = (session: Session) => session.store.getState().matrix;
const edits = fc.record({ seed: fc.nat(), count: fc.integer({ min: 1, max: 25 }) });

function outcomeOf(matrix: Matrix, edit: Edit): Recorded | string {
  try {
    return recordEdit(matrix, edit);
  } catch (error) {
    if (error instanceof EditRefused) return error.message;
    throw error;
  }
}

/** Runs edits, with an undo or redo in between now and then. */
function play(session: Session, { seed, count }: { seed: number; count: number }): void {
  const dice = createDice(seed);
  for (let turn = 0; turn < count; turn += 1) {
    const way = dice.whole(10);
    if (way === 0) session.undo();
    else if (way === 1) session.redo();
    else {
      const edit = randomEdit(matrixOf(session), dice);
      if (edit) session.run(edit);
    }
  }
}

describe('whatever a person does', () => {
  it('undoing everything gives the start, and doing everything again gives the end', () => {
    fc.assert(
      fc.property(edits, (played) => {
        const session = memorySession(start, WITHOUT_GAPS);
        play(session, played);
        const end = matrixOf(session);
        let undone = 0;
        for (; session.store.getState().undoLabel !== null; undone += 1)
          expect(session.undo().done).toBe(true);
        expect(matrixOf(session)).toEqual(start);
        for (; undone > 0; undone -= 1) expect(session.redo().done).toBe(true);
        expect(matrixOf(session)).toEqual(end);
      }),
      // A map of conditions was left empty by one edit and taken out by the undo of another: the first was then refused.
      { ...RUNS, examples: [[{ seed: 20, count: 18 }]] },
    );
  });

  it('a map of an activity that goes with its last entry is never left empty', () => {
    fc.assert(
      fc.property(edits, (played) => {
        const session = memorySession(start, WITHOUT_GAPS);
        play(session, played);
        const maps = Object.entries(matrixOf(session).activities).flatMap(([id, row]) =>
          Object.entries(row).map(([name, map]) => ({ path: ['activities', id, name], map })),
        );
        const empty = maps.filter(({ path, map }) => isPassingMap(path) && Object.keys(map).length === 0);
        expect(empty.map(({ path }) => path.join())).toEqual([]);
      }),
      RUNS,
    );
  });

  it('an edit that names its rows does to the matrix what it would do unnamed', () => {
    fc.assert(
      fc.property(edits, ({ seed, count }) => {
        const dice = createDice(seed);
        let matrix = start;
        for (let turn = 0; turn < count; turn += 1) {
          const edit = randomEdit(matrix, dice);
          if (!edit) continue;
          const done = outcomeOf(matrix, edit);
          // The others may ask for new ids, which are not the same twice.
          if (edit.rows) expect(outcomeOf(matrix, { ...edit, rows: undefined })).toEqual(done);
          if (typeof done !== 'string') matrix = done.matrix;
        }
      }),
      RUNS,
    );
  });

  it('the changes lead from the first state to the last, and back', async () => {
    await fc.assert(
      fc.asyncProperty(edits, async (played) => {
        const session = memorySession(start, WITHOUT_GAPS);
        play(session, played);
        const end = matrixOf(session);
        const changes = await session.history();
        const forward = changes.flatMap(({ patches }) => patches);
        expect(applyPatches(start, forward).value).toEqual(end);
        const back = changes.toReversed().flatMap(({ inverse }) => inverse);
        expect(applyPatches(end, back).value).toEqual(start);
      }),
      RUNS,
    );
  });

  it('the saved form reads back as the same matrix, without a word of damage', () => {
    fc.assert(
      fc.property(edits, (played) => {
        const session = memorySession(start, WITHOUT_GAPS);
        play(session, played);
        const end = matrixOf(session);
        const read = matrixFromSaved(JSON.parse(JSON.stringify(savedFromMatrix(end))), { from: 'device' });
        expect(read).toEqual({ matrix: end, problems: [], repairs: [] });
      }),
      RUNS,
    );
  });
});
