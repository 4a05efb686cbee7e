// Rows of a changeover and of a contract's end are known under many names, and rows that only sound like them are not.
import { expect, test } from 'vitest';
import {
  EXIT,
  GO_DECISION,
  SWITCHED_OFF,
  WAY_BACK,
} from '../../../../src/domain/gaps/tables/wholeRows/changeoverWords';
import { PHRASES } from './changeoverPhrases';

const WORDS = { decision: GO_DECISION, back: WAY_BACK, off: SWITCHED_OFF, exit: EXIT };

test.each(PHRASES)('every phrase of $subject is known, and no other', ({ subject, are, areNot }) => {
  const words = WORDS[subject];
  expect(are.filter((name) => !words.test(name))).toEqual([]);
  expect(areNot.filter((name) => words.test(name))).toEqual([]);
  expect(are).toHaveLength(30);
});

test('no phrase is of two subjects, but for what is undone', () => {
  const several = PHRASES.flatMap(({ subject, are }) =>
    are.filter((name) =>
      Object.entries(WORDS).some(([other, words]) => other !== subject && words.test(name)),
    ),
  );
  expect(several).toEqual([]);
});
