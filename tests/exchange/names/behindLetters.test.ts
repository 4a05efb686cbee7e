// “A (Priya)” was said to hold only under the condition “Priya”: who holds a letter is no condition.
import { describe, expect, test } from 'vitest';
import { commandLine } from '../../support/commandLine';
import { readFile } from '../reading';
import { NO_PEOPLE, PEOPLE } from './behindLetters';

const TABLE = (cell: string, other = 'R') =>
  `Task,Lead,Crew\nBuild,"${cell}","${other}"\nShip,A,R\nWatch,A,R\nMend,A,R\n`;

async function rowOf(text: string) {
  const { matrix, problems } = await readFile(text, 'plan.csv');
  const row = Object.values(matrix.activities).find(({ name }) => name === 'Build');
  return {
    conditions: Object.values(row?.conditions ?? {}),
    notes: Object.values(row?.cellNotes ?? {}),
    problems,
  };
}

describe('what may be the name of a person behind a letter', () => {
  test.each(PEOPLE)('is a note: %s', async (name) => {
    const { conditions, problems } = await rowOf(TABLE(`A (${name})`));
    expect(conditions).toEqual([]);
    expect(problems.join('\n')).toContain('beside letters may be people. They were kept as notes.');
  });

  test('is no condition of who is accountable, says the check', async () => {
    const program = commandLine();
    program.put('plan.csv', TABLE('A (Priya)'));
    expect((await program.call('check', 'plan.csv')).out).not.toContain('only-under-a-condition');
  });
});

test.each(NO_PEOPLE)(
  'a place, a system, a time or a case behind a letter is a condition: %s',
  async (words) => {
    expect((await rowOf(TABLE(`A (${words})`))).conditions).toEqual([words]);
  },
);

test('words that tell two of one letter apart are conditions', async () => {
  expect((await rowOf(TABLE('A (Priya)', 'A (Henk)'))).conditions).toEqual(['Priya', 'Henk']);
});

test('words that tell two of one letter apart, and each stand alone in another row, are people: two are accountable', async () => {
  const table = 'Task,Lead,Crew\nBuild,A (Priya),A (Henk)\nShip,A (Priya),R\nWatch,R,A (Henk)\nMend,A,R\n';
  const { conditions, notes } = await rowOf(table);
  expect([conditions, notes]).toEqual([[], ['Priya', 'Henk']]);
  const program = commandLine();
  program.put('plan.csv', table);
  expect((await program.call('check', 'plan.csv')).out).toContain('multiple-accountable');
  // One of them is met in this row alone, and may be a place.
  expect((await rowOf(table.replace('Watch,R,A (Henk)', 'Watch,R,A'))).conditions).toEqual(['Priya', 'Henk']);
});

test('a person who calls them conditions knows better', async () => {
  const { matrix } = await readFile(TABLE('A (Priya)'), 'plan.csv', { besideLetters: 'condition' });
  expect(Object.values(matrix.activities).flatMap((row) => Object.values(row.conditions ?? {}))).toEqual([
    'Priya',
  ]);
});

// Then they tell nothing apart: each column has its person anyway.
describe('notes that name the people of both columns', () => {
  test.each([
    'Lead = Priya, deputy is Wout. Crew = Henk + Aisha.',
    'Lead = Priya y su gente; Crew = Henk y los suyos',
    'Lead: Priya; Crew: Henk',
    'Priya = Lead; Henk = Crew',
    'Lead ist Priya. Crew ist Henk.',
  ])('above the table or below it: %s', async (note) => {
    const table = TABLE('A (Priya)', 'A (Henk)');
    for (const text of [`"${note}"\n\n${table}`, `${table}\n"${note}"\n`])
      expect((await rowOf(text)).conditions).toEqual([]);
  });

  test('name no place', async () => {
    const text = `${TABLE('A (Berlin)', 'A (Prod)')}\n"Lead: Berlin; Crew: Prod"\n`;
    expect((await rowOf(text)).conditions).toEqual(['Berlin', 'Prod']);
  });
});
