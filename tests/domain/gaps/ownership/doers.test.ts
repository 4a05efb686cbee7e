// One role that does all of the work, beside roles that are there to do some.
import { expect, it } from 'vitest';
import { loneDoer } from '../../../../src/domain/gaps/ownership/doers';
import { matrixFromSketch } from '../../../../src/domain/matrix/sketch';
import { readMatrix } from '../../../../src/domain/reading/readMatrix';
import { lines } from '../../../support/sketchLines';
import { TODAY } from '../../../support/testRule';

const loneIn = (...sketch: readonly string[]) =>
  loneDoer(readMatrix(matrixFromSketch(lines(...sketch)), TODAY))?.name;

it('is one of four roles', () => {
  expect(loneIn('| Chief | Ann | Bob | Eve', 'Plan | AR | C | I | C')).toBe('Chief');
});

it.each([
  ['one of three', '| Chief | Ann | Bob', 'Plan | AR | C | I'],
  ['a team', '| Red team | Ann | Bob | Eve', 'Plan | AR | C | I | C'],
  ['one of two who do any', '| Chief | Ann | Bob | Eve', 'Plan | AR | R | I | C'],
  ['nobody', '| Chief | Ann | Bob | Eve', 'Plan | A | C | I | C'],
])('is not %s', (_, ...sketch) => {
  expect(loneIn(...sketch)).toBeUndefined();
});
