// What each ground for being accountable weighs, and each doubt: the order of suggestions is made of these.
import { expect, test } from 'vitest';
import { rankOwners } from '../../../../src/domain/gaps/ownership/rankOwners';
import type { ActivityId, SectionId } from '../../../../src/domain/matrix/ids';
import { idOf, matrixFromSketch } from '../../../../src/domain/matrix/sketch';
import { contextOf } from '../../../support/testRule';

/** "Boss 120", in the order of suggestion; the place of a role among the others is a thousandth each. */
function weights(sketch: string, question: Parameters<typeof rankOwners>[0]): readonly string[] {
  const matrix = matrixFromSketch(sketch);
  return rankOwners(question, contextOf(matrix).reading).map(
    ({ roleId, score }) => `${matrix.roles[roleId]?.name} ${Number(score.toFixed(3))}`,
  );
}

const row = (name: string) => ({ activityId: idOf<ActivityId>(name) });

test('who has the row weighs most, then who does it, then who is asked', () => {
  expect(weights('| Boss | Crew | Clerk | Ear\nPay | A | R | C | I', row('Pay'))).toEqual([
    'Boss 120',
    'Crew 99.999',
    'Clerk 9.998',
    'Ear -0.003',
  ]);
});

test('a layer that the work belongs to weighs 45', () => {
  const sketch = '| Boss | Crew @platform | Clerk @application\nPay | | |';
  expect(weights(sketch, { layers: ['platform', 'data'] })).toEqual([
    'Crew 44.999',
    'Boss 0',
    'Clerk -0.002',
  ]);
});

test('rows of the section weigh 40 and rows of a concern 30, by the share that a role answers for', () => {
  const sketch =
    '| Boss | Crew | Clerk\n## One\nPay #cost | A | |\nBuy | A | |\nSell | | A |\nSend | A | |\n## Two\nCut #cost | | | A\nNew #cost | | |';
  expect(weights(sketch, { sectionId: idOf<SectionId>('One') })).toEqual([
    'Boss 30',
    'Crew 9.999',
    'Clerk -0.002',
  ]);
  expect(weights(sketch, { concerns: ['cost', 'security'] })).toEqual([
    'Boss 15',
    'Clerk 14.998',
    'Crew -0.001',
  ]);
  // The row itself is no neighbour of its own.
  expect(weights(sketch, row('Cut'))).toEqual(['Clerk 119.998', 'Boss 30', 'Crew -0.001']);
});

test('a doubt weighs against a role: nobody in it, only informed, outside, a group', () => {
  const roles =
    '| Boss = Ann | Empty | Ear [stakeholder=yes] = Ann | Firm @vendor = Ann | Guest %external = Ann | Board %group = Ann';
  expect(weights(`${roles}\nPay | | | | | |`, {})).toEqual([
    'Boss 0',
    'Board -15.005',
    'Empty -60.001',
    'Firm -60.003',
    'Guest -60.004',
    'Ear -100.002',
  ]);
  expect(weights('| Boss | Empty\nPay | |', {})).toEqual(['Boss 0', 'Empty -0.001']);
});
