import { expect, it } from 'vitest';
import { restoreVersion } from '../../../src/domain/edits/restoreVersion';
import { idOf, matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { recordEdit } from '../../../src/session/recordEdit';
import { fullMatrix } from '../../support/fullMatrix';

const past = matrixFromSketch(`
        | Clerk | Manager
  Pay   | R     | A
  Chase | R     |        `);
const now = matrixFromSketch(`
        | Clerk | Manager | Board
  Pay   | R     | I       |
  Close |       | R       | A    `);

it('makes the matrix what it was, and touches only what differs', () => {
  const { matrix, patches } = recordEdit(now, restoreVersion(past, 'Tuesday'));
  expect(matrix).toEqual(past);
  expect(patches.map(({ path }) => path)).toEqual(
    expect.arrayContaining([['activities', idOf('Pay'), 'assignments', idOf('Manager')]]),
  );
  expect(patches.map(({ path }) => path)).not.toContainEqual(['activities', idOf('Pay'), 'name']);
});

it('changes nothing where nothing differs', () => {
  expect(recordEdit(fullMatrix, restoreVersion(structuredClone(fullMatrix), 'Tuesday')).patches).toEqual([]);
});

it('can be taken back as one change', () => {
  const { matrix, inverse } = recordEdit({ ...fullMatrix, id: past.id }, restoreVersion(past, 'Tuesday'));
  expect(matrix).toEqual(past);
  expect(inverse.length).toBeGreaterThan(0);
});
