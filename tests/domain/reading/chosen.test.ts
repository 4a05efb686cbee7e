// Chosen rows are kept from edit to edit: they are those of a fresh reading, and only the rows that an edit touched are asked.
import { produce } from 'immer';
import { expect, it } from 'vitest';
import { EditRefused } from '../../../src/domain/edits/edit';
import { setCodes } from '../../../src/domain/edits/setCodes';
import type { ActivityId, RoleId } from '../../../src/domain/matrix/ids';
import type { Matrix } from '../../../src/domain/matrix/matrix';
import type { Codes } from '../../../src/domain/matrix/scheme/codes';
import { finish } from '../../../src/domain/matrix/slices';
import type { Choice } from '../../../src/domain/reading/reading';
import { createReader, readMatrix } from '../../../src/domain/reading/readMatrix';
import { createDice, type Dice } from '../../support/dice';
import { largeMatrix } from '../../support/largeMatrix';
import { randomEdit } from '../../support/randomEdits';
import { tries } from '../../support/strength';
import { TODAY } from '../../support/testRule';

let asked: string[] = [];

const chosen: Choice = {
  holds({ activity, owners }) {
    asked.push(activity.id);
    return activity.name.includes('1') && owners.length > 0;
  },
};

const GAMES = [1, 2, 3, 4, 5, 6, 7, 8].slice(0, tries({ daily: 3, thorough: 8 }));

it.each(GAMES)('keeps what a fresh reading chooses through forty edits, game %i', (seed) => {
  const dice = createDice(seed);
  const reader = createReader();
  let matrix = largeMatrix(40, 4);
  finish(reader.read(matrix, TODAY)).reading.chosenBy(chosen);
  for (let turn = 0; turn < 40; turn++) {
    matrix = afterAny(matrix, dice);
    const { reading } = finish(reader.read(matrix, TODAY));
    const idsIn = ({ chosenBy }: typeof reading) => chosenBy(chosen).map(({ activity }) => activity.id);
    expect(idsIn(reading)).toEqual(idsIn(readMatrix(matrix, TODAY)));
    for (const row of reading.chosenBy(chosen)) expect(reading.row(row.activity.id)).toBe(row);
  }
});

it.each(['activity-0000001', 'activity-0000100'] as ActivityId[])(
  'asks of a letter in %s its row, once',
  (activityId) => {
    const reader = createReader();
    const before = largeMatrix(500, 4);
    finish(reader.read(before, TODAY)).reading.chosenBy(chosen);
    expect(asked.length).toBeGreaterThanOrEqual(500);
    asked = [];
    const cell = { activityId, roleId: 'role-00000000003' as RoleId };
    const edit = setCodes(before, [cell], 'C' as Codes);
    const after = produce(before, (draft) => edit.apply(draft));
    finish(reader.read(after, TODAY)).reading.chosenBy(chosen);
    expect(asked).toEqual([activityId]);
  },
);

function afterAny(matrix: Matrix, dice: Dice): Matrix {
  const edit = randomEdit(matrix, dice);
  try {
    return edit ? produce(matrix, (draft) => edit.apply(draft)) : matrix;
  } catch (error) {
    if (error instanceof EditRefused) return matrix;
    throw error;
  }
}
