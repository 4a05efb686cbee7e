import { expect, test } from 'vitest';
import { languageFrom, lookupFrom, wordsOf } from '../../../src/domain/recognition/lookup';
import { plainWords } from '../../../src/domain/recognition/plainWords';

const english = languageFrom('English', ['the', 'of'], []);

test('phrases are taken apart at the first name that is asked about, not when the app is loaded', () => {
  let asked = 0;
  const table = {
    get cost() {
      asked += 1;
      return ['cloud bill'];
    },
  };
  const look = lookupFrom({ concerns: table }, {}, english);
  expect(asked).toBe(0);
  expect(look(wordsOf(plainWords('Pay the cloud bill'), english)).concerns?.map(({ tag }) => tag)).toEqual([
    'cost',
  ]);
  expect(look(wordsOf(plainWords('Walk the dog'), english))).toEqual({});
  expect(asked).toBe(1);
});
