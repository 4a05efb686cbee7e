// What was only guessed from a name settles nothing: it is asked about, and no finding that rests on it is a “must”.
import { expect, test } from 'vitest';
import type { Rule } from '../../../../src/domain/findings/rule';
import { ruleById } from '../../../../src/domain/gaps/engine/ruleList';
import type { ActivityId } from '../../../../src/domain/matrix/ids';
import type { Matrix } from '../../../../src/domain/matrix/matrix';
import { idOf, matrixFromSketch } from '../../../../src/domain/matrix/sketch';
import { tagKey } from '../../../../src/domain/matrix/tags';
import { afterEdit, findingsOf, fixesOf } from '../../../support/testRule';
import { placesIn } from '../../../support/told';

function guessed(matrix: Matrix, name: string, ...tags: readonly string[]): Matrix {
  const id = idOf<ActivityId>(name);
  const row = matrix.activities[id];
  if (!row) throw new Error(`There is no row “${name}”.`);
  const guesses = Object.fromEntries(tags.map((tag) => [tag, name]));
  return { ...matrix, activities: { ...matrix.activities, [id]: { ...row, guesses } } };
}

const rule = (id: string): Rule => {
  const found = ruleById(id);
  if (!found) throw new Error(`There is no rule “${id}”.`);
  return found;
};
const told = (id: string, matrix: Matrix) =>
  findingsOf(rule(id), matrix).map(({ severity, title, message }) => `${severity} ${title}: ${message}`);

const CALLED = matrixFromSketch(`
  settings: scope=incident+operations
                       | Architect @platform | Engineer @application
  ## Nights
  Take calls {oncall}  | A                   | R
  Take more {oncall}   | A                   | R`);

test('a row that only sounds like it, with an owner, is asked about, and becomes it when a person says so', () => {
  const sounds = guessed(CALLED, 'Take calls', tagKey('duty', 'oncall'));
  expect(told('oncall-unowned', sounds)).toEqual([]);
  const both = guessed(sounds, 'Take more', tagKey('duty', 'oncall'));
  expect(told('oncall-unowned', both)).toEqual([
    'look Is this covered? Nobody is on call: We think that “Take calls” and “Take more” say who is on call. Nobody has confirmed this.',
  ]);
  const { [idOf<ActivityId>('Take more')]: _, ...activities } = sounds.activities;
  expect(told('oncall-unowned', { ...sounds, activities })).toEqual([
    'look Is this covered? Nobody is on call: We think that “Take calls” says who is on call. Nobody has confirmed this.',
  ]);
  const [finding] = findingsOf(rule('oncall-unowned'), both);
  if (!finding) throw new Error('There is a finding.');
  expect(placesIn(finding, both)).toEqual(['Take calls', 'Take more']);
  expect(finding.concern).toBe('incident');
  const [fix] = fixesOf(finding, both);
  expect([fix?.label, fix?.because]).toEqual([
    '“Take calls” covers this',
    'The nearest activity, in Nights. Its name is remembered for this matrix.',
  ]);
  if (!fix) throw new Error('There is a button.');
  expect(told('oncall-unowned', afterEdit(both, fix.edit).after)).toEqual([]);
});

test('a guess of something else changes nothing', () => {
  const other = guessed(
    guessed(CALLED, 'Take calls', tagKey('concern', 'incident')),
    'Take more',
    tagKey('concern', 'cost'),
  );
  expect(told('oncall-unowned', other)).toEqual([]);
});

test('two owners of what was only guessed to be one duty are no contradiction', () => {
  const two = matrixFromSketch(`
                                 | Boss | Crew
    Lead incidents {command}     | A    | R
    Lead all incidents {command} | R    | A`);
  expect(told('conflicting-owners', two)).toHaveLength(1);
  expect(told('conflicting-owners', guessed(two, 'Lead incidents', tagKey('duty', 'command')))).toEqual([]);
});

test('a finding that rests on guesses alone is no “must”', () => {
  const weight = (matrix: Matrix) => told('multiple-commanders', matrix).map((line) => line.split(' ')[0]);
  const two = matrixFromSketch(`
                                   | Boss | Crew
    Lead incidents {command}       | A    | R
    Command every outage {command} | R    | A`);
  expect(weight(two)).toEqual(['must']);
  const one = guessed(two, 'Lead incidents', tagKey('duty', 'command'));
  expect(weight(one)).toEqual(['must']);
  expect(weight(guessed(one, 'Command every outage', tagKey('duty', 'command')))).toEqual(['should']);
});

test('cost that was only guessed to be owned as a whole is asked about', () => {
  const matrix = matrixFromSketch(`
    settings: scope=cost
                                  | Architect | Engineer
    Hold the purse #cost #end-to-end | A      | R`);
  expect(told('cost-unowned', matrix)).toEqual([]);
  for (const concern of ['cost', 'end-to-end'])
    expect(
      told('cost-unowned', guessed(matrix, 'Hold the purse', tagKey('concern', concern))),
      concern,
    ).toEqual([
      'look Is this the owner of cost?: “Hold the purse” looks like the ownership of cost as a whole. Nobody has confirmed that.',
    ]);
});
