// Words for what is still open, where letters should be: as good as empty for the question what the table is, and told once each.
import { describe, expect, test } from 'vitest';
import { readFile } from '../reading';
import { OPEN_NAMES } from './placeholders';

/** Two letters of a scheme, or more than a word. */
const READ_OTHERWISE = new Set([
  'NN',
  'ND',
  'ntb',
  '...',
  'k.A.',
  'TBD.',
  'A definir',
  'a def.',
  'a definir',
]);

const NOTHING = [
  'n/a',
  'none',
  '-',
  '–',
  '—',
  'k. A.',
  'keine',
  's/o',
  'n.v.t.',
  'nvt',
  'nie dotyczy',
  'no aplica',
];

function table(cell: string, rows = 6): string {
  const open = `"${cell}","${cell}","${cell}"`;
  return [
    'Process,Lead,Crew,Legal',
    'Records,A,R,C',
    'Requests,A,R,I',
    ...Array.from({ length: rows }, (_, at) => `Step ${at},${open}`),
  ].join('\n');
}

describe.each(OPEN_NAMES.filter((text) => !READ_OTHERWISE.has(text)))('cells that hold “%s”', (text) => {
  test('raise no question, and are told once', async () => {
    const { understanding, questions, matrix } = await readFile(table(text), 'plan.csv');
    expect(questions).toEqual([]);
    expect(understanding?.roles.map(({ name }) => name)).toEqual(['Lead', 'Crew', 'Legal']);
    expect(Object.keys(matrix.activities)).toHaveLength(8);
    const told = understanding?.problems.filter(({ message }) => message.includes(`“${text}”`)) ?? [];
    expect(told.map(({ message }) => message)).toEqual([
      `“${text}” is not one of the letters R, A, C, I. It was kept as a note, here and in 17 other cells.`,
    ]);
  });
});

test.each(NOTHING)('cells that hold “%s” are empty', async (text) => {
  const { questions, understanding } = await readFile(table(text), 'plan.csv');
  expect([questions, understanding?.problems.filter(({ message }) => message.includes('letters R'))]).toEqual(
    [[], []],
  );
});

test('other text asks what the table is, from four of ten cells on', async () => {
  const rows = (texts: number, letters: number) =>
    [
      'Process,Lead,Crew',
      ...Array.from({ length: letters }, (_, at) => `Task ${at},A,R`),
      ...Array.from({ length: texts }, (_, at) => `Step ${at},see the wiki ${at},ask them ${at}`),
      'Open,tbd,tbd',
    ].join('\n');
  expect((await readFile(rows(4, 6), 'plan.csv')).questions).toEqual(['prose']);
  expect((await readFile(rows(3, 5), 'plan.csv')).questions).toEqual([]);
});

test('a column with more open cells than letters is a role', async () => {
  const { understanding } = await readFile(
    'Process,Lead,Crew\nRecords,A,R\nRequests,tbd,R\nBreaches,tbd,A\nDeletion,tbd,R\n',
    'plan.csv',
  );
  expect(understanding?.roles.map(({ name }) => name)).toEqual(['Lead', 'Crew']);
});

test('who says that texts do the work does not mean what is open', async () => {
  const rows = 'Process,Lead,Crew\nRecords,A,R\nRequests,writes it,tbd\nBreaches,A,R\n';
  const { matrix } = await readFile(rows, 'plan.csv', { texts: 'does' });
  const [, row] = Object.values(matrix.activities);
  expect(Object.values(row?.assignments ?? {})).toEqual(['R']);
});
