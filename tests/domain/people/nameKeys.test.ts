// When two names are one: spelling, order, short forms and slips, with what only looks alike beside each.
import { expect, test } from 'vitest';
import {
  acronymOf,
  differsByASlip,
  personKey,
  plainName,
  roleKey,
  slipKeys,
} from '../../../src/domain/people/nameKeys';

test('a plain name has no accents, capitals or signs', () => {
  expect(plainName('  Zoë  Müller-Groß ')).toBe('zoe muller gross');
  expect(plainName('Søren Łuk')).toBe('soren luk');
});

test('the words of a person count in any order', () => {
  expect(personKey('Lee, Ann')).toBe(personKey('Ann Lee'));
  expect(personKey('Ann Lee')).not.toBe(personKey('Ann Leigh'));
});

test.each([
  ['Sr. Eng', 'Senior Engineer'],
  ['The Platform Engineers', 'Engineering, platform'],
  ['QA team', 'QA'],
  ['SWE', 'Software Engineer'],
  ['Head of Ops', 'Head Operations'],
])('“%s” is “%s”', (one, other) => expect(roleKey(one)).toBe(roleKey(other)));

test.each([
  ['Boss', 'Bos'],
  ['Team', 'Group'],
  ['Gas', 'Ga'],
  ['Platform Engineer', 'Platform Architect'],
])('“%s” is not “%s”', (one, other) => expect(roleKey(one)).not.toBe(roleKey(other)));

test('an acronym takes the first letter of each of at least two words', () => {
  expect([acronymOf('Product Manager'), acronymOf('Manager'), acronymOf('Data Protection Officer')]).toEqual([
    'pm',
    '',
    'dpo',
  ]);
});

test.each([
  ['one letter other', 'ann miller', 'ann muller'],
  ['one letter more', 'ann miller', 'ann millerr'],
  ['one letter fewer', 'ann miller', 'ann mller'],
  ['one letter more at the end of all', 'millers', 'miller'],
  ['two neighbours swapped', 'ann miller', 'ann imller'],
  ['words that are joined', 'ann marie', 'annmarie'],
  ['just long enough', 'millar', 'miller'],
  ['a letter that is doubled', 'annette lee', 'anette lee'],
])('a slip: %s', (_, one, other) => {
  expect(differsByASlip(one, other)).toBe(true);
  expect(differsByASlip(other, one)).toBe(true);
  // Two names a slip apart are found by a key that they share.
  if (one.length !== other.length || one.replace(/[iul]/g, '') === other.replace(/[iul]/g, ''))
    expect(slipKeys(one).some((key) => slipKeys(other).includes(key))).toBe(true);
});

test.each([
  ['the same', 'ann miller', 'ann miller'],
  ['too short', 'anna', 'anne'],
  ['five letters', 'milla', 'mille'],
  ['two letters other', 'ann miller', 'ann mahler'],
  ['two letters more', 'ann miller', 'ann milleret'],
  ['another first letter', 'bob miller', 'rob miller'],
  ['another number', 'region 1 lead', 'region 2 lead'],
  ['another short word', 'person a lead', 'person b lead'],
  ['two letters swapped that are not neighbours', 'ann miller', 'ann lilmer'],
])('no slip: %s', (_, one, other) => {
  expect(differsByASlip(one, other)).toBe(false);
  expect(differsByASlip(other, one)).toBe(false);
});

test('a name has a key for itself and for each letter left out', () => {
  expect(slipKeys('abc')).toEqual(['abc', 'bc', 'ac', 'ab']);
});
