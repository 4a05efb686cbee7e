// An edit that offers its writes is recorded without Immer; Immer is the judge of what is recorded.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Edit, edits } from '../../src/domain/edits/edit';
import { setCodes } from '../../src/domain/edits/setCodes';
import { writeCells } from '../../src/domain/edits/writeCells';
import type { CellWrite } from '../../src/domain/matrix/cell';
import type { Patch } from '../../src/domain/matrix/change';
import type { ActivityId, RoleId } from '../../src/domain/matrix/ids';
import { applyPatches } from '../../src/domain/matrix/patching';
import type { Codes } from '../../src/domain/matrix/scheme/codes';
import { idOf, matrixFromSketch } from '../../src/domain/matrix/sketch';
import { recordEdit } from '../../src/session/recordEdit';
import { largeMatrix } from '../support/largeMatrix';

const SMALL = matrixFromSketch(`
           | Clerk | Manager | Board
  Pay      | RA?   | C       | I (yearly)
  Chase    | R     |         |
  Hire     |       | A (now) |
  Vet      | R?    | C       |`);
// More roles than the writes of a row that an edit puts in as a whole map.
const WIDE = largeMatrix(3, 60);

/** In one order, because only Immer's own order tells the two apart. */
const sorted = (patches: readonly Patch[]) =>
  patches.map((patch) => JSON.stringify(patch)).sort((one, other) => (one < other ? -1 : 1));
const judged = (edit: Edit): Edit => ({ ...edit, writes: undefined });

function writesOf(matrix: typeof SMALL): fc.Arbitrary<CellWrite[]> {
  const text = fc.constantFrom(undefined, '', 'late', ' at night ');
  return fc.array(
    fc.record({
      activityId: fc.constantFrom(...(Object.keys(matrix.activities) as ActivityId[])),
      roleId: fc.constantFrom(...(Object.keys(matrix.roles) as RoleId[])),
      codes: fc.constantFrom(...(['', 'R', 'A', 'RA', 'I'] as Codes[])),
      condition: text,
      note: text,
    }),
    { maxLength: 200 },
  );
}

it.each([
  ['a few roles', SMALL],
  ['rows of sixty', WIDE],
])('records the matrix, the patches and the way back that Immer records: %s', (_, matrix) => {
  fc.assert(
    fc.property(writesOf(matrix), writesOf(matrix), (first, second) => {
      const edit = edits('write', [writeCells('', first), writeCells('', second)]);
      const [ours, theirs] = [recordEdit(matrix, edit), recordEdit(matrix, judged(edit))];
      expect(edit.writes).toHaveLength(first.length + second.length);
      expect(ours.matrix).toEqual(theirs.matrix);
      expect(sorted(ours.patches)).toEqual(sorted(theirs.patches));
      expect(sorted(ours.inverse)).toEqual(sorted(theirs.inverse));
      expect(applyPatches(ours.matrix, ours.inverse).value).toEqual(matrix);
    }),
    { numRuns: 150 },
  );
});

/** As a paste comes: the writes into one row follow each other, and each cell is written once. */
const inRuns = (writes: readonly CellWrite[]) => {
  const once = new Map(writes.map((write) => [`${write.activityId} ${write.roleId}`, write]));
  return [...once.values()].sort((one, other) => (one.activityId < other.activityId ? -1 : 1));
};
const lettersAlone = ({ activityId, roleId, codes }: CellWrite): CellWrite => ({ activityId, roleId, codes });

