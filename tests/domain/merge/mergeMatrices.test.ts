// What two people may do to one matrix at the same time, case by case: what is kept, and what is reported.
import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../src/domain/edits/edit';
import { removeActivities } from '../../../src/domain/edits/removeActivities';
import { removeRoles } from '../../../src/domain/edits/removeRoles';
import { removeSections } from '../../../src/domain/edits/removeSections';
import { renameActivity } from '../../../src/domain/edits/renameActivity';
import { setActivityFields } from '../../../src/domain/edits/setActivityFields';
import { clearCells, setCodes } from '../../../src/domain/edits/setCodes';
import { setCondition } from '../../../src/domain/edits/setCondition';
import type { ActivityId, RoleId, SectionId } from '../../../src/domain/matrix/ids';
import type { Matrix } from '../../../src/domain/matrix/matrix';
import type { Codes } from '../../../src/domain/matrix/scheme/codes';
import { idOf, matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { clashInWords } from '../../../src/domain/merge/clashInWords';
import { mergeMatrices } from '../../../src/domain/merge/mergeMatrices';
import { afterEdit, pictureOf } from '../../support/edits';

const base = matrixFromSketch(`
               | Clerk | Manager | Board
  ## Plan
  Set budget   | R     | A       |
  Pay invoice  | R     | A       | I
  ## Run
  Chase debts  | R     |         |`);

const budget = idOf<ActivityId>('Set budget');
const invoice = idOf<ActivityId>('Pay invoice');
const clerk = idOf<RoleId>('Clerk');
const board = idOf<RoleId>('Board');

type Change = (matrix: Matrix) => Edit;
const put =
  (activityId: ActivityId, roleId: RoleId, codes: string): Change =>
  (matrix) =>
    setCodes(matrix, [{ activityId, roleId }], codes as Codes);
const condition =
  (roleId: RoleId, text: string): Change =>
  (matrix) =>
    setCondition(matrix, [{ activityId: invoice, roleId }], text);
const clear = (roleId: RoleId) => (matrix: Matrix) => clearCells(matrix, [{ activityId: invoice, roleId }]);

function merge(ours: Change, theirs: Change) {
  const sides = { base, ours: afterEdit(base, ours(base)), theirs: afterEdit(base, theirs(base)) };
  const { matrix, clashes, problems } = mergeMatrices(sides);
  return {
    matrix,
    picture: pictureOf(matrix),
    reported: [
      ...clashes.map((clash) => clashInWords(clash, sides)),
      ...problems.map(({ place, message }) => `${place}: ${message}`),
    ],
  };
}

describe('both are kept', () => {
  it.each<[string, Change, Change, string[]]>([
    [
      'of different rows',
      put(budget, board, 'I'),
      put(invoice, board, 'C'),
      ['Set budget | R | A | I', 'Pay invoice | R | A | C'],
    ],
    [
      'of one row, in different cells',
      put(budget, board, 'I'),
      put(budget, clerk, 'RA'),
      ['Set budget | RA | A | I'],
    ],
    [
      'of one cell, where they agree',
      put(budget, board, 'I'),
      put(budget, board, 'I'),
      ['Set budget | R | A | I'],
    ],
    [
      'of one row, where each gives it its first condition',
      condition(clerk, 'above 5'),
      condition(board, 'yearly'),
      ['Pay invoice | R (above 5) | A | I (yearly)'],
    ],
    [
      'of one row, a name and a letter',
      (m) => renameActivity(m, budget, 'Plan budget'),
      put(budget, board, 'I'),
      ['Plan budget | R | A | I'],
    ],
  ])('%s', (_, ours, theirs, rows) => {
    const { picture, reported } = merge(ours, theirs);
    expect(reported).toEqual([]);
    expect(picture).toEqual(expect.arrayContaining(rows));
  });

  it('in a list of concerns', () => {
    const concerns =
      (...list: string[]): Change =>
      (matrix) =>
        setActivityFields(matrix, [budget], { concerns: list as never });
    const { matrix, reported } = merge(concerns('cost', 'security'), concerns('cost', 'delivery'));
    expect(reported).toEqual([]);
    expect(matrix.activities[budget]?.concerns).toEqual(['cost', 'delivery', 'security']);
  });
});

describe('ours stays, and it is reported', () => {
  it.each<[string, Change, Change, string, string[]]>([
    [
      'two letters in one cell',
      put(budget, board, 'I'),
      put(budget, board, 'C'),
      'Both sides changed the letters of “Board” in activity “Set budget”: ours “I”, theirs “C”, before nothing. Ours stays.',
      ['Set budget | R | A | I'],
    ],
    [
      'two new names',
      (m) => renameActivity(m, budget, 'Plan budget'),
      (m) => renameActivity(m, budget, 'Budget'),
      'Both sides changed the name of activity “Plan budget”: ours “Plan budget”, theirs “Budget”, before “Set budget”. Ours stays.',
      ['Plan budget | R | A | -'],
    ],
    [
      'a row that we deleted and they changed',
      (m) => removeActivities(m, [invoice]),
      put(invoice, board, 'C'),
      'We deleted activity “Pay invoice”, and they changed it. It stays deleted.',
      ['Set budget | R | A | -'],
    ],
    [
      'a row that they deleted and we changed',
      put(invoice, board, 'C'),
      (m) => removeActivities(m, [invoice]),
      'They deleted activity “Pay invoice”, and we changed it. It stays.',
      ['Pay invoice | R | A | C'],
    ],
    [
      'a role that they deleted and we gave a letter',
      put(budget, board, 'I'),
      (m) => removeRoles(m, [board]),
      'They deleted role “Board”, and we changed its letters. It stays.',
      ['Set budget | R | A | I'],
    ],
    [
      'a role that we deleted and they gave a letter',
      (m) => removeRoles(m, [board]),
      put(budget, board, 'I'),
      'We deleted role “Board”, and they changed its letters. It stays deleted.',
      ['Set budget | R | A'],
    ],
    [
      'a cell that we cleared and they gave a condition',
      clear(board),
      condition(board, 'yearly'),
      'Both sides changed the letters of “Board” in activity “Pay invoice”: ours nothing, theirs “I”, before “I”. Ours stays.',
      ['Pay invoice | R | A | - (yearly)'],
    ],
  ])('%s', (_, ours, theirs, sentence, rows) => {
    const { picture, reported } = merge(ours, theirs);
    expect(reported).toEqual([sentence]);
    expect(picture).toEqual(expect.arrayContaining(rows));
  });
});

it('a row put into a section that the other side deleted gets a section of its own, and that is reported', () => {
  const run = idOf<SectionId>('Run');
  const move: Change = () => ({
    label: 'move',
    apply(draft) {
      const row = draft.activities[budget];
      if (row) row.sectionId = run;
    },
  });
  const { picture, reported } = merge(move, (m) => removeSections(m, [run]));
  expect(reported).toEqual([
    'activity “Set budget”: Its section is missing. The activity was moved to a new section at the end.',
  ]);
  expect(picture.slice(-2)).toEqual(['## No section', 'Set budget | R | A | -']);
});
