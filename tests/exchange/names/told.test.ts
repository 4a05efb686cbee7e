// What is told of cells in which names are expected, and where.
import { expect, test } from 'vitest';
import { readFile } from '../reading';

const TABLE = (rows: string) =>
  `| | What | R | A | C | I |\n|--|--|--|--|--|--|\n| 1 | Deploy | Dev | Ops | Legal | |\n${rows}`;
const toldOf = async (rows: string) =>
  (await readFile(TABLE(rows), 'file.md')).problems.filter((told) => told.includes('names nobody'));

test('a word for nobody yet is told with the number of its cells, in the column by its heading', async () => {
  expect(await toldOf('| 2 | Cover | tbd | tbd | | |\n')).toEqual([
    'Line 4, column R: “tbd” names nobody yet and was skipped, here and in 1 other cell.',
  ]);
  expect(await toldOf('| 2 | Cover | tbd | tbd | | |\n| 3 | Post | Dev | tbd | | |\n')).toEqual([
    'Line 4, column R: “tbd” names nobody yet and was skipped, here and in 2 other cells.',
  ]);
});

test('a word for nobody yet that stands in one cell is told without a number', async () => {
  expect(await toldOf('| 2 | Cover | Dev | da def. | | |\n')).toEqual([
    'Line 4, column A: “da def.” names nobody yet and was skipped.',
  ]);
});
