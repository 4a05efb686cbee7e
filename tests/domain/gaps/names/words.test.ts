// How findings name and count things.
import { expect, test } from 'vitest';
import { likeness, wordsOf } from '../../../../src/domain/gaps/names/names';
import { nearPairs } from '../../../../src/domain/gaps/names/nearNames';
import {
  counted,
  inAnyOrder,
  listed,
  percent,
  quoted,
  rowsInWords,
} from '../../../../src/domain/gaps/names/words';
import { matrixFromSketch } from '../../../../src/domain/matrix/sketch';
import { readMatrix } from '../../../../src/domain/reading/readMatrix';
import { TODAY } from '../../../support/testRule';

test.each([
  [[], ''],
  [['Ann'], 'Ann'],
  [['Ann', 'Bob'], 'Ann and Bob'],
  [['Ann', 'Bob', 'Eve'], 'Ann, Bob and Eve'],
  [['Ann', 'Bob', 'Eve', 'Kim'], 'Ann, Bob, Eve and Kim'],
  [['Ann', 'Bob', 'Eve', 'Kim', 'Leo'], 'Ann, Bob, Eve and 2 more'],
])('%j is listed as “%s”', (names, words) => {
  expect(listed(names)).toBe(words);
});

test('more names are listed where there is room for them', () => {
  expect(listed(['a', 'b', 'c', 'd', 'e', 'f'], 6)).toBe('a, b, c, d, e and f');
  expect(listed(['a', 'b', 'c'], 2)).toBe('a and 2 more');
});

test.each([
  [0, 'no activity'],
  [1, '“Row 1”'],
  [2, '2 activities, including “Row 1”'],
])('%i activities are “%s”', (count, words) => {
  const { rows } = readMatrix(matrixFromSketch('| A | B\nRow 1 | A | R\nRow 2 | A | R'), TODAY);
  expect(rowsInWords(rows.slice(0, count))).toBe(words);
});

test('one thing has no plural, and shares are whole percents', () => {
  expect([counted(1, 'row'), counted(0, 'row'), counted(2, 'activity', 'activities')]).toEqual([
    '1 row',
    '0 rows',
    '2 activities',
  ]);
  expect([percent(0.625), percent(1 / 3), percent(1)]).toEqual(['63%', '33%', '100%']);
  expect([quoted(' Pay '), quoted('  ')]).toEqual(['“Pay”', 'an unnamed activity']);
});

test('facts are the same text in whatever order the ids come', () => {
  expect([inAnyOrder(['b', 'a']), inAnyOrder(['a', 'b']), inAnyOrder(['c', 'a', 'b'])]).toEqual([
    'a,b',
    'a,b',
    'a,b,c',
  ]);
});

test.each([
  ['Review the designs', ['design', 'review']],
  ['Design review', ['design', 'review']],
  ['Entwürfe für die Prüfung', ['entwurfe', 'prufung']],
  ['Run gas', ['gas', 'run']],
  ['Buses and taxis', ['buse', 'taxi']],
  // The letters and numbers at either end of the alphabet, and what stands beside them.
  ['az@AZ[09/a`z{z:9~', ['09', '9', 'az', 'az', 'z', 'z']],
  [' (Plan) Q1-2 ', ['2', 'plan', 'q1']],
  ['Tab\there', ['here', 'tab']],
  // A Kelvin sign is a plain letter in small.
  ['\u212aelvin', ['kelvin']],
  ['', []],
])('“%s” is carried by %j', (name, words) => {
  expect(wordsOf(name)).toEqual(words);
});

test.each([
  ['design', 'design', 1],
  ['desgin', 'design', 0.4],
  ['aaa', 'aa', 2 / 3],
  ['ab', 'cd', 0],
  ['', 'a', 0],
  ['a', 'b', 0],
])('“%s” and “%s” have %d of their pairs of letters together', (one, other, share) => {
  expect(likeness(one, other)).toBeCloseTo(share);
});

const pairsIn = (...keys: readonly string[]) =>
  [...nearPairs(keys)].flatMap((pair) => (pair ? [pair.join('/')] : []));

test('names that differ by a slip in one word are a pair', () => {
  const long = 'authority before decision escalation';
  expect(pairsIn(`x|${long} responsability`, `x|${long} responsibility`)).toHaveLength(1);
  // Another word, the same word behind another beginning, two words, and a number.
  expect(pairsIn(`x|${long} weekly`, `x|${long} formal`)).toEqual([]);
  expect(pairsIn(`x|${long} responsability`, `y|${long} responsibility`)).toEqual([]);
  // A number in any writing, and the signs beside the plain ones.
  for (const [one, other] of ['09', '٢٣'])
    expect(pairsIn(`x|${long} version${one}`, `x|${long} version${other}`)).toEqual([]);
  expect(pairsIn(`x|${long} version/`, `x|${long} version:`)).toHaveLength(1);
  expect(pairsIn('x|long responsability', 'x|long responsibility')).toEqual([]);
  expect(pairsIn(`x|${long} version1`, `x|${long} version2`)).toEqual([]);
});

test('twelve that share all words but one may be slips, and thirteen are a list', () => {
  const named = (count: number) =>
    Array.from(
      { length: count },
      (_, at) => `|authority before decision escalation responsibility sort${String.fromCharCode(97 + at)}`,
    );
  expect(pairsIn(...named(12))).toHaveLength(66);
  expect(pairsIn(...named(13))).toEqual([]);
});
