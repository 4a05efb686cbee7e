// How much each person carries: what a row weighs by its kind and by what one has to do with it, and who shares it.
import { expect, test } from 'vitest';
import { workloads, workOf } from '../../../../src/domain/gaps/ownership/workload';
import type { RoleId } from '../../../../src/domain/matrix/ids';
import { idOf, matrixFromSketch } from '../../../../src/domain/matrix/sketch';
import { contextOf } from '../../../support/testRule';

const loadsOf = (sketch: string) =>
  workloads(contextOf(matrixFromSketch(sketch)).reading).map(
    ({ person, perWeek }) => `${person.name} ${Number(perWeek.toFixed(3))}`,
  );

test('who does a row carries it, who answers for what others do a little, who is asked less, who is told nothing', () => {
  expect(loadsOf('| Boss = Ann | Crew = Bob | Clerk = Cyd | Ear = Dan\nPay | A | R | C | I')).toEqual([
    'Ann 0.2',
    'Bob 1',
    'Cyd 0.05',
  ]);
});

test('who does and answers carries it once, and so does who answers alone', () => {
  expect(loadsOf('| Boss = Ann | Crew = Bob\nPay | AR | I')).toEqual(['Ann 1']);
  expect(
    loadsOf('settings: accountableImpliesResponsible=yes\n| Boss = Ann | Crew = Bob\nPay | A | I'),
  ).toEqual(['Ann 1']);
});

test.each([
  ['!activity', 1],
  ['!decision', 0.5],
  ['!review', 0.5],
  ['!handoff', 0.25],
  ['!feedback', 0.25],
  ['!incident', 0.1],
])('a row of %s weighs %d', (kind, weight) => {
  expect(loadsOf(`| Boss = Ann\nPay ${kind} | AR`)).toEqual([`Ann ${weight}`]);
});

test('those who hold a role share its work, and a part of a week carries more of one', () => {
  expect(loadsOf('| Boss = Ann, Bob | Crew = Ann\nPay | AR | \nBuy | | AR')).toEqual(['Ann 1.5', 'Bob 0.5']);
  expect(
    loadsOf(
      'people: Ann fraction=0.5; Bob fraction=0; Cyd\n| Boss = Ann | Crew = Bob | Idle = Cyd\nPay | AR | |\nBuy | | AR |',
    ),
  ).toEqual(['Ann 2']);
});

test('the work of a role is that of all who hold it together', () => {
  const { reading } = contextOf(
    matrixFromSketch('| Boss = Ann, Bob | Idle = Cyd\nPay | AR | C\nBuy | AR | I'),
  );
  expect(workOf(idOf<RoleId>('Boss'), reading)).toBe(2);
  expect(workOf(idOf<RoleId>('Idle'), reading)).toBe(0.05);
});
