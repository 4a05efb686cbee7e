// How whole that is what is told of what is missing: said once, and never more than is known.
import { expect, test } from 'vitest';
import { withAllLooks } from '../../../../src/cli/checking/allLooks';
import { ruleList } from '../../../../src/domain/gaps/engine/ruleList';
import { wholenessOf } from '../../../../src/domain/gaps/engine/wholeness';
import { AREAS } from '../../../../src/domain/matrix/areas';
import type { Matrix } from '../../../../src/domain/matrix/matrix';
import { matrixFromSketch } from '../../../../src/domain/matrix/sketch';
import { readMatrix } from '../../../../src/domain/reading/readMatrix';
import { tableKnown } from '../../../support/sketchLines';
import { analysisOf, TODAY } from '../../../support/testRule';

const INFERRED = 'tagsConfirmed=yes';
const sketch = (known: number, unknown: number, settings = INFERRED) =>
  matrixFromSketch(tableKnown(known, unknown, settings));
const whole = (matrix: Matrix) => wholenessOf(readMatrix(matrix, TODAY));

function claiming(areas: readonly string[], state: 'here' | 'not-ours', by: 'person' | 'inferred') {
  const matrix = sketch(12, 0);
  const scope = Object.fromEntries(areas.map((area) => [area, { state, by }]));
  return { ...matrix, settings: { ...matrix.settings, scope } } as Matrix;
}

test('in a table of one’s own the rules that keep looks to themselves are counted in one sentence', () => {
  const { state, rules = 0, sentence } = whole(sketch(12, 0));
  expect(state).toBe('less-asked');
  expect(rules).toBeGreaterThan(40);
  expect(sentence).toBe(
    `Less is asked of a matrix that was not made from a template: what ${rules} other rules find only worth a look is not shown.`,
  );
});

test('what says more is said in its place: that nothing was looked for, or that too little is recognised', () => {
  expect(whole(sketch(12, 0, 'tagsConfirmed=no')).state).toBe('unconfirmed');
  expect(whole(sketch(9, 4)).state).toBe('too-few');
});

// “No open gaps. All checks pass.” was said of five activities, of which next to nothing was asked.
test('that little is looked for is said of fewer than twelve activities, unless a template claims them', () => {
  const said = 'In a matrix of fewer than 12 activities Answerable looks for little that may be missing';
  expect(whole(sketch(11, 0))).toEqual({ state: 'too-short', sentence: `${said}.` });
  expect(whole(sketch(0, 0)).state).toBe('too-short');
  expect(whole(sketch(12, 0)).state).not.toBe('too-short');
  expect(whole(sketch(11, 0, 'scope=build')).sentence).toBe(
    `${said}, outside the areas that are said to be decided here.`,
  );
  expect(whole(sketch(11, 0, 'shipped=build'))).toEqual({ state: 'whole' });
});

test('a rule that a person switched does not count, and where all are on it is whole', () => {
  const matrix = sketch(12, 0);
  const tuned = {
    ...matrix,
    settings: { ...matrix.settings, rules: { 'service-levels-unowned': { on: true } } },
  };
  expect(whole(tuned).rules).toBe((whole(matrix).rules ?? 0) - 1);
  expect(whole(withAllLooks(matrix))).toEqual({ state: 'whole' });
});

test('areas that a person claims are told of in full, and the others are not', () => {
  expect(whole(claiming(['build'], 'here', 'person')).sentence).toMatch(
    /^Less is asked of a matrix that was not made from a template, outside the areas that are said to be decided here: what \d+ other rules find/,
  );
  expect(whole(claiming(['build'], 'here', 'inferred')).sentence).toMatch(
    /a template: what \d+ other rules find/,
  );
  expect(whole(claiming(['ai'], 'not-ours', 'person')).sentence).toMatch(
    /a template: what \d+ other rules find/,
  );
  const all = whole(claiming(AREAS, 'here', 'person'));
  // A rule that asks for no rows has no area.
  expect(all.rules ?? 0).toBeLessThan(20);
});

test('the counts of an analysis are whole only where all is told', () => {
  const isWhole = (matrix: Matrix) => analysisOf(matrix).counts.whole === true;
  expect(isWhole(withAllLooks(sketch(12, 0)))).toBe(true);
  expect(isWhole(sketch(11, 0))).toBe(false);
  expect(isWhole(sketch(11, 0, 'shipped=build'))).toBe(true);
  expect(isWhole(sketch(12, 0))).toBe(false);
  expect(isWhole(withAllLooks(sketch(9, 4)))).toBe(false);
  expect(isWhole(withAllLooks(sketch(12, 0, 'tagsConfirmed=no')))).toBe(false);
});

test('a rule that is off stays off where all looks are asked for', () => {
  const matrix = sketch(12, 0);
  const off = { ...matrix, settings: { ...matrix.settings, rules: { 'secrets-unowned': { on: false } } } };
  const { rules } = withAllLooks(off).settings;
  expect(rules['secrets-unowned']).toEqual({ on: false });
  for (const { id, offByDefault } of ruleList) if (offByDefault) expect(rules[id]).toBeUndefined();
});
