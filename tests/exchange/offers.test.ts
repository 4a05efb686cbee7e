// What an import offers and never does by itself: people as holders, one role under two names.
import { expect, test } from 'vitest';
import { inOrder } from '../../src/domain/matrix/order';
import { readFile } from './reading';

const people = [
  'Activity,Responsible,Accountable,Consulted,Informed',
  'Renew the certificates,Ana Ruiz,Bo Chen,Cleo Park,Eva Lind',
  'Rotate the keys,Cleo Park,Bo Chen,Ana Ruiz,Eva Lind',
].join('\n');

const offersOf = async (text: string, corrections = {}) =>
  (await readFile(text, 'file.csv', corrections)).understanding?.offers.map(({ id }) => id);

test('people in cells are offered as people who hold roles', async () => {
  expect(await offersOf(people)).toEqual(['people']);
  const { matrix } = await readFile(people, 'file.csv', { people: 'holders' });
  expect(inOrder(matrix.people).map(({ name }) => name)).toEqual([
    'Ana Ruiz',
    'Bo Chen',
    'Cleo Park',
    'Eva Lind',
  ]);
  expect(inOrder(matrix.roles).map(({ holders }) => Object.keys(holders).length)).toEqual([1, 1, 1, 1]);
  expect(await offersOf(people, { people: 'roles' })).toEqual([]);
});

test('nobody is made a person without being asked', async () => {
  const { matrix } = await readFile(people);
  expect(matrix.people).toEqual({});
});

test('teams are not offered as people', async () => {
  expect(
    await offersOf('Activity,R,A,C,I\nShip,Data Platform Team,Product Owner,Legal Team,Customer Support'),
  ).toEqual([]);
});

test('one role in two spellings is offered as one, and becomes one', async () => {
  const text = 'Activity,R,A,C,I\nBuild,Developers,Lead,QA,Ops\nShip,Developer,Lead,Ops,QA';
  expect(await offersOf(text)).toEqual(['twins-Developers']);
  const { matrix } = await readFile(text, 'file.csv', { sameRoles: { Developer: 'Developers' } });
  expect(inOrder(matrix.roles).map(({ name }) => name)).toEqual(['Developers', 'Lead', 'QA', 'Ops']);
});

test('a role and a person in one head are offered as a role with its holder', async () => {
  const text = 'Task,SM/Jerry,Product owner / Ana Ruiz,Dev/Ops,CI/Build\nPlan,R,A,C,I\nShip,A,R,I,C';
  expect(await offersOf(text)).toEqual(['named-holders']);
  const { matrix } = await readFile(text, 'file.csv', { namedHolders: 'person' });
  expect(inOrder(matrix.roles).map(({ name, holders }) => `${name} ${Object.keys(holders).length}`)).toEqual([
    'SM 1',
    'Product owner 1',
    'Dev/Ops 0',
    'CI/Build 0',
  ]);
  expect(inOrder(matrix.people).map(({ name }) => name)).toEqual(['Jerry', 'Ana Ruiz']);
  expect(await offersOf(text, { namedHolders: 'role' })).toEqual([]);
});

test('a role that has a column of its own keeps the joined name beside it, and no two have one name', async () => {
  const text = 'Task,SM,SM/Jerry,SM/Ana\nPlan,R,A,C\nShip,A,R,I';
  const { matrix } = await readFile(text, 'file.csv', { namedHolders: 'person' });
  expect(inOrder(matrix.roles).map(({ name }) => name)).toEqual(['SM', 'SM/Jerry', 'SM/Ana']);
});

test('a role and a person in one cell are asked about once', async () => {
  const text = 'Task,Responsible,Accountable,Consulted\nPlan,SM/Jerry,Dev,Ops\nShip,Dev,SM/Jerry,QA';
  const { understanding, questions } = await readFile(text);
  expect([questions, understanding?.offers]).toEqual([['joined'], []]);
  const [asked] = understanding?.questions ?? [];
  expect(asked?.answers.map(({ label }) => label)).toEqual([
    'Several roles',
    'One role',
    'A role and a person',
  ]);
  const { matrix, questions: left } = await readFile(text, 'file.csv', asked?.answers[2]?.correction);
  expect(left).toEqual([]);
  expect(inOrder(matrix.roles).map(({ name }) => name)).toEqual(['SM', 'Dev', 'Ops', 'QA']);
  expect(inOrder(matrix.people).map(({ name }) => name)).toEqual(['Jerry']);
});
