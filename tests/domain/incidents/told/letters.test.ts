// Which of several things that are wrong with a letter is said, and that no letter is offered which the matrix does not have.
import { expect, it } from 'vitest';
import { giveFixes } from '../../../../src/domain/incidents/judging/assignmentFixes';
import { auditContextOf } from '../../../../src/domain/incidents/judging/auditContext';
import raci from '../../../../src/domain/matrix/schemes/raci';
import { matrixFromSketch } from '../../../../src/domain/matrix/sketch';
import { readMatrix } from '../../../../src/domain/reading/readMatrix';
import { TODAY } from '../../../support/memorySession';
import { judged } from '../trick';

const PEOPLE = 'people: Ann timeZone=Europe/Berlin; Old inactive';

it.each([
  // What is known to be wrong comes before what is not known, and people before conditions before suggestions.
  ['Crew', 'A? (for EU)', 'unknown: Crew has no people.'],
  ['Crew %rotating = Ann', 'A? (for EU)', /^unknown: Crew is accountable .*, but only “for EU”\.$/],
  ['Crew %rotating = Ann', 'A?', /^unknown: .* as a suggestion that nobody has confirmed\.$/],
  ['Crew = Old', 'A? (for EU)', 'no: Crew has nobody available: Old has left.'],
  ['Crew = Old', 'A (business hours)', 'no: Crew has nobody available: Old has left.'],
  ['Crew', 'A (business hours)', /^no: Crew is accountable .*, but only “business hours”\.$/],
  ['Crew = Ann', 'A (24/7)', /^no: Ann is asleep/],
])('of %s with %s at night it is said: %s', (role, cell, words) => {
  const { value, because } = judged('A1(triage)', 'night', `${PEOPLE}\n| ${role}\nSort {triage} | ${cell}`);
  expect(`${value}: ${because}`).toMatch(words);
});

it('two owners who both answer by day alone are not two too many at night', () => {
  const rows = '| Crew = Ann | Clerk = Ann\nSort {triage} | A (business hours) | A (business hours)';
  expect(judged('A1(triage)', 'night', `${PEOPLE} ; Ben\n${rows}`)).toMatchObject({ value: 'no' });
  expect(judged('A1(triage)', 'night', `${PEOPLE} ; Ben\n${rows}`)).not.toHaveProperty('excess');
});

it('a part for which the matrix has no letter is offered to nobody', () => {
  const offered = (...meanings: readonly string[]) => {
    const scheme = { ...raci, codes: raci.codes.filter(({ meaning }) => !meanings.includes(meaning)) };
    const drawn = { ...matrixFromSketch('| Crew | Clerk\nSort {triage} | |'), scheme };
    const context = auditContextOf(readMatrix(drawn, TODAY));
    const [row] = context.reading.withDuty('triage');
    if (!row) throw new Error('The sketch has the row.');
    return giveFixes(context, row, context.reading.roles, 'owns').map(({ label }) => label);
  };
  expect(offered('owns')).toEqual([]);
  expect(offered()).toEqual(['Make Crew Accountable for “Sort”', 'Make Clerk Accountable for “Sort”']);
});
