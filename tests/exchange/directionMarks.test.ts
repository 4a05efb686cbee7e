// A character that turns text round stands where our own tables have letters: it never becomes a letter of the scheme, which the
// door of a matrix would refuse.
import { expect, test } from 'vitest';
import type { CalendarDate } from '../../src/domain/matrix/date';
import { matrixFromSaved, savedFromMatrix } from '../../src/domain/matrix/saved';
import { isLetterSign } from '../../src/domain/matrix/scheme/scheme';
import { PLAIN_CHOICE } from '../../src/exchange/contract/codec';
import { codecList } from '../../src/exchange/opening/codecList';
import { smallMatrix } from '../support/playedMatrix';
import { readFile } from './reading';

const today = '2026-11-21' as CalendarDate;

/** Our own table of this format, with `mark` for every cell that is `R` alone. */
async function turned(id: string, mark: string): Promise<string> {
  const codec = codecList.find((one) => one.id === id);
  const bytes = await codec?.write?.({ matrix: smallMatrix, choice: PLAIN_CHOICE, gaps: [], today });
  const text = new TextDecoder().decode(bytes);
  const changed = text.replaceAll(/(?<=,)R(?=[,\r\n])/g, mark);
  expect(changed).not.toBe(text);
  return changed;
}

const MARKS = { 'U+202E': '\u202E', 'U+2066': '\u2066', 'U+200F': '\u200F' };

test.each(
  ['csv', 'csv-long', 'csv-details'].flatMap((id) => Object.keys(MARKS).map((name) => [id, name] as const)),
)('%s with %s in the place of a letter opens as a matrix without it in the scheme', async (id, name) => {
  const { matrix } = await readFile(await turned(id, MARKS[name as keyof typeof MARKS]), 'a.csv');
  for (const { letter } of matrix.scheme.codes) expect(isLetterSign(letter)).toBe(true);
  expect(matrixFromSaved(savedFromMatrix(matrix)).problems).toEqual([]);
});
