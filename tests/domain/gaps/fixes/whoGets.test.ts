// Fixes whose label names no role, because there may be many of them: what they make says who they are.
import { expect, test } from 'vitest';
import { ruleById, ruleList } from '../../../../src/domain/gaps/engine/ruleList';
import { lettersMeaning } from '../../../../src/domain/matrix/scheme/scheme';
import { matrixFromSketch } from '../../../../src/domain/matrix/sketch';
import { afterEdit, findingsOf, fixesOf } from '../../../support/testRule';

// “Make the responsible roles accountable for 4 activities”: nobody knew which roles.
test.each([
  ['leader-owns-leaf-work', /^Make the responsible roles/, 'Accountable: Engineer. Consulted: Director.'],
  ['person-everywhere', /^Make other people/, 'Accountable: Engineer. Responsible: Founder.'],
  ['handoff-side-undefined', /^From platform to application/, 'Consulted: Engineer.'],
])('of %s, the fix says who gets the letter', (ruleId, label, outcome) => {
  const rule = ruleById(ruleId);
  const [sketch] = rule?.flagged ?? [];
  if (!rule || sketch === undefined) throw new Error(`There is no rule "${ruleId}".`);
  const matrix = matrixFromSketch(sketch);
  const fixes = findingsOf(rule, matrix).flatMap((finding) => fixesOf(finding, matrix));
  expect(fixes.find((fix) => label.test(fix.label))?.outcome).toBe(outcome);
});

/** Of each fix of the rules' own examples, roles that it gives the letter that owns or takes it from, without a word. */
function unnamed(): readonly string[] {
  return ruleList.flatMap((rule) =>
    rule.flagged.flatMap((sketch) => {
      const before = matrixFromSketch(sketch);
      const owns = lettersMeaning(before.scheme, 'owns');
      const isOwner = (codes = '') => owns.some((letter) => codes.includes(letter));
      const fixes = findingsOf(rule, before).flatMap((finding) => fixesOf(finding, before));
      return fixes.flatMap(({ label, outcome = '', edit }) => {
        const { after } = afterEdit(before, edit);
        return Object.values(after.activities).flatMap(({ id, assignments }) => {
          const had = before.activities[id]?.assignments;
          const changed = Object.values(after.roles).filter(
            (role) =>
              isOwner(had?.[role.id]) !== isOwner(assignments[role.id]) &&
              !`${label} ${outcome}`.includes(role.name),
          );
          return changed.map(({ name }) => `${rule.id}: “${label}” says nothing of ${name}`);
        });
      });
    }),
  );
}

// “Make Responder accountable” did not say that who answered before is consulted from then on.
test('every fix names who becomes accountable by it, and who no longer is', () => {
  // Each new activity keeps who answered for the one that was split.
  expect(unnamed().filter((one) => !one.startsWith('vague-activity: “Split into'))).toEqual([]);
});
