import { expect, test } from 'vitest';
import { readFile } from './reading';

async function offersFor(one: string, other: string): Promise<string[]> {
  const { understanding } = await readFile(`Task,${one},${other}\nBuild it,R,A\nRun it,A,R\nTest it,R,A\n`);
  return (understanding?.offers ?? []).map(({ id }) => id);
}

test.each([
  ['Module Owners', 'Product Groups'],
  ['Data Stewards', 'Data Consumers'],
  ['Project Managers', 'Account Directors'],
])('several of a kind are no person: %s, %s', async (one, other) => {
  expect(await offersFor(one, other)).not.toContain('people');
});

test.each([
  ['Ana Ruiz', 'James Adams'],
  ['Jo van Dam', 'Chris Peters'],
])('people are offered as people who hold roles: %s, %s', async (one, other) => {
  expect(await offersFor(one, other)).toContain('people');
});

test.each([
  'Data Provider / Data Consumer',
  'Module Owner / Product Groups',
  'Ops / Betrieb',
  'QA / Technik',
])('a role of two sides holds no person: %s', async (name) => {
  expect(await offersFor(name, 'Clearing House')).not.toContain('named-holders');
});

test('what stands behind the stroke may be a person', async () => {
  expect(await offersFor('Product Owner / Ana Ruiz', 'SM/Jerry')).toContain('named-holders');
});

test('people beside letters hold the role of their column when a person says so, and are no conditions any more', async () => {
  const text = 'Task,Development,Operations\nBuild,R (Ana Ruiz),A (Bo Lind)\nShip,C (Ana Ruiz),R (nights)';
  const { understanding, matrix } = await readFile(text, 'plan.csv', { besideLetters: 'person' });
  expect(understanding?.roles.map(({ name, people }) => [name, people])).toEqual([
    ['Development', ['Ana Ruiz']],
    ['Operations', ['Bo Lind']],
  ]);
  const conditions = Object.values(matrix.activities).flatMap((row) => Object.values(row.conditions ?? {}));
  expect(conditions).toEqual(['nights']);
});
