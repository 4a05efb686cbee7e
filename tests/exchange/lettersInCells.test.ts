// Letters of one cell in small letters, joined by words that are letters too, and words that are cut short.
import { describe, expect, test } from 'vitest';
import { readFile } from './reading';

async function lettersOf(cell: string): Promise<string> {
  const rows = [
    'Activity,Builder,Tester',
    `Count the errors,${cell},A`,
    'Call the shop,R,A',
    'Close the port,C,A',
  ];
  const { matrix, problems } = await readFile(rows.join('\n'), 'plan.csv');
  expect(problems.filter((problem) => !problem.includes('was read as'))).toEqual([]);
  const [first] = Object.values(matrix.activities);
  return Object.values(first?.assignments ?? {})[0] ?? '';
}

describe('an “i” in small letters', () => {
  test.each([
    ['c/i', 'CI'],
    ['i/c', 'CI'],
    ['r i', 'RI'],
    ['r/c/i', 'RCI'],
  ])('is a letter beside others: %s', async (cell, letters) => {
    expect([...(await lettersOf(cell))].sort()).toEqual([...letters].sort());
  });

  test('joins two that are written in capitals', async () => {
    expect(await lettersOf('R i C')).toBe('RC');
  });
});

describe('a word that is cut short', () => {
  test.each([
    ['Resp.', 'R'],
    ['Resp./Cons.', 'RC'],
    ['inf.', 'I'],
  ])('is known by its dot: %s', async (cell, letters) => {
    expect(await lettersOf(cell)).toBe(letters);
  });

  test('is a name without it', async () => {
    const rows = ['Step,Accountable,Responsible', 'Count,Ana,Inf', 'Call,Bo,Cons', 'Close,Ana,Inf'];
    const { matrix } = await readFile(rows.join('\n'), 'plan.csv');
    expect(Object.values(matrix.roles).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Inf', 'Cons']),
    );
  });
});

test('a word with its own letter in brackets says one thing twice', async () => {
  expect(await lettersOf('Responsible (R)')).toBe('R');
});

describe('a picture beside a letter', () => {
  test.each(['\u2705 R', 'R \u26A0\uFE0F'])('is a note of it: %s', async (cell) => {
    const { matrix, problems } = await readFile(
      `Activity,Builder,Tester\nCount,${cell},A\nCall,A,R`,
      'plan.csv',
    );
    const first = Object.values(matrix.activities).find(({ name }) => name === 'Count');
    expect(Object.values(first?.assignments ?? {})).toEqual(['R', 'A']);
    expect(Object.values(first?.cellNotes ?? {})).toHaveLength(1);
    expect(problems).toHaveLength(1);
  });
});
