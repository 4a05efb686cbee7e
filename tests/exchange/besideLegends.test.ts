// Columns beside a table that explain its letters, and columns of the table that only look so.
import { expect, test } from 'vitest';
import { inOrder } from '../../src/domain/matrix/order';
import { readFile } from './reading';

async function read(...rows: string[]) {
  const { matrix, questions } = await readFile(rows.join('\n'), 'plan.csv');
  return {
    questions,
    roles: inOrder(matrix.roles).map(({ name }) => name),
    activities: Object.values(matrix.activities).map(({ name }) => name),
  };
}

test('activities in the last column are no words for the letters before them', async () => {
  const rows = ['R,A,I,Warm the cache', 'C,R,A,Close the port', 'A,I,R,Call the shop', 'I,C,C,Ask the desk'];
  expect(await read('Builder,Tester,Desk,Activity', ...rows)).toEqual({
    questions: [],
    roles: ['Builder', 'Tester', 'Desk'],
    activities: ['Warm the cache', 'Close the port', 'Call the shop', 'Ask the desk'],
  });
});

test('words for letters beside a table are its legend, with heads of their own or without', async () => {
  const rows = [
    'Warm the cache,R,A,R,Responsible',
    'Close the port,A,R,A,Accountable',
    'Call,R,A,C,Consulted',
  ];
  const table = { questions: [], roles: ['Builder', 'Tester'] };
  expect(await read('Activity,Builder,Tester,,', ...rows)).toMatchObject(table);
  expect(await read('Activity,Builder,Tester,Sign,Meaning', ...rows)).toMatchObject(table);
});

test.each(['R - Responsible,A - Accountable,I - Informed', 'Responsible (R),Accountable (A),Informed (I)'])(
  'a last column whose cells say letter and word, as those before it do, is no legend: %s',
  async (cells) => {
    const [one, two, three] = cells.split(',');
    const rows = [
      `Warm,${one},${two},${three}`,
      `Close,${three},${one},${two}`,
      `Call,${two},${three},${one}`,
    ];
    expect(await read('Activity,Builder,Tester,Desk', ...rows)).toEqual({
      questions: [],
      roles: ['Builder', 'Tester', 'Desk'],
      activities: ['Warm', 'Close', 'Call'],
    });
  },
);
