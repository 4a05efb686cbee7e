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
