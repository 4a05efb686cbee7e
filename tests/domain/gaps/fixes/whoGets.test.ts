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

/** The rules' own examples, and the same with owners who do the work and with doers who are told of it. */
function* tried() {
  for (const rule of ruleList) {
    for (const sketch of rule.flagged) {
      const doing = sketch.replace(/\| A(?=\s*(\||$))/gm, '| AR');
      const told = sketch.replace(/\| R(?=\s*(\||$))/gm, '| RI');
      for (const text of new Set([sketch, doing, told])) {
        const before = matrixFromSketch(text);
        for (const finding of findingsOf(rule, before))
          for (const { label, outcome = '', edit } of fixesOf(finding, before))
            yield {
              about: `${rule.id}: “${label}”`,
              label,
              outcome,
              before,
              after: afterEdit(before, edit).after,
            };
      }
    }
  }
}

type Tried = ReturnType<typeof tried> extends Generator<infer One> ? One : never;

/** Roles that a fix gives the letter that owns or takes it from, without a word. */
function unnamed({ about, label, outcome, before, after }: Tried): readonly string[] {
  const owns = lettersMeaning(before.scheme, 'owns');
  const isOwner = (codes = '') => owns.some((letter) => codes.includes(letter));
  return Object.values(after.activities).flatMap(({ id, assignments }) =>
    Object.values(after.roles)
      .filter(
        (role) =>
          isOwner(before.activities[id]?.assignments[role.id]) !== isOwner(assignments[role.id]) &&
          !`${label} ${outcome}`.includes(role.name),
      )
      .map(({ name }) => `${about} says nothing of ${name}`),
  );
}

/** Letters that an outcome says a role has, and that it has in no row that the fix changed. */
function untrue({ about, outcome, before, after }: Tried): readonly string[] {
  const changed = Object.values(after.activities).filter(
    ({ id, assignments }) => before.activities[id]?.assignments !== assignments,
  );
  return after.scheme.codes.flatMap(({ letter, name }) => {
    const [, said = ''] = new RegExp(`(?:^|\\. )${name}: ([^.]*)\\.`).exec(outcome) ?? [];
    return Object.values(after.roles)
      .filter(
        (role) =>
          said.includes(role.name) &&
          !changed.some(({ assignments }) => assignments[role.id]?.includes(letter)),
      )
      .map((role) => `${about} says ${name}: ${role.name}`);
  });
}

const all = [...tried()];

// “Make Responder accountable” did not say that who answered before is consulted from then on.
test('every fix names who becomes accountable by it, and who no longer is', () => {
  // Each new activity keeps who answered for the one that was split.
  expect(all.flatMap(unnamed).filter((one) => !one.startsWith('vague-activity: “Split into'))).toEqual([]);
});

// “Consulted: Chief” was said of a role that goes on doing the work.
test('what a fix says that a role becomes is so afterwards', () => {
  expect(all.flatMap(untrue)).toEqual([]);
});
