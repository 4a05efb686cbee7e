// Legends in plain speech, each phrase for itself, and items about empty cells: see plainSpeech.ts.
import { describe, expect, test } from 'vitest';
import type { Meaning } from '../../../src/domain/matrix/scheme/scheme';
import { meaningOfLegend } from '../../../src/exchange/understand/words/legendPhrases';
import { spokenMeanings } from '../../../src/exchange/understand/words/plainSpeech';
import { emptyItems, MEANT, otherSpeech, plainSpeech } from './plainSpeech';
import { faultOf } from './understoodLegend';

const RACI = { R: 'does', A: 'owns', C: 'advises', I: 'hears' } as const;
const KNOWN = { R: 'does it', A: 'owns it', C: 'is asked', I: 'is told' };

const phrases = plainSpeech.flatMap((spoken) =>
  Object.entries(spoken).flatMap(([letter, said]) => said.map((phrase) => [letter, phrase] as const)),
);

test.each(phrases)('%s = %s is understood', (letter, phrase) => {
  expect(meaningOfLegend(phrase)).toBe(MEANT[letter]);
});

describe('beside letters in known words', () => {
  test.each(phrases.filter(([letter]) => letter in KNOWN))('%s = %s asks nothing', async (letter, phrase) => {
    const said = Object.entries({ ...KNOWN, [letter]: phrase }).map(
      ([token, words]) => `${token} = ${words}`,
    );
    expect(await faultOf({ text: said.join(' · '), where: 'above', means: RACI })).toBeUndefined();
  });
});

test.each(phrases)('%s = %s says no more than one thing', (letter, phrase) => {
  expect([[], [MEANT[letter]]]).toContainEqual(spokenMeanings(phrase));
});

test.each(otherSpeech)('“%s” does not say %s', (phrase, meaning: Meaning) => {
  expect(meaningOfLegend(phrase)).not.toBe(meaning);
});

describe('an item about empty cells', () => {
  test.each(
    emptyItems.flatMap((text) => (['above', 'below', 'top'] as const).map((where) => [where, text] as const)),
  )('is none of the letter before it, %s: %s', async (where, text) => {
    expect(await faultOf({ text, where, means: RACI })).toBeUndefined();
  });
});
