// Who goes is told at once, although a role that nobody was entered for yet waits until most have people.
import { describe, expect, it } from 'vitest';
import { addHolder } from '../../../src/domain/edits/addHolder';
import type { Edit } from '../../../src/domain/edits/edit';
import { personLeaves } from '../../../src/domain/edits/personLeaves';
import { removeHolder } from '../../../src/domain/edits/removeHolder';
import { removePerson } from '../../../src/domain/edits/removePeople';
import type { HolderId } from '../../../src/domain/matrix/ids';
import type { Matrix } from '../../../src/domain/matrix/matrix';
import { idOf, matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { afterEdit } from '../../support/edits';
import { analysisOf } from '../../support/testRule';

/** Two of six roles have people, far from most. */
const start = matrixFromSketch(`
  people: Ann; Bob; Cyd
             | Architect = Ann | Engineer = Bob | Tester | Writer | Buyer | Host
  Set limits | A               | R              |        |        |       |
  Fix faults |                 | RA             |        |        |       |
  Try it out |                 |                | RA     |        |       |
  Write docs |                 |                |        | RA     |       |
  Buy things |                 |                |        |        | RA    |
  Keep house |                 |                |        |        |       | RA`);

function vacancies(matrix: Matrix): readonly string[] {
  return analysisOf(matrix)
    .findings.filter(({ ruleId }) => ruleId.startsWith('vacancy-'))
    .map(({ severity, message }) => `${severity}: ${message}`);
}

const LOST = 'must: Architect has lost its last person, and the role is accountable for “Set limits”.';

describe('of a matrix in which most roles have nobody yet', () => {
  it('no role is told as vacant', () => expect(vacancies(start)).toEqual([]));

  it.each<readonly [string, (matrix: Matrix) => Edit]>([
    ['is taken out of it', (matrix) => removeHolder(matrix, idOf('Architect'), idOf('Ann-0'))],
    ['leaves', (matrix) => personLeaves(matrix, idOf('Ann'))],
    ['is removed', (matrix) => removePerson(matrix, idOf('Ann'))],
  ])('a role is, from the moment when its last person %s', (_, edit) => {
    const after = afterEdit(start, edit(start));
    expect(vacancies(after)).toEqual([LOST]);
  });

  it('the doer that was lost is told as well', () => {
    expect(vacancies(afterEdit(start, personLeaves(start, idOf('Bob'))))).toEqual([
      'must: Engineer has lost its last person, and the role is accountable for “Fix faults”.',
      'must: Engineer has no people, but is the only role responsible for “Set limits”.',
    ]);
  });

  it('a role that has someone again is not', () => {
    const left = afterEdit(start, personLeaves(start, idOf('Ann')));
    const filled = addHolder(left, idOf('Architect'), 'holder-again' as HolderId, { personId: idOf('Cyd') });
    expect(vacancies(afterEdit(left, filled))).toEqual([]);
  });
});
