// One analysis after another, as while a person works: each is what a fresh one finds, and what did not change stays the same.
import { expect, test } from 'vitest';
import type { Analysis } from '../../../../src/domain/findings/analysis';
import { createAnalyser } from '../../../../src/domain/gaps/engine/analyse';
import type { CalendarDate } from '../../../../src/domain/matrix/date';
import type { ActivityId, RoleId } from '../../../../src/domain/matrix/ids';
import type { Activity, Matrix } from '../../../../src/domain/matrix/matrix';
import { idOf, matrixFromSketch } from '../../../../src/domain/matrix/sketch';
import { finish } from '../../../../src/domain/matrix/slices';
import { TODAY } from '../../../support/testRule';

const START = matrixFromSketch(`
  settings: organisationSize=large
  people: Ann; Bob; Eve
                          | Architect @platform = Ann | Engineer @application = Bob | Board %group @leadership = Eve
  ## Planning
  Set budget #cost        | RA                        | C                           | I
  Plan capacity #capacity | A                         | R                           |
  ## Shared (area)
  Hand it over !handoff   | A                         | R                           |
  Answer calls {command}  |                           | R                           | I
  Choose it !decision     | AR                        |                             |`);

const BOSS = idOf<RoleId>('Architect');
const row = (name: string) => idOf<ActivityId>(name);
const withRow = (matrix: Matrix, name: string, fields: Partial<Activity>): Matrix => {
  const id = row(name);
  const there = matrix.activities[id];
  if (!there) throw new Error(`There is no row “${name}”.`);
  return { ...matrix, activities: { ...matrix.activities, [id]: { ...there, ...fields } } };
};
const withSettings = (matrix: Matrix, settings: Partial<Matrix['settings']>): Matrix => ({
  ...matrix,
  settings: { ...matrix.settings, ...settings },
});
const without = (matrix: Matrix, name: string): Matrix => {
  const { [row(name)]: _, ...activities } = matrix.activities;
  return { ...matrix, activities };
};
const waived = (matrix: Matrix, findingKey: string, until?: string): Matrix => ({
  ...matrix,
  waivers: {
    one: { id: 'one', findingKey, about: '*', reason: 'So it is.', ...(until ? { until } : {}) },
  } as never,
});

/** All that a person can see of it. */
const seen = ({ findings, waived, scenarios, counts, worstOfRow, cleanRows, complete }: Analysis) => ({
  findings: findings.map(({ key, severity, message }) => `${severity} ${key} ${message}`),
  waived: waived.map(({ key }) => key),
  scenarios: scenarios.map(({ key, message }) => `${key} ${message}`),
  ...{ counts, complete },
  worst: [...worstOfRow].sort(),
  clean: [...cleanRows].sort(),
});

const STEPS: readonly (readonly [string, (matrix: Matrix) => Matrix])[] = [
  ['a row loses its owner', (matrix) => withRow(matrix, 'Plan capacity', { assignments: {} })],
  ['a row goes', (matrix) => without(matrix, 'Choose it')],
  [
    'a row comes back',
    (matrix) => ({ ...matrix, activities: { ...matrix.activities, ...START.activities } }),
  ],
  ['a row is moved', (matrix) => withRow(matrix, 'Set budget', { order: 'z' })],
  ['a duty is taken away', (matrix) => withRow(matrix, 'Answer calls', { duties: [] })],
  ['tags are no longer sure', (matrix) => withSettings(matrix, { tagsConfirmed: false })],
  ['tags are sure again', (matrix) => withSettings(matrix, { tagsConfirmed: true })],
  ['a finding is waived', (matrix) => waived(matrix, `decided-in-isolation/${row('Choose it')}`)],
  ['its waiver ends', (matrix) => waived(matrix, `decided-in-isolation/${row('Choose it')}`, '2026-11-20')],
  ['a waiver of something else', (matrix) => waived(matrix, 'never/heard-of')],
  [
    'a rule is switched off',
    (matrix) => withSettings(matrix, { rules: { 'decided-in-isolation': { on: false } } }),
  ],
  ['and on again', (matrix) => withSettings(matrix, { rules: {} })],
  [
    'a role has nobody',
    (matrix) => {
      const role = matrix.roles[BOSS];
      return role ? { ...matrix, roles: { ...matrix.roles, [BOSS]: { ...role, holders: {} } } } : matrix;
    },
  ],
  ['there are no people', (matrix) => ({ ...matrix, people: {} })],
  ['there are no rows', (matrix) => ({ ...matrix, activities: {} })],
  ['there are rows', (matrix) => ({ ...matrix, activities: START.activities })],
];

test('after each of many changes all that is seen is what a fresh analysis gives', () => {
  const analyser = createAnalyser();
  let matrix = START;
  expect(seen(analyser.analyse(matrix, TODAY))).toEqual(seen(createAnalyser().analyse(matrix, TODAY)));
  for (const [what, change] of STEPS) {
    matrix = change(matrix);
    const kept = analyser.analyse(matrix, TODAY);
    expect(seen(kept), what).toEqual(seen(createAnalyser().analyse(matrix, TODAY)));
    expect(analyser.reading()?.matrix, what).toBe(matrix);
    expect(kept.complete).toBe(true);
  }
});

test('another day ends a waiver, and nothing but a change makes new lists', () => {
  const analyser = createAnalyser();
  const until = waived(START, `decided-in-isolation/${row('Choose it')}`, TODAY);
  const today = analyser.analyse(until, TODAY);
  expect(today.waived.map(({ ruleId }) => ruleId)).toEqual(['decided-in-isolation']);
  const again = analyser.analyse(until, TODAY);
  expect([again.findings === today.findings, again.worstOfRow === today.worstOfRow]).toEqual([true, true]);
  expect(again.cleanRows).toBe(today.cleanRows);
  const tomorrow = analyser.analyse(until, '2026-11-22' as CalendarDate);
  expect(tomorrow.waived).toEqual([]);
  expect(tomorrow.findings.map(({ ruleId }) => ruleId)).toContain('decided-in-isolation');
});

test('an analysis that was given up half-way leaves nothing behind', () => {
  const analyser = createAnalyser();
  const given = analyser.start(START, TODAY);
  given.next();
  given.next();
  const other = withRow(START, 'Plan capacity', { assignments: {} });
  const kept = finish(analyser.start(other, TODAY));
  expect(seen(kept)).toEqual(seen(createAnalyser().analyse(other, TODAY)));
  expect(analyser.reading()?.matrix).toBe(other);
});
