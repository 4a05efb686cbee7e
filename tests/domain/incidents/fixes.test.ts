import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditFixesFor } from '../../../src/domain/gaps/fixes/auditFixesFor';
import { checkList } from '../../../src/domain/incidents/audit/checkList';
import { checkFromText } from '../../../src/domain/incidents/audit/checkText';
import { scenarioList } from '../../../src/domain/incidents/audit/scenarioList';
import { auditContextOf } from '../../../src/domain/incidents/judging/auditContext';
import type { Chair, Verdict } from '../../../src/domain/incidents/judging/verdict';
import type { PersonId, RoleId } from '../../../src/domain/matrix/ids';
import type { Activity, Holder, Matrix, Person, Role } from '../../../src/domain/matrix/matrix';
import { matrixFromSketch } from '../../../src/domain/matrix/sketch';
import type { Reading } from '../../../src/domain/reading/reading';
import { readMatrix } from '../../../src/domain/reading/readMatrix';
import { countedIds, TODAY } from '../../support/memorySession';
import { tries } from '../../support/strength';
import { afterEdit } from '../../support/testRule';
import { everything } from './everything';

const CHECKS = [
  ...new Set(scenarioList.flatMap(({ questions }) => questions.flatMap(({ checks }) => checks))),
  'DOES(restore,platform)',
  'OWNS(restore,FIN)',
  'CI(restore,vendor)',
  'RC(restore,data)',
];

// A date in the past is no edit to guess: the field stands beside the question, to be filled with the true one.
const BY_HAND = ['ATTR', 'MAN'];

describe('every "no" of the audit', () => {
  it('has a fix that turns it into another answer, or asks for a person who is not in the matrix', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(damage, fc.nat(), (harm, start) => {
        const matrix = damaged(everything, harm);
        // Each run looks at some of the checks; all of them are met over the runs.
        for (let step = 0; step < 12; step++) {
          const check = CHECKS[(start + step * 37) % CHECKS.length] ?? '';
          const verdict = judge(check, matrix);
          const name = check.split('(')[0] ?? '';
          if (verdict.value !== 'no' || BY_HAND.includes(name)) continue;
          seen.add(name);
          const end = followed(check, matrix, verdict);
          if (end.verdict.value !== 'no') continue;
          const { because, wanted } = end.verdict;
          expect(wanted?.length ?? 0, `${check}: ${because}`).toBeGreaterThan(0);
          for (const chair of wanted ?? [])
            expect(freeFor(chair, end.matrix), `${check}: ${because}`).toEqual([]);
        }
      }),
      { numRuns: tries({ daily: 60, thorough: 150 }), seed: 20261121 },
    );
    const named = checkList.map(({ name }) => name).filter((name) => !BY_HAND.includes(name));
    expect([...seen].sort()).toEqual([...named].sort());
  });
});

it('a row that nobody owns goes to the one role that there is, before a role is added', () => {
  const fixesIn = (sketch: string) => {
    const matrix = matrixFromSketch(sketch);
    const context = { reading: readMatrix(matrix, TODAY), newId: countedIds() };
    return judge('A1(rollback)', matrix)
      .fixes(auditFixesFor(context))
      .map(({ edit }) => Object.keys(afterEdit(matrix, edit).after.roles).length);
  };
  expect(fixesIn('| Engineer\nRoll back {rollback} | R')[0]).toBe(1);
  expect(fixesIn('| Engineer | Tester\nRoll back {rollback} | R | C')[0]).toBe(2);
});

/**
 * Who could still be offered for a chair. Nobody is put into a third role, and into a second one only in the layer of
 * the first; a deputy may be anyone, but a row may need two.
 */
function freeFor({ roleId, part }: Chair, { people, roles }: Matrix): readonly string[] {
  const role = roles[roleId];
  const rolesOf = (id: PersonId) =>
    Object.values<Role>(roles).filter(({ holders }) =>
      Object.values<Holder>(holders).some((holder) => holder.personId === id && holder.part === 'holder'),
    );
  const free = Object.values<Person>(people).filter(({ id, active }) => {
    const held = rolesOf(id);
    if (!active || Object.values<Holder>(role?.holders ?? {}).some(({ personId }) => personId === id))
      return false;
    if (part === 'deputy' || held.length === 0) return true;
    return held.length === 1 && role?.layer !== undefined && held[0]?.layer === role.layer;
  });
  return part === 'deputy' && free.length < 2 ? [] : free.map(({ name }) => name);
}

