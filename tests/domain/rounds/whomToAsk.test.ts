// Whom a blind round asks about what: all about all, or each about the activities near them.
import { expect, test } from 'vitest';
import { activitiesInOrder } from '../../../src/domain/matrix/activitiesInOrder';
import type { PersonId } from '../../../src/domain/matrix/ids';
import { idOf, matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { everyoneAsked, type Reach } from '../../../src/domain/rounds/whomToAsk';
import { TODAY } from '../../support/memorySession';

const matrix = matrixFromSketch(`
         | Architect = Ann | Engineer = Bob | Manager = Eve
    Pay  | A               | R              |
    Sign |                 | I              |`);
const people = ['Ann', 'Bob', 'Eve', 'Nobody'].map((name) => idOf<PersonId>(name));
const asked = (reach: Reach) =>
  everyoneAsked(matrix, activitiesInOrder(matrix), people, reach, TODAY).map(({ name, activityIds }) => [
    name,
    activityIds.map((id) => matrix.activities[id]?.name).join(),
  ]);

test('all: everyone about everything', () => {
  expect(asked('all')).toEqual([
    ['Ann', 'Pay,Sign'],
    ['Bob', 'Pay,Sign'],
    ['Eve', 'Pay,Sign'],
  ]);
});

test('near: each about the activities in which they have a letter, and nobody about none', () => {
  expect(asked('near')).toEqual([
    ['Ann', 'Pay'],
    ['Bob', 'Pay,Sign'],
  ]);
});
