// Which activities a check means, and how surely.
import { expect, it } from 'vitest';
import { rowsOf } from '../../../../src/domain/incidents/judging/target';
import type { Activity } from '../../../../src/domain/matrix/matrix';
import { matrixFromSketch } from '../../../../src/domain/matrix/sketch';
import { readMatrix } from '../../../../src/domain/reading/readMatrix';
import { TODAY } from '../../../support/memorySession';

/** What is found where each activity's duty was guessed from its name. */
function found(row: string, target: Parameters<typeof rowsOf>[1]) {
  const matrix = matrixFromSketch(`| Board | Crew\n${row} | A | R`);
  const activities = Object.fromEntries(
    Object.entries(matrix.activities).map(([id, activity]): [string, Activity] => [
      id,
      { ...activity, guesses: { 'duty:ransom': 'ransom' } },
    ]),
  );
  const { rows, guessed } = rowsOf(readMatrix({ ...matrix, activities }, TODAY), target);
  return [rows.map(({ activity }) => activity.name), guessed?.activity.name];
}

it('a row of the catalogue is surely itself, though the duty that it carries was guessed', () => {
  const row = { kind: 'row', id: 'inc-ransom-decision' } as const;
  expect(found('Pay or not <inc-ransom-decision> {ransom}', row)).toEqual([['Pay or not'], undefined]);
  expect(found('Pay or not {ransom}', row)).toEqual([[], 'Pay or not']);
  expect(found('Pay or not {ransom}', { kind: 'duty', id: 'ransom' })).toEqual([[], 'Pay or not']);
});
