// What is told of columns that are not read, and at which line.
import { expect, test } from 'vitest';
import { readFile } from '../reading';

const ROWS = [
  ['Deploy', 'A', 'R', 'C'],
  ['Patch', 'R', 'A', 'I'],
  ['Restore', 'A', 'R', 'I'],
];

async function toldOf(head: string, firsts: readonly string[], above: readonly string[] = []) {
  const rows = ROWS.map((cells, at) => [firsts[at] ?? '', ...cells].join(';'));
  const text = [...above, [head, 'Task', 'Dev', 'Ops', 'Legal'].join(';'), ...rows].join('\n');
  const { understanding } = await readFile(text, 'plan.csv');
  return (understanding?.problems ?? []).map(({ place, message }) => [place.fileLine, message]);
}

test('a column of numbers holds only numbers, told at the line of its heading', async () => {
  expect(await toldOf('No', ['1', '2', '3'])).toEqual([[1, '“No” holds only numbers and was skipped.']]);
  expect(await toldOf('No', ['1', '2', '3'], ['Our plan', ''])).toEqual([
    [3, '“No” holds only numbers and was skipped.'],
  ]);
});

test('a column of codes holds numbers with letters', async () => {
  expect(await toldOf('ID', ['1', 'P1', 'F-2'])).toEqual([
    [1, '“ID” holds only numbers with letters, such as “P1”, and was skipped.'],
  ]);
});

test.each([
  [['A', 'A1', 'A2'], 'A1'],
  [['B.1', 'B', 'B.2'], 'B.1'],
  [['IV', 'IV-1', 'IV-2'], 'IV-1'],
  [['1', '1a', '1b'], '1a'],
  [['A.', 'A1.', 'A10.'], 'A1.'],
])(
  'a column whose groups are letters and whose rows are numbered by them is a column of numbers: %j',
  async (firsts, code) => {
    for (const head of ['Ref', 'Nr.', 'No'])
      expect(await toldOf(head, firsts)).toEqual([
        [1, `“${head}” holds only numbers with letters, such as “${code}”, and was skipped.`],
      ]);
  },
);

test('a column that letters its headings one after another, and numbers the rows below them, is a column of numbers', async () => {
  const [only] = await toldOf('No.', ['A', '1', '2']);
  expect(only?.[1]).toBe('“No.” holds only numbers and was skipped.');
  for (const firsts of [
    ['B', '1', '2'],
    ['R', 'A', '2'],
    ['A', 'B', '1'],
  ])
    expect((await toldOf('No.', firsts))[0]?.[1]).toContain('was skipped with its 3 cells');
});

test('a column of letters without a number is told with its cells', async () => {
  expect(await toldOf('Ref', ['A', 'B1', 'B2'])).toEqual([
    [1, '“Ref” was skipped with its 3 cells, such as “A”.'],
  ]);
});

test('a column without a heading is named by where it stands', async () => {
  expect(await toldOf('', ['1', '2', '3'])).toEqual([
    [1, 'The first column, which has no heading, holds only numbers and was skipped.'],
  ]);
});

test('a column whose texts name sections is said to, with the numbers that were skipped', async () => {
  const text =
    'No;Task;Dev;Ops\n1 Build;;;\n1.1;Deploy;A;R\n1.2;Patch;R;A\n2 Run;;;\n2.1;Watch;A;R\n2.2;Restore;A;R\n';
  const { understanding, matrix } = await readFile(text, 'plan.csv');
  expect(Object.values(matrix.sections).map(({ name }) => name)).toEqual(['1 Build', '2 Run']);
  expect(understanding?.problems.map(({ message }) => message)).toContain(
    '“No” names sections. Its numbers, such as “1.1”, were skipped.',
  );
});
