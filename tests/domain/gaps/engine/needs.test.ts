// When a rule may speak at all, and how a finding is put together from what a rule says.
import { expect, test } from 'vitest';
import type { ActivityRule, Need, Place, Remark } from '../../../../src/domain/findings/rule';
import { createAnalyser } from '../../../../src/domain/gaps/engine/analyse';
import { placedFrom } from '../../../../src/domain/gaps/engine/findingOf';
import { needsMet } from '../../../../src/domain/gaps/engine/needs';
import { matrixFromSketch } from '../../../../src/domain/matrix/sketch';
import { contextOf, TODAY } from '../../../support/testRule';
import { rows } from '../../../support/toldInFull';

const met = (sketch: string) => [...needsMet(contextOf(matrixFromSketch(sketch)).reading)].sort().join(' ');

test('what a rule may need is there from its limit on', () => {
  expect(met('settings: tagsConfirmed=no\n| Boss @platform | Crew')).toBe('delivery layers');
  expect(met('settings: tagsConfirmed=no\n| Boss @platform | Crew\nPay | A |')).toBe('delivery layers rows');
  expect(met('settings: tagsConfirmed=no\n| Boss @platform | Crew\nPay | A | I')).toBe('delivery rows');
  expect(met('| Boss | Crew\nPay | A | R')).toBe('delivery rows tags');
  expect(met(`| Boss\n${rows(11, 'Pay % | A')}`)).toBe('delivery rows tags');
  expect(met(`| Boss\n${rows(12, 'Pay % | A')}`)).toBe('delivery rows rows-12 tags');
  expect(met('people: Zed\n| Boss\nPay | A')).toBe('delivery people rows tags');
  expect(met('| Boss = Ann\nPay | A')).toBe('delivery people rows staffed tags');
  expect(met('| Modeller @ai-engineering\nPay | A')).toBe('layers rows tags');
});

const WORDS = { title: 'T', why: 'W.', source: 'S', remedy: 'R.', flagged: [''], accepted: [''] } as const;
const of = (severity: 'must' | 'should' | 'look', more: Partial<ActivityRule> = {}): ActivityRule => ({
  ...{ ...WORDS, id: 'of-test', group: 'classical', scope: 'activity', severity, ...more },
  *check({ activity: { id } }) {
    yield { about: id, message: 'It is so.', places: [{ activityId: id }], fixes: () => [] };
  },
});
const told = (rule: ActivityRule, sketch: string) =>
  createAnalyser({ rules: [rule] })
    .analyse(matrixFromSketch(sketch), TODAY)
    .findings.map(({ severity }) => severity);

test('a rule that needs something says nothing without it; of layers a row’s rule needs those of its row', () => {
  const needs = (...all: readonly Need[]) => of('must', { needs: all });
  expect(told(needs('people'), '| Boss\nPay | A')).toEqual([]);
  expect(told(needs('people'), '| Boss = Ann\nPay | A')).toEqual(['must']);
  expect(told(needs('tags', 'people'), 'settings: tagsConfirmed=no\n| Boss = Ann\nPay | A')).toEqual([]);
  expect(told(needs('layers'), '| Boss | Crew @platform\nPay | A | R\nBuy | | A')).toEqual(['must']);
  expect(told(needs('layers'), '| Boss @data | Crew @platform\nPay | A | R\nBuy | | A')).toEqual([
    'must',
    'must',
  ]);
  expect(told(of('must'), '| Boss | Crew @platform\nPay | A | R\nBuy | | A')).toEqual(['must', 'must']);
});

test('a small organisation weighs one level less where a rule says so', () => {
  const SMALL = 'settings: organisationSize=small\n| Boss\nPay | A';
  const lighter = { lighterWhenSmall: true };
  expect([told(of('must', lighter), SMALL), told(of('should', lighter), SMALL)]).toEqual([
    ['should'],
    ['look'],
  ]);
  expect([told(of('look', lighter), SMALL), told(of('must'), SMALL)]).toEqual([['look'], ['must']]);
  expect(told(of('must', lighter), '| Boss\nPay | A')).toEqual(['must']);
});

const place = (text: string) => {
  const [activityId, roleId, sectionId, personId] = text
    .split(' ')
    .map((id) => (id === '-' ? undefined : id));
  return { activityId, roleId, sectionId, personId } as Place;
};
const placed = (places: readonly string[], more: Partial<Remark> = {}) => {
  const { settings } = matrixFromSketch('| Boss');
  const remark = { about: 'x', message: 'M.', places: places.map(place), fixes: () => [], ...more };
  return placedFrom(of('must'), remark, settings);
};

test('facts and causes are those of a remark, else those of its places', () => {
  expect(placed(['b r - -', 'a - - p']).facts).toBe('a.p,b.r');
  expect(placed(['b r - -'], { facts: 'so' }).facts).toBe('so');
  expect(placed(['b r s p', 'a - - -']).causes).toEqual(['b']);
  expect([placed(['- r s p']).causes, placed(['- - s p']).causes, placed(['- - s -']).causes]).toEqual([
    ['r'],
    ['p'],
    ['s'],
  ]);
  expect([placed([]).causes, placed(['a - - -'], { causes: ['why'] }).causes]).toEqual([[''], ['why']]);
});

test('rows are counted once each, where their cells are next to each other', () => {
  const counted = (...places: readonly string[]) => placed(places).rowCount;
  expect([
    counted(),
    counted('a - - -'),
    counted('a r - -', 'a q - -', 'b r - -'),
    counted('- r - -'),
  ]).toEqual([0, 1, 2, 0]);
});

test('what is missing is told by what would fill it', () => {
  const absent = { areas: ['cost'] as const, whole: true };
  expect(placed([], { absent, causes: ['row:x'] }).absent).toEqual({ rows: ['row:x'], areas: ['cost'] });
  expect([placed([], { absent }).absent, placed([], { causes: ['row:x'] }).absent]).toEqual([
    undefined,
    undefined,
  ]);
});
