import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addCode } from '../../../src/domain/edits/assignCode';
import { setCodes } from '../../../src/domain/edits/setCodes';
import { writeCells } from '../../../src/domain/edits/writeCells';
import type { Cell, CellWrite } from '../../../src/domain/matrix/cell';
import type { ActivityId, RoleId } from '../../../src/domain/matrix/ids';
import type { Codes } from '../../../src/domain/matrix/scheme/codes';
import { idOf, matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { recordEdit } from '../../../src/session/recordEdit';
import { afterEdit } from '../../support/edits';
import { tries } from '../../support/strength';

const names = Array.from({ length: 60 }, (_, place) => `Role ${place}`);
const cells = names.map((_, place) => ['RA', 'C?', 'I (yearly)', '', ''][place % 5]).join(' | ');
const matrix = matrixFromSketch(`
        | ${names.join(' | ')}
  ## Money
  Pay   | ${cells}
  Chase | ${cells}`);

const write = fc.record({
  roleId: fc.constantFrom(...names.map((name) => idOf<RoleId>(name))),
  codes: fc.constantFrom('', 'C', 'RA', 'I') as fc.Arbitrary<Codes>,
  condition: fc.constantFrom(undefined, '', 'at night', ' yearly '),
  note: fc.constantFrom(undefined, '', 'ask'),
});

test('many cells of a row, written as a whole, are what they would be one by one', () => {
  fc.assert(
    fc.property(fc.array(write, { minLength: 40, maxLength: 80 }), (written) => {
      const writes: CellWrite[] = written.map((one) => ({ ...one, activityId: idOf<ActivityId>('Pay') }));
      const together = afterEdit(matrix, writeCells('paste', writes));
      expect(together).toEqual(afterEdit(matrix, ...writes.map((one) => writeCells('', [one]))));
    }),
    { numRuns: tries({ daily: 20, thorough: 100 }) },
  );
});

test('a row that ends as it began is not in the change, and one that is gone refuses all of it', () => {
  const [pay, chase] = [idOf<ActivityId>('Pay'), idOf<ActivityId>('Chase')];
  const writes = [pay, chase].flatMap((activityId) =>
    names.map((name) => {
      const roleId = idOf<RoleId>(name);
      const codes = activityId === pay ? (matrix.activities[pay]?.assignments[roleId] ?? '') : 'C';
      return { activityId, roleId, codes: codes as Codes };
    }),
  );
  const { patches } = recordEdit(matrix, writeCells('paste', writes));
  expect(new Set(patches.map(({ path }) => path[1]))).toEqual(new Set([chase]));
  const lost = writes.map((one) => ({ ...one, activityId: idOf<ActivityId>('Gone') }));
  expect(() => recordEdit(matrix, writeCells('paste', lost))).toThrow('was deleted');
});

test('a letter over many cells of a row, as a whole, is what it would be one by one', () => {
  const chosen = fc.uniqueArray(fc.integer({ min: 0, max: names.length - 1 }), { minLength: 40 });
  fc.assert(
    fc.property(chosen, fc.constantFrom('R', 'A', 'C', ''), fc.boolean(), (places, letter, replaces) => {
      const cells = places.map((place) => ({
        activityId: idOf<ActivityId>('Pay'),
        roleId: idOf<RoleId>(names[place] ?? ''),
      }));
      const edit = (some: readonly Cell[]) =>
        letter === '' || replaces ? setCodes(matrix, some, letter as Codes) : addCode(matrix, some, letter);
      expect(afterEdit(matrix, edit(cells))).toEqual(afterEdit(matrix, ...cells.map((one) => edit([one]))));
    }),
    { numRuns: tries({ daily: 20, thorough: 100 }) },
  );
});
