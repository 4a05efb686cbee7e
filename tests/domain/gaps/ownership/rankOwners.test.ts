import { describe, expect, test } from 'vitest';
import { addReferenceRow } from '../../../../src/domain/gaps/fixes/addRow';
import { rankOwners } from '../../../../src/domain/gaps/ownership/rankOwners';
import type { ActivityId } from '../../../../src/domain/matrix/ids';
import { inOrder } from '../../../../src/domain/matrix/order';
import { idOf, matrixFromSketch } from '../../../../src/domain/matrix/sketch';
import { afterEdit, contextOf } from '../../../support/testRule';

const matrix = matrixFromSketch(`
  people: Ann; Bob
                        | Architect <CA> @platform = Ann | Engineer <SE> @application = Bob | Manager @leadership
  ## Planning
  Set deadlines #cost   | A                              | R                                | I
  Set budgets #cost     | A                              |                                  | I
  ## Governance (area)
  Buy licences #cost    |                                | R                                | I
  Hire people           |                                |                                  | I`);

function ranked(activity: string) {
  const { reading } = contextOf(matrix);
  return rankOwners({ activityId: idOf<ActivityId>(activity) }, reading).map(({ roleId, reason }) => [
    reading.role(roleId)?.name,
    reason,
  ]);
}

describe('owners', () => {
  test('are first those who do the work already', () => {
    expect(ranked('Buy licences')[0]).toEqual(['Engineer', 'Engineer already does this work.']);
  });

  test('then those who answer for what is like it', () => {
    expect(ranked('Buy licences')[1]).toEqual([
      'Architect',
      'Architect is accountable for 2 other activities about cost.',
    ]);
  });

  test('are last those whom nobody fills', () => {
    expect(ranked('Hire people').at(-1)?.[0]).toBe('Manager');
  });
});

describe('a row that is added', () => {
  const fix = addReferenceRow('gov-cost-owner', contextOf(matrix));
  const { after } = afterEdit(matrix, fix.edit);
  const added = inOrder(after.activities).find((activity) => activity.origin === 'gov-cost-owner');

  test('is tagged, and stands where such rows stand', () => {
    expect(added?.concerns).toEqual(['cost', 'end-to-end']);
    expect(after.sections[added?.sectionId ?? idOf('')]?.name).toBe('Governance');
  });

  test('is owned by the role that stands for the catalogue’s, and done by both layers', () => {
    expect(added?.assignments).toEqual({
      [idOf('Manager')]: 'A',
      [idOf('Architect')]: 'R',
      [idOf('Engineer')]: 'R',
    });
  });
});
