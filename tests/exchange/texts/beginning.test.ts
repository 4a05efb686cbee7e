// The text with which a file begins, by which its format is known.
import { expect, test } from 'vitest';
import { beginningOf, firstText, LOOKED_AT } from '../../../src/exchange/texts/text';

const encoder = new TextEncoder();

test.each(['é', '€', '𝒳'])('is not cut inside a character, for that would be no UTF-8: %s', (letter) => {
  const bytes = encoder.encode(letter.repeat(20));
  for (let most = 4; most < 12; most += 1)
    expect(firstText(bytes, most)).toBe(letter.repeat(Math.floor(most / encoder.encode(letter).length)));
});

test('is no longer than what is looked at', () => {
  expect(beginningOf(encoder.encode('x'.repeat(LOOKED_AT + 5)))).toHaveLength(LOOKED_AT);
  expect(beginningOf(encoder.encode('Task,Dev'))).toBe('Task,Dev');
});

test('of text that is not UTF-8 is read in the encoding of its bytes', () => {
  const bytes = new Uint8Array([...encoder.encode('Pr'), 0xfc, ...encoder.encode('fen,R')]);
  expect(firstText(bytes, 7)).toBe('Prüfen,');
});
