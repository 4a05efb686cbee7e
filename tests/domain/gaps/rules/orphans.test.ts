// What points at something that is gone: told, with a way to where it still can be.
import { expect, test } from 'vitest';
import { ruleById } from '../../../../src/domain/gaps/engine/ruleList';
import { matrixFromSketch } from '../../../../src/domain/matrix/sketch';
import { afterEdit, findingsOf, fixesOf } from '../../../support/testRule';
import { placesIn } from '../../../support/told';

const rule = ruleById('orphan-assignment');

test('a row of a section that is gone is told, and moved to the last section there is', () => {
  const whole = matrixFromSketch('| Boss\n## One\nPay | A\n## Two\nBuy | A\n## Three\nSell | A');
  const [first, ...kept] = Object.values(whole.sections);
  const matrix = { ...whole, sections: Object.fromEntries(kept.map((section) => [section.id, section])) };
  if (!rule || !first) throw new Error('There is the rule.');
  const [finding, ...more] = findingsOf(rule, matrix);
  if (!finding) throw new Error('There is a finding.');
  expect([finding.severity, finding.message, placesIn(finding, matrix), more]).toEqual([
    'must',
    '“Pay” belongs to a deleted section.',
    ['Pay'],
    [],
  ]);
  const fixes = fixesOf(finding, matrix);
  expect(fixes.map(({ label, safe }) => [label, safe])).toEqual([['Move it to “Three”', true]]);
  const [fix] = fixes;
  if (!fix) throw new Error('There is a button.');
  const { after } = afterEdit(matrix, fix.edit);
  expect(findingsOf(rule, after)).toEqual([]);
});

test('someone who was deleted is taken out of each role, and nobody else', () => {
  const matrix = matrixFromSketch(
    'people: Ann\n| Boss = Ann, Ghost, Ghost (deputy) | Crew = Ann\nPay | A | R\ngone: Ghost',
  );
  if (!rule) throw new Error('There is the rule.');
  const [finding, ...more] = findingsOf(rule, matrix);
  if (!finding) throw new Error('There is a finding.');
  expect([finding.message, more]).toEqual([
    'Boss is held by someone who was deleted from the people list.',
    [],
  ]);
  const [fix] = fixesOf(finding, matrix);
  if (!fix) throw new Error('There is a button.');
  expect([fix.label, fix.safe]).toEqual(['Remove the deleted person', true]);
  const { after } = afterEdit(matrix, fix.edit);
  expect(Object.values(after.roles).map(({ holders }) => Object.keys(holders).length)).toEqual([1, 1]);
});