interface End {
  readonly verdict: Verdict;
  /** As it is after the fixes that led there. */
  readonly matrix: Matrix;
}

/** A row that nobody owned may next be short of a second person: each fix leads on, and four suffice. */
function followed(check: string, matrix: Matrix, verdict: Verdict, steps = 4): End {
  const context = { reading: readingOf(matrix), newId: countedIds() };
  let last: End = { verdict, matrix };
  for (const { edit } of verdict.fixes(auditFixesFor(context))) {
    const { after } = afterEdit(matrix, edit);
    const next = judge(check, after);
    last =
      next.value === 'no' && steps > 1
        ? followed(check, after, next, steps - 1)
        : { verdict: next, matrix: after };
    // A fix may hand the work to others and the next one bring it back; who is asked for on the way is asked for.
    if (!last.verdict.wanted?.length && next.wanted?.length)
      last = { ...last, verdict: { ...last.verdict, wanted: next.wanted } };
    if (last.verdict.value !== 'no') return last;
  }
  return last;
}

const readings = new WeakMap<Matrix, Reading>();

/** Each matrix is read once, for all that is asked of it. */
function readingOf(matrix: Matrix): Reading {
  const reading = readings.get(matrix) ?? readMatrix(matrix, TODAY);
  readings.set(matrix, reading);
  return reading;
}

function judge(text: string, matrix: Matrix): Verdict {
  const reading = checkFromText(text);
  if (!reading.ok) throw new Error(reading.problem);
  return reading.read.check.judge(reading.read.given, auditContextOf(readingOf(matrix)));
}

interface Harm {
  readonly rows: number;
  readonly cells: number;
  readonly owners: number;
  readonly roles: number;
  readonly people: number;
  readonly holders: number;
  readonly layers: number;
  readonly dice: readonly number[];
}

const share = fc.constantFrom(0, 0, 0.2, 0.6, 1);
const damage: fc.Arbitrary<Harm> = fc.record({
  rows: fc.constantFrom(0, 0, 0.1, 0.4),
  cells: share,
  owners: fc.constantFrom(0, 0, 0.3),
  roles: fc.constantFrom(0, 0, 0.4, 0.9, 1),
  people: share,
  holders: fc.constantFrom(0, 0, 0.5),
  layers: fc.constantFrom(0, 0, 0.5),
  dice: fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), {
    minLength: 50,
    maxLength: 50,
  }),
});

/** Takes rows, cells, roles and people away, and lets others own a row too. */
function damaged(matrix: Matrix, harm: Harm): Matrix {
  let rolled = 0;
  const falls = (chance: number) => (harm.dice[rolled++ % 47] ?? 0) < chance;
  const roles: { [id: string]: Role } = {};
  for (const role of Object.values<Role>(matrix.roles)) {
    if (falls(harm.roles)) continue;
    const holders = falls(harm.holders) ? {} : role.holders;
    const { layer: _, origin: __, ...plain } = role;
    roles[role.id] = { ...(falls(harm.layers) ? plain : role), holders };
  }
  const people: { [id: string]: Person } = {};
  for (const person of Object.values<Person>(matrix.people))
    people[person.id] = { ...person, active: !falls(harm.people) };
  const activities: { [id: string]: Activity } = {};
  for (const activity of Object.values<Activity>(matrix.activities)) {
    if (falls(harm.rows)) continue;
    const kept = Object.entries<string>(activity.assignments).filter(([id]) => roles[id]);
    const cells = kept
      .filter(() => !falls(harm.cells))
      .map(([id, codes]) => [id as RoleId, falls(harm.owners) ? `${codes.replace('A', '')}A` : codes]);
    activities[activity.id] = { ...activity, assignments: Object.fromEntries(cells) };
  }
  return { ...matrix, roles, people, activities } as Matrix;
}
