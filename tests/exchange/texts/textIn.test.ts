import { expect, test } from 'vitest';
import { decodeText } from '../../../src/exchange/texts/text';
import { textIn } from '../../../src/exchange/texts/textIn';

test('Windows-1252 has signs where Latin-1 has control characters, also in Node', () => {
  const bytes = Uint8Array.of(0x80, 0x20, 0x93, 0x52, 0x94, 0x20, 0x96, 0x20, 0x85);
  expect(textIn('Windows-1252', bytes)).toBe('€ “R” – …');
  expect(decodeText(bytes, 'Windows-1252').text).toBe('€ “R” – …');
});

test('a letter that is cut off at the end is told as unreadable', () => {
  expect(textIn('Shift-JIS', Uint8Array.of(0x41, 0x83))).toBe('A\uFFFD');
});
