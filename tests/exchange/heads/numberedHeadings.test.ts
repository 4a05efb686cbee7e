// Headings and empty activities beside a column of numbers.
import { describe, expect, test } from 'vitest';
import { readFile } from '../reading';
import { type NumberedTable, withHeadings, withoutHeadings } from './numberedTables';

async function readIn({ text }: Pick<NumberedTable, 'text'>) {
  const { matrix, questions } = await readFile(text, 'plan.csv');
  const activities = Object.values(matrix.activities);
  return {
    headings: Object.values(matrix.sections)
      .map(({ name }) => name)
      .filter((name) => text.includes(`;${name};`)),
    empty: activities
      .filter(({ assignments }) => Object.keys(assignments).length === 0)
      .map(({ name }) => name),
    activities: activities.length,
    questions,
  };
}

function expectedIn({ text, headings, empty }: NumberedTable) {
  return { headings, empty, activities: text.split('\n').length - 1 - headings.length, questions: [] };
}

describe('a row without letters is a heading where those below are numbered under it', () => {
  test.each(withHeadings.map((table) => [table.says, table] as const))('%s', async (_, table) => {
    expect(await readIn(table)).toEqual(expectedIn(table));
  });
});

describe('a row without letters is an activity that nobody has where it is numbered like its neighbours', () => {
  test.each(withoutHeadings.map((table) => [table.says, table] as const))('%s', async (_, table) => {
    expect(await readIn(table)).toEqual(expectedIn(table));
  });
});

describe('steps with steps below them', () => {
  const steps = (filled: number, empty: number) =>
    ['#;Task;Ops;Dev']
      .concat(
        Array.from({ length: filled + empty }, (_, at) => [
          `${at + 1};Step of the ${at + 1}. week;${at < filled ? 'A;R' : ';'}`,
          `${at + 1}a;Look at what the ${at + 1}. week brought;A;R`,
        ]).flat(),
      )
      .join('\n');

  test('are activities where half of them have letters', async () => {
    expect((await readIn({ text: steps(2, 2) })).activities).toBe(8);
  });

  test('are headings where fewer have', async () => {
    expect((await readIn({ text: steps(2, 3) })).activities).toBe(7);
  });
});

describe('a bare number', () => {
  const readWith = (one: string, below: readonly string[], other: string, more: readonly string[]) =>
    readIn({
      text: [
        '#;Task;Ops;Dev',
        `${one};Prepare the move;;`,
        ...below.map((label, at) => `${label};Pack box ${at} of the office;A;R`),
        `${other};Carry it out;;`,
        ...more.map((label, at) => `${label};Load van ${at} at the door;A/R;C`),
      ].join('\n'),
    });

  test.each([
    ['A', ['1', '2'], 'B', ['3', '4']],
    ['A', ['1', '2'], 'B', ['1', '2']],
    ['II', ['1', '2'], 'III', ['1', '2']],
    ['1.0', ['1.1', '1.2'], '2.0', ['2.1', '2.2']],
    ['01', ['01.1', '01.2'], '02', ['02.1', '02.2']],
    ['A)', ['A1)', 'A2)'], 'B)', ['B1)', 'B2)']],
    ['1', ['1-1', '1-2'], '2', ['2-1', '2-2']],
    ['1', ['1A', '1B'], '2', ['2A', '2B']],
  ])('heads those below it: %s above %s', async (one, below, other, more) => {
    const { headings, activities } = await readWith(one, below, other, more);
    expect([headings, activities]).toEqual([['Prepare the move', 'Carry it out'], 4]);
  });

  test.each([
    ['1', ['2', '3'], '4', ['5', '6']],
    ['1', ['10', '11'], '2', ['20', '21']],
    ['A', ['B', 'C'], 'D', ['E', 'F']],
    ['I', ['II', 'III'], 'IV', ['V', 'VI']],
    ['A', ['B1', 'B2'], 'C', ['D1', 'D2']],
  ])('heads nothing that is not numbered under it: %s above %s', async (one, below, other, more) => {
    const { headings, activities } = await readWith(one, below, other, more);
    expect([headings, activities]).toEqual([[], 6]);
  });
});
