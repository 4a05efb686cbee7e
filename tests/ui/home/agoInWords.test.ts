import { expect, it } from 'vitest';
import { agoInWords } from '../../../src/ui/home/agoInWords';

const noon = new Date(2026, 10, 21, 12).getTime();
const at = (...parts: [number, number, number, number?, number?]) => new Date(...parts).getTime();

it.each([
  [noon, 'just now'],
  [noon - 59_000, 'just now'],
  [noon - 60_000, '1 minute ago'],
  [noon - 2 * 60_000, '2 minutes ago'],
  [at(2026, 10, 21, 10), '2 hours ago'],
  [at(2026, 10, 20, 23, 59), 'yesterday'],
  [at(2026, 10, 18, 12), '3 days ago'],
  [at(2026, 10, 3, 12), '3 Nov'],
  [at(2025, 10, 3, 12), '3 Nov 2025'],
])('%i reads "%s"', (moment, words) => {
  expect(agoInWords(moment, noon)).toBe(words);
});
