// Names that are alike, names a slip apart, names that speak of the whole, and the stage of a section.
import { describe, expect, it, test } from 'vitest';
import { likeness, wordsOf } from '../../../../src/domain/gaps/names/names';
import { nearPairs } from '../../../../src/domain/gaps/names/nearNames';
import {
  counted,
  inAnyOrder,
  listed,
  percent,
  quoted,
  startUpper,
} from '../../../../src/domain/gaps/names/words';
import { stageOf } from '../../../../src/domain/gaps/ownership/stages';
import type { Section } from '../../../../src/domain/matrix/matrix';
import { soundsWhole } from '../../../../src/domain/recognition/wholeNames';

test('the words of a name come without small words, plurals, accents and order', () => {
  expect(wordsOf('Review the Designs')).toEqual(wordsOf('design review'));
  expect(wordsOf('Übergabe für die Prüfung')).toEqual(['prufung', 'ubergabe']);
  expect(wordsOf('Gas and bus')).toEqual(['bus', 'gas']);
  expect(wordsOf('C B A D')).toEqual(['b', 'c', 'd']);
  expect(wordsOf('')).toEqual([]);
});

// Activities “a”, “e” and “i” were said to look like the same one.
test('a letter that a name ends with tells it from others', () => {
  expect(wordsOf('Move wave A')).toEqual(['a', 'move', 'wave']);
  expect(wordsOf('Move wave E')).not.toEqual(wordsOf('Move wave A'));
  expect(wordsOf('Move a wave')).toEqual(['move', 'wave']);
  expect(wordsOf('What to look at')).toEqual(['look', 'what']);
});

test('likeness is the share of letter pairs that both have', () => {
  expect([likeness('abc', 'abc'), likeness('ab', 'cd'), likeness('', ''), likeness('a', 'b')]).toEqual([
    1, 0, 1, 0,
  ]);
  expect(likeness('abcd', 'abxd')).toBeCloseTo(1 / 3);
  expect(likeness('aaaa', 'aa')).toBeCloseTo(0.5);
  expect(likeness('abab', 'ab')).toBeCloseTo(0.5);
});

describe('names a slip apart', () => {
  const near = (...keys: readonly string[]) => [...nearPairs(keys)].filter((pair) => pair !== undefined);

  it('differ in one word, and in that only by a slip', () => {
    const [one, other] = ['s|certificates portals renew', 's|certificates portals rennew'];
    expect(near(one, other)).toEqual([[one, other]]);
    expect(near('s|design portals review', 's|desgin portals review')).toHaveLength(0);
    expect(near('s|architecture desgin review', 's|architecture design review')).toHaveLength(0);
    expect(
      near('s|approve architecture certificates desgins', 's|approve architecture certificates designs'),
    ).toHaveLength(1);
    expect(
      near('s|approve architecture certificates portals', 's|approve architecture certificates billing'),
    ).toEqual([]);
  });

  it('have three words at least, no numbers, and are told once', () => {
    expect(near('s|certificates renew', 's|certificates rennew')).toEqual([]);
    expect(near('s|certificates portals 1', 's|certificates portals 2')).toEqual([]);
    expect(near('a|certificates portals renew', 'b|certificates portals rennew')).toEqual([]);
  });

  it('are no slips where a dozen others are like them', () => {
    const many = Array.from(
      { length: 13 },
      (_, at) => `s|certificates portals rene${String.fromCharCode(97 + at)}`,
    );
    expect(near(...many)).toEqual([]);
    expect(near(...many.slice(0, 12)).length).toBeGreaterThan(0);
  });

  it('let a frame pass among thousands', () => {
    const keys = Array.from({ length: 1_001 }, (_, at) => `s|a${at} b${at} c${at}`);
    expect([...nearPairs(keys)].filter((pair) => pair === undefined).length).toBeGreaterThanOrEqual(3);
  });
});

test.each([
  ['Cost management', 'cost', 'maybe'],
  ['Overall cost management', 'cost', 'surely'],
  ['Own cloud spend', 'cost', 'surely'],
  ['GPU cost management', 'cost', undefined],
  ['Watch something', 'cost', undefined],
  ['Own the cost', 'cost', 'surely'],
  ['Lower the cost', 'cost', undefined],
  ['Service reliability', 'reliability', 'maybe'],
  ['Answer for uptime', 'reliability', 'surely'],
  ['Accountable for uptime', 'reliability', 'surely'],
  ['Reliability review', 'reliability', undefined],
] as const)('“%s” speaks of the whole of %s: %s', (name, area, sounds) =>
  expect(soundsWhole(name, area)).toBe(sounds),
);

test('sentences list, count and quote', () => {
  expect(['A', 'AB', 'ABC', 'ABCD', 'ABCDE'].map((names) => listed([...names]))).toEqual([
    'A',
    'A and B',
    'A, B and C',
    'A, B, C and D',
    'A, B, C and 2 more',
  ]);
  expect(listed(['A', 'B', 'C', 'D', 'E'], 5)).toBe('A, B, C, D and E');
  expect([counted(1, 'row'), counted(0, 'row'), counted(2, 'activity', 'activities')]).toEqual([
    '1 row',
    '0 rows',
    '2 activities',
  ]);
  expect([percent(0.416), percent(1), quoted(' Pay '), quoted('  '), startUpper('pay')]).toEqual([
    '42%',
    '100%',
    '“Pay”',
    'an unnamed activity',
    'Pay',
  ]);
  expect([inAnyOrder(['b', 'a']), inAnyOrder(['a', 'b']), inAnyOrder([])]).toEqual(['a,b', 'a,b', '']);
});

test.each([
  ['Release planning', 'release'],
  ['Architecture design', 'architecture'],
  ['Planung', 'planning'],
  ['Test and validation', 'testing'],
  ['Betrieb', 'operations'],
  ['Design', 'design'],
  ['Build', 'development'],
  ['Run', 'operations'],
  ['Prune', undefined],
] as const)('a section called “%s” is the stage %s', (name, stage) => {
  const section = { id: 'x', name, kind: 'stage', order: 'a' } as never as Section;
  expect(stageOf(section)).toBe(stage);
  expect(stageOf({ ...section, origin: 'L7' })).toBe('operations');
  expect(stageOf({ ...section, origin: 'X9' })).toBe(stage);
  expect(stageOf({ ...section, kind: 'area' })).toBeUndefined();
});
