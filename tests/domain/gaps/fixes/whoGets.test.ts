// Fixes whose label names no role, because there may be many of them: what they make says who they are.
import { expect, test } from 'vitest';
import { ruleById } from '../../../../src/domain/gaps/engine/ruleList';
import { matrixFromSketch } from '../../../../src/domain/matrix/sketch';
import { findingsOf, fixesOf } from '../../../support/testRule';

// “Make the responsible roles accountable for 4 activities”: nobody knew which roles.
test.each([
  ['leader-owns-leaf-work', /^Make the responsible roles/, 'Accountable: Engineer.'],
  ['person-everywhere', /^Make other people/, 'Accountable: Engineer.'],
  ['handoff-side-undefined', /^From platform to application/, 'Consulted: Engineer.'],
])('of %s, the fix says who gets the letter', (ruleId, label, outcome) => {
  const rule = ruleById(ruleId);
  const [sketch] = rule?.flagged ?? [];
  if (!rule || sketch === undefined) throw new Error(`There is no rule "${ruleId}".`);
  const matrix = matrixFromSketch(sketch);
  const fixes = findingsOf(rule, matrix).flatMap((finding) => fixesOf(finding, matrix));
  expect(fixes.find((fix) => label.test(fix.label))?.outcome).toBe(outcome);
});
