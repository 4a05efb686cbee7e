import { describe, expect, test } from 'vitest';
import { assignCode } from '../../../src/domain/edits/assignCode';
import { confirmSuggestions } from '../../../src/domain/edits/confirmSuggestions';
import { EditRefused } from '../../../src/domain/edits/edit';
import { setCellNote } from '../../../src/domain/edits/setCellNote';
import { clearCells, setCodes } from '../../../src/domain/edits/setCodes';
import { setCondition } from '../../../src/domain/edits/setCondition';
import { writeCells } from '../../../src/domain/edits/writeCells';
import type { Cell } from '../../../src/domain/matrix/cell';
import type { ActivityId } from '../../../src/domain/matrix/ids';
import type { Codes } from '../../../src/domain/matrix/scheme/codes';
import { idOf, matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { afterEdit, pictureOf } from '../../support/edits';

const before = matrixFromSketch(`
           | Clerk | Manager | Board
  ## Money
  Pay      | R     | A?      |
  Chase    | C     |         | I (above 5k)`);
const cell = (activity: string, role: string): Cell => ({ activityId: idOf(activity), roleId: idOf(role) });
const rows = (matrix: typeof before) => pictureOf(matrix).slice(2);

describe('a letter over a selection', () => {
  test('joins what the scheme lets it stand with', () => {
    expect(rows(afterEdit(before, assignCode(before, [cell('Pay', 'Clerk')], 'A')))).toEqual([
      'Pay | RA | A? | -',
      'Chase | C | - | I (above 5k)',
    ]);
  });

  test('drops what the scheme excludes, keeps the condition', () => {
    const after = afterEdit(
      before,
      assignCode(before, [cell('Chase', 'Clerk'), cell('Chase', 'Board')], 'R'),
    );
    expect(rows(after)[1]).toBe('Chase | R | - | R (above 5k)');
  });

  test('goes to those that lack it where only some have it', () => {
    const cells = [cell('Pay', 'Clerk'), cell('Chase', 'Clerk'), cell('Chase', 'Manager')];
    expect(rows(afterEdit(before, assignCode(before, cells, 'R')))).toEqual([
      'Pay | R | A? | -',
      'Chase | R | R | I (above 5k)',
    ]);
  });

  test('leaves all where all have it', () => {
    const after = afterEdit(before, assignCode(before, [cell('Pay', 'Clerk')], 'R'));
    expect(rows(after)[0]).toBe('Pay | - | A? | -');
  });

  test('that the scheme does not know is refused', () => {
    expect(() => afterEdit(before, assignCode(before, [cell('Pay', 'Clerk')], 'X'))).toThrow(EditRefused);
  });

  test('names the one cell in its label, and counts many', () => {
    expect(assignCode(before, [cell('Pay', 'Board')], 'I').label).toBe('assign Informed to Board, “Pay”');
    expect(clearCells(before, [cell('Pay', 'Board'), cell('Pay', 'Clerk')]).label).toBe('clear 2 cells');
  });

  // A typed over by C was gone without a word.
  test('says which letter it took the place of', () => {
    expect(assignCode(before, [cell('Pay', 'Clerk')], 'I').label).toBe(
      'assign Informed to Clerk, “Pay”, instead of Responsible',
    );
    expect(assignCode(before, [cell('Pay', 'Clerk')], 'A').label).toBe('assign Accountable to Clerk, “Pay”');
  });
});

test('clearing takes the code, its condition and its mark', () => {
  const after = afterEdit(before, clearCells(before, [cell('Pay', 'Manager'), cell('Chase', 'Board')]));
  expect(rows(after)).toEqual(['Pay | R | - | -', 'Chase | C | - | -']);
  expect(after.activities[idOf<ActivityId>('Chase')]).not.toHaveProperty('conditions');
  expect(after.activities[idOf<ActivityId>('Pay')]).not.toHaveProperty('suggested');
});

test('setting codes replaces what was there', () => {
  const after = afterEdit(before, setCodes(before, [cell('Chase', 'Clerk')], 'RA' as Codes));
  expect(rows(after)[1]).toBe('Chase | RA | - | I (above 5k)');
});

test('writing the same codes changes nothing', () => {
  expect(afterEdit(before, setCodes(before, [cell('Pay', 'Clerk')], 'R' as Codes))).toBe(before);
});

test('cells take different contents in one edit', () => {
  const after = afterEdit(
    before,
    writeCells('paste 2 cells', [
      { ...cell('Pay', 'Board'), codes: 'I' as Codes, condition: 'yearly' },
      { ...cell('Chase', 'Board'), codes: 'C' as Codes, condition: '' },
    ]),
  );
  expect(rows(after)).toEqual(['Pay | R | A? | I (yearly)', 'Chase | C | - | C']);
});

test('a condition needs a code', () => {
  const refused = () => afterEdit(before, setCondition(before, [cell('Pay', 'Board')], 'critical only'));
  expect(refused).toThrow(/Assign a letter first/);
  const after = afterEdit(before, setCondition(before, [cell('Pay', 'Clerk')], 'critical only'));
  expect(rows(after)[0]).toBe('Pay | R (critical only) | A? | -');
});

test('an empty cell can have a note, and an empty note is none', () => {
  const noted = afterEdit(before, setCellNote(before, [cell('Pay', 'Board')], 'on purpose'));
  expect(noted.activities[idOf<ActivityId>('Pay')]?.cellNotes).toEqual({ [idOf('Board')]: 'on purpose' });
  const bare = afterEdit(noted, setCellNote(noted, [cell('Pay', 'Board')], ' '));
  expect(bare.activities[idOf<ActivityId>('Pay')]).not.toHaveProperty('cellNotes');
});

test('a suggestion is confirmed without changing the code', () => {
  const after = afterEdit(before, confirmSuggestions(before, [cell('Pay', 'Manager'), cell('Pay', 'Clerk')]));
  expect(rows(after)[0]).toBe('Pay | R | A | -');
});

test('a cell of a row that is gone refuses the whole edit', () => {
  const edit = assignCode(before, [cell('Pay', 'Board'), cell('Gone', 'Board')], 'I');
  expect(() => afterEdit(before, edit)).toThrow('This activity was deleted');
});
