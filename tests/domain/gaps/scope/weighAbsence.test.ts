// How loudly a missing row is told: by what the matrix claims, by its shape, and by how that is known.
import { describe, expect, test } from 'vitest';
import type { Severity } from '../../../../src/domain/findings/rule';
import type { AreaState, MatrixScope } from '../../../../src/domain/gaps/scope/matrixScope';
import { lighterOf, weighAbsence } from '../../../../src/domain/gaps/scope/weighAbsence';
import type { AreaId } from '../../../../src/domain/matrix/areas';
import { CASES, type Case } from './weighedCases';

function scopeWith({
  shape = 'delivery',
  state,
  known,
  deep = false,
  few = false,
  unread = false,
  unsure = false,
  watch = false,
  runs = false,
  area = 'build',
}: Case): MatrixScope {
  const one: AreaState = { state, said: known !== undefined, firm: known === 'firm', rows: 3 };
  const counted = { rows: 30, known: 30, key: '' };
  return {
    shape,
    watch,
    runs,
    deep,
    few,
    unread,
    sparse: unread,
    unsure,
    ...counted,
    areas: new Map([[area, one]]),
  };
}

describe('a missing row', () => {
  test.each(CASES)(
    'of $area $state in $shape, known as $known, deep $deep, few $few, unread $unread, unsure $unsure: $absence',
    (one) => {
      const { area = 'build', absence, must, should, look } = one;
      const weigh = (severity: Severity) =>
        weighAbsence(severity, { areas: [area], whole: false, ...absence }, scopeWith(one));
      expect([weigh('must'), weigh('should'), weigh('look')]).toEqual([must, should, look]);
    },
  );

  test('of two areas weighs what it weighs in the one that is surer, whichever comes first', () => {
    const state = (state: AreaState['state'], firm: boolean): AreaState => ({
      state,
      said: firm,
      firm,
      rows: 1,
    });
    const areas = new Map<AreaId, AreaState>([
      ['build', state('here', false)],
      ['cost', state('here', true)],
      ['data', state('elsewhere', true)],
    ]);
    const weigh = (...of: readonly AreaId[]) =>
      weighAbsence('must', { areas: of, whole: false }, { ...scopeWith({ state: 'here' }), areas });
    expect([weigh('build', 'cost'), weigh('cost', 'build'), weigh('build'), weigh('data', 'build')]).toEqual([
      'must',
      'must',
      'should',
      'should',
    ]);
    expect([weigh('data'), weigh('security'), weigh()]).toEqual([undefined, undefined, undefined]);
  });
});

test.each<[Severity, Severity, Severity]>([
  ['must', 'look', 'look'],
  ['look', 'must', 'look'],
  ['should', 'must', 'should'],
  ['should', 'should', 'should'],
])('of %s and %s the lighter is %s', (one, other, lighter) => {
  expect(lighterOf(one, other)).toBe(lighter);
});