it.each([
  ['a few roles', SMALL],
  ['rows of sixty', WIDE],
])(
  'records row after row what Immer records, letters alone and beside conditions and notes: %s',
  (_, matrix) => {
    fc.assert(
      fc.property(
        writesOf(matrix),
        fc.integer({ min: 0, max: 200 }),
        fc.boolean(),
        (writes, plain, twice) => {
          const row = inRuns(writes.map((write, at) => (at < plain ? lettersAlone(write) : write)));
          const edit = writeCells(
            '',
            twice ? row.flatMap((write) => [write, { ...write, codes: 'I' as Codes }]) : row,
          );
          const [ours, theirs] = [recordEdit(matrix, edit), recordEdit(matrix, judged(edit))];
          expect(ours.matrix).toEqual(theirs.matrix);
          expect(sorted(ours.patches)).toEqual(sorted(theirs.patches));
          expect(sorted(ours.inverse)).toEqual(sorted(theirs.inverse));
          expect(applyPatches(ours.matrix, ours.inverse).value).toEqual(matrix);
          const isLetters = ({ path }: Patch) => path[2] === 'assignments' && path.length === 4;
          if (ours.onlyLetters) expect(ours.patches.every(isLetters)).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  },
);

it('says that only letters are written where nothing else is, so that no length has to be looked for', () => {
  const [chase, pay] = [idOf<ActivityId>('Chase'), idOf<ActivityId>('Pay')];
  const [roleId, codes] = [idOf<RoleId>('Board'), 'R' as Codes];
  const onlyLetters = (...writes: CellWrite[]) => recordEdit(SMALL, writeCells('', writes)).onlyLetters;
  expect(onlyLetters({ activityId: chase, roleId, codes })).toBe(true);
  expect(onlyLetters({ activityId: chase, roleId, codes, condition: '' })).toBe(true);
  expect(onlyLetters({ activityId: chase, roleId, codes, condition: 'late' })).toBe(false);
  expect(onlyLetters({ activityId: chase, roleId, codes, note: 'why' })).toBe(false);
  // The letter takes a condition or a suggestion with it.
  expect(onlyLetters({ activityId: chase, roleId, codes }, { activityId: pay, roleId, codes })).toBe(false);
});

it('a row of many writes is told cell by cell, so that two tabs that write in it both keep theirs', () => {
  const [activityId] = Object.keys(WIDE.activities) as [ActivityId];
  const roles = Object.keys(WIDE.roles) as RoleId[];
  const [mine, theirs] = [roles.slice(0, 50), roles.at(-1)];
  const cells = mine.map((roleId) => ({ activityId, roleId }));
  const edit = setCodes(WIDE, cells, 'I' as Codes);
  for (const recorded of [recordEdit(WIDE, edit), recordEdit(WIDE, judged(edit))]) {
    expect(recorded.patches.every(({ path }) => path.length === 4)).toBe(true);
    const other = recordEdit(WIDE, setCodes(WIDE, [{ activityId, roleId: theirs as RoleId }], 'C' as Codes));
    const both = applyPatches(other.matrix, recorded.patches).value.activities[activityId]?.assignments;
    expect(both?.[theirs as RoleId]).toBe('C');
    expect(both?.[mine[0] as RoleId]).toBe('I');
  }
});

it('refuses a cell whose role or activity is gone, in the same words, and changes nothing', () => {
  const gone = [
    { activityId: idOf<ActivityId>('Nowhere'), roleId: idOf<RoleId>('Clerk') },
    { activityId: idOf<ActivityId>('Pay'), roleId: idOf<RoleId>('None') },
  ];
  for (const cell of gone) {
    const edit = writeCells('write', [{ ...cell, codes: 'R' as Codes }]);
    const said = (asked: Edit) => {
      try {
        return recordEdit(SMALL, asked);
      } catch (error) {
        return String(error);
      }
    };
    expect(said(edit)).toBe(said(judged(edit)));
    expect(said(edit)).toMatch(/^EditRefused: /);
  }
});

it('says nothing of cells that already hold what is written', () => {
  const edit = writeCells('write', [
    { activityId: idOf<ActivityId>('Chase'), roleId: idOf<RoleId>('Clerk'), codes: 'R' as Codes },
  ]);
  const recorded = recordEdit(SMALL, edit);
  expect(recorded.matrix).toBe(SMALL);
  expect(recorded.patches).toEqual([]);
});

it('leaves the very rows in which nothing changed, beside those in which something did', () => {
  const cell = (row: string, codes: string) => ({
    activityId: idOf<ActivityId>(row),
    roleId: idOf<RoleId>('Clerk'),
    codes: codes as Codes,
  });
  const { matrix, patches } = recordEdit(SMALL, writeCells('write', [cell('Chase', 'R'), cell('Hire', 'R')]));
  expect(patches).toHaveLength(1);
  expect(matrix.activities[idOf<ActivityId>('Chase')]).toBe(SMALL.activities[idOf<ActivityId>('Chase')]);
  expect(matrix.activities[idOf<ActivityId>('Hire')]).not.toBe(SMALL.activities[idOf<ActivityId>('Hire')]);
});
