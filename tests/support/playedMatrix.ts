// Matrices as they become under random edits, the same for the same seed.
import { EditRefused } from '../../src/domain/edits/edit';
import type { Matrix } from '../../src/domain/matrix/matrix';
import { matrixFromSketch } from '../../src/domain/matrix/sketch';
import { createDice } from './dice';
import { afterEdit } from './edits';
import { randomEdit } from './randomEdits';

export const smallMatrix = matrixFromSketch(`
  people: Ann team=A; Bob
                          | Architect @platform = Ann, Bob (deputy) | Engineer @application | Board %group
  ## Planning
  Set budget #cost        | RA                                      | C?                    | I (critical only)
  Plan capacity           | A                                       | R                     |
  ## Shared (area)
  Answer the call {page}  |                                         | R                     | I`);

/** `prefix` keeps the ids that one player makes from those of another. */
export function playedMatrix(start: Matrix, seed: number, edits: number, prefix = 'r'): Matrix {
  const dice = createDice(seed, prefix);
  let matrix = start;
  for (let turn = 0; turn < edits; turn += 1) {
    const edit = randomEdit(matrix, dice);
    if (!edit) continue;
    try {
      matrix = afterEdit(matrix, edit);
    } catch (error) {
      if (!(error instanceof EditRefused)) throw error;
    }
  }
  return matrix;
}
