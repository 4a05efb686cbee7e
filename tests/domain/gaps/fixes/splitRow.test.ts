import { expect, test } from 'vitest';
import { ruleById } from '../../../../src/domain/gaps/engine/ruleList';
import { matrixFromSketch } from '../../../../src/domain/matrix/sketch';
import { afterEdit, findingsOf, fixesOf } from '../../../support/testRule';

function labels(sketch: string): readonly string[] {
  const matrix = matrixFromSketch(sketch);
  const rule = ruleById('multiple-accountable');
  const [finding] = rule ? findingsOf(rule, matrix) : [];
  return finding ? fixesOf(finding, matrix).map(({ label }) => label) : [];
}

test('two owners of a name that says two things get one each, either way round', () => {
  expect(
    labels(`
                            | Architect | Engineer
    Design and build portal | A         | AR`).slice(0, 2),
  ).toEqual([
    'Split into “Design portal” for Architect and “Build portal” for Engineer',
    'Split into “Design portal” for Engineer and “Build portal” for Architect',
  ]);
});

test('two owners of one thing may each have a row, after the ways to keep one of them', () => {
  const offered = labels(`
                 | Architect | Engineer
    Pay the bill | A         | AR`);
  expect(offered.at(-1)).toBe('Split into “Pay the bill (Architect)” and “Pay the bill (Engineer)”');
  expect(offered[0]).toMatch(/^Keep /);
});

test('a duty has one owner wherever it stands, so it is not split', () => {
  const offered = labels(`
                             | Architect | Engineer
    Lead and close {command} | A         | AR`);
  expect(offered.filter((label) => label.startsWith('Split'))).toEqual([]);
});

test('of a row with two owners, each part has one', () => {
  const matrix = matrixFromSketch(`
                 | Architect | Engineer | Manager
    Pay the bill | A         | AR       | I`);
  const rule = ruleById('multiple-accountable');
  if (!rule) throw new Error('There is no rule about several owners.');
  const [finding] = findingsOf(rule, matrix);
  const split = finding && fixesOf(finding, matrix).at(-1);
  if (!split) throw new Error('No split is offered.');
  const { after } = afterEdit(matrix, split.edit);
  expect(Object.keys(after.activities)).toHaveLength(2);
  expect(findingsOf(rule, after)).toEqual([]);
});
