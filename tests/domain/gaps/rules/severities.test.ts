// Where a rule weighs a place more or less than itself: both sides of the boundary.
import { expect, test } from 'vitest';
import { ruleById } from '../../../../src/domain/gaps/engine/ruleList';
import { matrixFromSketch } from '../../../../src/domain/matrix/sketch';
import { findingsOf } from '../../../support/testRule';

function weightsOf(ruleId: string, sketch: string) {
  const rule = ruleById(ruleId);
  if (!rule) throw new Error(`There is no rule “${ruleId}”.`);
  return findingsOf(rule, matrixFromSketch(sketch)).map(({ severity }) => severity);
}

test('seven roles that do one row are worth a look, eight should be fixed', () => {
  const done = (...cells: string[]) => `
                 | Lead | Ann | Bob | Eve | Kim | Leo | Mia | Noa | Tom
    Pay the bill | A    | ${cells.join(' | ')}`;
  expect(weightsOf('too-many-responsible', done('R', 'R', 'R', 'R', 'R', 'R', '', ''))).toEqual([]);
  expect(weightsOf('too-many-responsible', done('R', 'R', 'R', 'R', 'R', 'R', 'R', ''))).toEqual(['look']);
  expect(weightsOf('too-many-responsible', done('R', 'R', 'R', 'R', 'R', 'R', 'R', 'R'))).toEqual(['should']);
});
