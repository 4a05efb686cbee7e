// Tables with roles or letters down the first column, damaged as files are: what was once read as something else.
import { expect, test } from 'vitest';
import type { Understanding } from '../../src/exchange/understand/reading/understood';
import { readFile } from './reading';

async function understood(lines: readonly string[], name?: string): Promise<Understanding> {
  const { understanding } = await readFile(lines.join('\n'), name);
  if (!understanding) throw new Error('The text was not read as a table.');
  return understanding;
}

function assigned({ activities, roles }: Understanding): string[] {
  return activities.flatMap(({ name, cells }) =>
    [...cells].map(([role, { letters }]) => `${name} / ${roles[role]?.name} / ${letters}`),
  );
}

test('letters down with one name beside each are no legend', async () => {
  const read = await understood([
    ',Plan it,Build it',
    'R,Ops team,Dev',
    'A,Legal,',
    'C,Dev team,',
    'I,Finance,',
  ]);
  expect(read.tables[0]).toMatchObject({ use: 'matrix', layout: 'letters-down', confidence: 'likely' });
  expect(assigned(read)).toEqual([
    'Plan it / Ops team / R',
    'Plan it / Legal / A',
    'Plan it / Dev team / C',
    'Plan it / Finance / I',
    'Build it / Dev / R',
  ]);
});

test('letters down are no legend below a row of totals', async () => {
  const read = await understood([
    ',Support customers,Approve the budget,Write the plan',
    'Total,3,2',
    'R,QA,,',
    'A,Finance,,',
    'C,,"QA, Dev",',
    'I,,"QA, Finance",',
  ]);
  expect(assigned(read)).toContain('Support customers / Finance / A');
  expect(assigned(read)).toContain('Approve the budget / QA / CI');
});

test.each(['"R, X"', 'A/', '?'])('letters down are no legend where the corner is %s', async (corner) => {
  const read = await understood([
    `${corner},Deploy the release,Watch the queue,Rotate keys`,
    'R,,"QA, SRE",Dev',
    'A,,Dev,',
    'C,"QA, Product owner",,',
    'I,Product owner,,',
  ]);
  expect(assigned(read)).toContain('Watch the queue / Dev / A');
  expect(assigned(read)).toContain('Deploy the release / Product owner / CI');
});

test('letters down are no legend where teams are called by words for letters', async () => {
  const read = await understood([
    ',Rotate keys,Watch the queue',
    'Total,3,2',
    'R,,QA',
    'A,Support,"QA, Legal"',
    'C,Product owner,',
    'I,"QA, Ops team",',
  ]);
  expect(assigned(read)).toContain('Rotate keys / Support / A');
  expect(assigned(read)).toContain('Watch the queue / QA / RA');
});

test('a legend of three columns with a head of its own stays a legend', async () => {
  const read = await understood(
    [
      '| | Word | Who it is |',
      '|---|---|---|',
      '| R | Responsible | The team that does it |',
      '| A | Accountable | One person |',
      '| C | Consulted | Asked before |',
      '',
      '| Task | Ana | Bo |',
      '|---|---|---|',
      '| Plan it | R | A |',
    ],
    'file.md',
  );
  expect(read.tables.map(({ use }) => use)).toEqual(['legend', 'matrix']);
});

test('a stray text above roles down does not make the only letters a column of letters', async () => {
  const read = await understood([
    'Role,Approve the budget,Check the bill',
    ',,lost',
    'Product owner,CI,',
    'Dev,,',
  ]);
  expect(read.tables[0]?.layout).toBe('transposed');
  expect(assigned(read)).toEqual(['Approve the budget / Product owner / CI']);
  expect(read.activities.map(({ fields }) => fields.notes)).toEqual([undefined, 'lost']);
});

test('a note between roles down is told, not taken for the head of a column', async () => {
  const read = await understood([
    'Role,Approve the budget,Check the bill',
    'Last updated in May',
    'Product owner,CI,R',
    'Dev,,A',
  ]);
  expect(read.problems.map(({ message }) => message)).toEqual([
    '“Last updated in May” has nothing beside it and was skipped.',
  ]);
});

test('a role down without letters is a role, and nothing is told of it', async () => {
  const read = await understood(['Role,Approve the budget,Check the bill', 'Dev,R,A', 'Legal,,']);
  expect(read.roles.map(({ name }) => name)).toEqual(['Dev', 'Legal']);
  expect(read.problems).toEqual([]);
});

test('a name alone in its row is the activity of the rows below that have none', async () => {
  const read = await understood([
    'Activity,Role,RACI',
    'Plan it,,',
    ',Dev,R',
    ',Ops,A',
    'Build it,,',
    ',Ops,R',
  ]);
  expect(read.sections.map(({ name }) => name)).toEqual(['']);
  expect(assigned(read)).toEqual(['Plan it / Dev / R', 'Plan it / Ops / A', 'Build it / Ops / R']);
});

test('a name alone in its row is a section above activities', async () => {
  const read = await understood(['Activity,Role,RACI', 'Planning,,', 'Plan it,Dev,R', ',Ops,A']);
  expect(read.sections.map(({ name }) => name)).toContain('Planning');
  expect(assigned(read)).toEqual(['Plan it / Dev / R', 'Plan it / Ops / A']);
});
