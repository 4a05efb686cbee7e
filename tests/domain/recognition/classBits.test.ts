// Each class that every name is asked about has a bit of its own.
import { expect, test } from 'vitest';
import { bitsFor, bitsOf } from '../../../src/domain/recognition/classBits';
import { DOUBTS, NO, SAYS_NOTHING_ELSE, TOPICS } from '../../../src/domain/recognition/doubts';

const asked = [
  ...new Set([
    ...Object.values(DOUBTS).flatMap((doubts = []) =>
      doubts.flatMap(({ words, unless = [] }) => [...words, ...unless]),
    ),
    ...NO,
    ...TOPICS,
    ...SAYS_NOTHING_ELSE,
  ]),
];

test('no two classes that are asked about have one bit', () => {
  const bits = asked.map((name) => bitsFor([name]));
  expect(new Set(bits).size).toBe(asked.length);
  expect(bits).not.toContain(0);
});

test('a word has the bits of its classes that are asked about, and of no other', () => {
  expect(bitsOf(['person', 'a class that no name is asked about', 'no'])).toBe(bitsFor(['no', 'person']));
  expect(bitsOf([])).toBe(0);
});
