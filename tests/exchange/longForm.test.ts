// One assignment per row: as many rows as a matrix has cells, out and in again, our own file and another program's.
import { expect, test } from 'vitest';
import type { CalendarDate } from '../../src/domain/matrix/date';
import { PLAIN_CHOICE } from '../../src/exchange/contract/codec';
import { codecById } from '../../src/exchange/opening/codecList';
import { longRows } from '../../src/exchange/outline/longRows';
import { fullMatrix } from '../support/fullMatrix';
import { largeMatrix } from '../support/largeMatrix';
import { readFile } from './reading';

const today = '2026-11-21' as CalendarDate;
const requestOf = (matrix: typeof fullMatrix) => ({ matrix, choice: PLAIN_CHOICE, gaps: [], today });

async function writtenBytes(matrix: typeof fullMatrix): Promise<Uint8Array> {
  return (await codecById('csv-long').write?.(requestOf(matrix))) ?? new Uint8Array();
}

test.each([
  ['of our own', 0],
  ['of another program, without the mark at the start', 3],
])('more rows than a matrix has activities are read in a file %s', async (_, from) => {
  const matrix = largeMatrix(300, 120);
  const rows = longRows(requestOf(matrix));
  expect(rows.length).toBeGreaterThan(10_100);
  const bytes = await writtenBytes(matrix);
  const { matrix: back, problems, questions } = await readFile(bytes.subarray(from), 'long.csv');
  expect([problems, questions]).toEqual([[], []]);
  expect(longRows(requestOf(back)).map(String).sort()).toEqual(rows.map(String).sort());
});

test('conditions, commas in names and letters of a scheme of its own come back from our own file', async () => {
  const bytes = await writtenBytes(fullMatrix);
  const { matrix, problems } = await readFile(bytes, 'long.csv');
  expect(problems).toEqual([]);
  expect(longRows(requestOf(matrix)).map(String).sort()).toEqual(
    longRows(requestOf(fullMatrix)).map(String).sort(),
  );
});

test('as many rows with roles across are refused by their number', async () => {
  const text = `Task,Dev,Ops\n${'Deploy,R,A\nWatch,I,R\n'.repeat(6_000)}`;
  await expect(readFile(text)).rejects.toThrow('12,001 rows, 1,901 over the limit of 10,100');
});

test('records of a JSON file may be as many', async () => {
  const records = Array.from({ length: 12_000 }, (_, at) => ({
    task: `Task ${at % 600}`,
    role: `Role ${Math.floor(at / 600)}`,
    raci: at < 600 ? 'A' : 'R',
  }));
  const { matrix } = await readFile(JSON.stringify(records), 'long.json');
  expect(Object.keys(matrix.activities)).toHaveLength(600);
  expect(Object.keys(matrix.roles)).toHaveLength(20);
});
