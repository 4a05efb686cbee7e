// A reader keeps its tallies and counts from edit to edit: they are those of a fresh reading, in the same order, and another
// object whenever a letter or a number is another.
import { produce } from 'immer';
import { expect, it } from 'vitest';
import { EditRefused } from '../../../src/domain/edits/edit';
import type { Matrix } from '../../../src/domain/matrix/matrix';
import { matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { finish } from '../../../src/domain/matrix/slices';
import type { Counter } from '../../../src/domain/reading/reading';
import { createReader, readMatrix } from '../../../src/domain/reading/readMatrix';
import { createDice, type Dice } from '../../support/dice';
import { randomEdit } from '../../support/randomEdits';
import { tries } from '../../support/strength';
import { TODAY } from '../../support/testRule';

const start = matrixFromSketch(`
                          | Architect @platform | Engineer @application | Board @leadership
  ## Planning
  Set budget #cost        | RA                  | C                     | I
  Plan capacity #capacity | A                   | R                     |
  ## Shared (area)
  Hand it over !handoff   | A                   | R                     |
  Answer calls {command}  |                     | R                     | I`);

const owned: Counter = {
  tell({ owners }, _, key) {
    for (const id of owners) key(id);
  },
};

const GAMES = [1, 2, 3, 4, 5, 6, 7, 8].slice(0, tries({ daily: 3, thorough: 8 }));

it.each(GAMES)('keeps what a fresh reading finds through forty edits, game %i', (seed) => {
  const dice = createDice(seed);
  const reader = createReader();
  let matrix = start;
  let { reading } = finish(reader.read(matrix, TODAY));
  for (let turn = 0; turn < 40; turn++) {
    const [tallies, counts] = [reading.tallies, reading.countsOf(owned)];
    const [letters, numbers] = [JSON.stringify([...tallies]), JSON.stringify([...counts].sort())];
    matrix = afterAny(matrix, dice);
    reading = finish(reader.read(matrix, TODAY)).reading;
    const fresh = readMatrix(matrix, TODAY);
    expect([...reading.tallies]).toEqual([...fresh.tallies]);
    expect(new Map(reading.countsOf(owned))).toEqual(new Map(fresh.countsOf(owned)));
    if (letters !== JSON.stringify([...fresh.tallies])) expect(reading.tallies).not.toBe(tallies);
    if (numbers !== JSON.stringify([...fresh.countsOf(owned)].sort()))
      expect(reading.countsOf(owned)).not.toBe(counts);
  }
});

function afterAny(matrix: Matrix, dice: Dice): Matrix {
  const edit = randomEdit(matrix, dice);
  try {
    return edit ? produce(matrix, (draft) => edit.apply(draft)) : matrix;
  } catch (error) {
    if (error instanceof EditRefused) return matrix;
    throw error;
  }
}
