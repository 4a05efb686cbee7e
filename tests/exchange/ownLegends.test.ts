// A file of two tables whose legends disagree: each table may be read by its own.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Corrections } from '../../src/exchange/understand/reading/corrections';
import { type ReadFile, readFile } from './reading';

const ABOVE = readFileSync('tests/fixtures/import/legend-twice-different.md', 'utf8');
const FIRST = 'R = Responsible, A = Accountable, C = Consulted, I = Informed';
const SECOND = 'R = Reviewer, A = Accountable, I = Informed';
const table = (...rows: string[]) => ['| Task | Dev | Ops |', '|---|---|---|', ...rows].join('\n');
const BUILDING = table('| Build | R | A |', '| Ship | C | RA |');
const CHECKING = table('| Read | R | I |', '| Sign | A | R |');

const OWN: Corrections = { ownLegends: true };

function lettersOf({ understanding }: ReadFile): { readonly [activity: string]: string } {
  return Object.fromEntries(
    (understanding?.activities ?? []).map(({ name, cells }) => [
      name,
      [...cells.values()].map(({ letters }) => letters).join(' '),
    ]),
  );
}

function codesOf({ matrix }: ReadFile): string[] {
  return matrix.scheme.codes.map(({ letter, name, meaning }) => `${letter} ${name} ${meaning}`);
}

test('the first answer is each table by its own legend', async () => {
  const { understanding } = await readFile(ABOVE, 'two.md');
  const [question] = understanding?.questions ?? [];
  expect(question?.id).toBe('letter-R');
  expect(question?.answers[0]).toEqual({ label: 'Each table by its own legend', correction: OWN });
});

test('the letter of the second table gets a letter of its own, and it is told', async () => {
  const read = await readFile(ABOVE, 'two.md', OWN);
  expect(read.questions).toEqual([]);
  expect(codesOf(read)).toEqual([
    'R Responsible does',
    'A Accountable owns',
    'C Consulted advises',
    'I Informed hears',
    'E Reviewer checks',
  ]);
  expect(lettersOf(read)).toEqual({ Build: 'R C A', Ship: 'I R A', Read: 'E I A', Sign: 'I E A' });
  expect(read.problems).toContain('Table 2: This table has a legend of its own: R as E (Reviewer).');
});

describe.each([
  ['above', [FIRST, '', BUILDING, '', SECOND, '', CHECKING]],
  ['below', [BUILDING, '', FIRST, '', CHECKING, '', SECOND]],
])('legends %s their tables', (_, lines) => {
  test('go with the tables they stand at', async () => {
    const read = await readFile(lines.join('\n'), 'two.md', OWN);
    expect(read.questions).toEqual([]);
    expect(lettersOf(read)).toEqual({ Build: 'R A', Ship: 'C RA', Read: 'E I', Sign: 'A E' });
  });
});

test('a legend in the last rows of a table is its own', async () => {
  const lines = [
    'Task,Dev,Ops',
    'Build,R,A',
    'Ship,C,RA',
    'R = Responsible,,',
    'A = Accountable,,',
    'C = Consulted,,',
    '',
    'Task,Dev,Ops',
    'Read,R,I',
    'Sign,A,R',
    'R = Reviewer,,',
    'A = Accountable,,',
    'I = Informed,,',
  ];
  const asked = await readFile(lines.join('\n'), 'two.csv');
  expect(asked.questions).toEqual(['letter-R']);
  const read = await readFile(lines.join('\n'), 'two.csv', OWN);
  expect(read.questions).toEqual([]);
  expect(lettersOf(read)).toEqual({ Build: 'R A', Ship: 'C RA', Read: 'E I', Sign: 'A E' });
});

test('letters as heads mean what the legend of their table says', async () => {
  const names = (first: string, second: string) =>
    ['| Task | R | A |', '|---|---|---|', `| ${first} | Dev | Lead |`, `| ${second} | Ops | Lead |`].join(
      '\n',
    );
  const lines = [FIRST, '', names('Build', 'Ship'), '', SECOND, '', names('Read', 'Sign')];
  const read = await readFile(lines.join('\n'), 'two.md', OWN);
  expect(lettersOf(read)).toEqual({ Build: 'R A', Ship: 'R A', Read: 'E A', Sign: 'E A' });
});

test('two legends over one table are no legends of two tables', async () => {
  const { understanding } = await readFile(
    [FIRST, '', `## Again`, '', SECOND, '', BUILDING].join('\n'),
    'one.md',
    OWN,
  );
  expect(understanding?.questions.map(({ id }) => id)).toEqual(['letter-R']);
  expect(understanding?.questions[0]?.answers[0]?.label).toBe('“Responsible” everywhere');
});

test('what a legend says in words nobody knows is asked, not taken', async () => {
  const lines = [FIRST, '', BUILDING, '', 'R = Rabbit, A = Accountable, I = Informed', '', CHECKING];
  const read = await readFile(lines.join('\n'), 'two.md', OWN);
  expect(read.questions).toEqual(['letter-R']);
});

test('what a table’s own legend reads is among the letters, with its table, and can be corrected there alone', async () => {
  const read = await readFile(ABOVE, 'two.md', OWN);
  const own = read.understanding?.letters.filter(({ table }) => table);
  expect(own).toEqual([
    { token: 'R', letter: 'E', why: 'legend', count: 2, table: { index: 1, name: 'Checking' } },
  ]);
  const corrected = await readFile(ABOVE, 'two.md', {
    ...OWN,
    tableLetters: { 1: { R: { letter: 'C' } } },
  });
  expect(lettersOf(corrected)).toEqual({ Build: 'R C A', Ship: 'I R A', Read: 'C I A', Sign: 'I C A' });
});
