// One of four who answers for nearly all of a short table is worth a look, where it is the work of a whole team.
import { expect, test } from 'vitest';
import { lines, rows } from '../../../support/sketchLines';
import { toldOf } from '../../../support/told';

const FOUR = '| Maya | Jonas | Priya | Leo';
const OF_THREE_AREAS = [
  'Pay #cost | A | R | |',
  'Keys #security | A | R | C |',
  'Code #delivery | A | C | R |',
];
const concentration = (...parts: readonly (string | readonly string[])[]) =>
  toldOf('accountable-concentration', lines(...parts));

test('ten of eleven are a look', () => {
  const told = concentration(FOUR, OF_THREE_AREAS, rows(7, 'A | R | R | C'), 'Host | C | AR | | I');
  expect(told).toEqual(['look: Maya is accountable for 10 activities, 91% of all that have an owner.']);
});

test('four fifths are not yet, nor most of seven', () => {
  expect(
    concentration(FOUR, OF_THREE_AREAS, rows(5, 'A | R | R | C'), rows(2, 'C | AR | | I', 'Host')),
  ).toEqual([]);
  expect(
    concentration(FOUR, OF_THREE_AREAS, rows(6, 'A | R | R | C'), rows(2, 'C | AR | | I', 'Host')),
  ).toHaveLength(1);
  expect(concentration(FOUR, OF_THREE_AREAS, rows(4, 'A | R | R | C'))).toEqual([]);
  expect(concentration(FOUR, OF_THREE_AREAS, rows(5, 'A | R | R | C'))).toHaveLength(1);
});

test('of two or three one may answer for it all', () => {
  const three = OF_THREE_AREAS.map((row) => row.replace(/ \|[^|]*$/, ''));
  expect(concentration('| Maya | Jonas | Priya', three, rows(7, 'A | R | R'), 'Host | C | AR |')).toEqual([]);
  // A fourth who is never named is no fourth.
  expect(
    concentration(
      FOUR,
      ['Pay #cost | A | R | |', 'Keys #security | A | R | |', 'Code #delivery | A | C | R |'],
      rows(7, 'A | R | R |'),
      'Host | C | AR | |',
    ),
  ).toEqual([]);
});

test('one process may have one owner, and so may what is done in an incident', () => {
  const process = rows(10, 'A | R | R | C', 'Step #cost');
  expect(concentration(FOUR, process, 'Host | C | AR | | I')).toEqual([]);
  expect(concentration(FOUR, rows(10, 'A | R | R | C', 'Step'), 'Host | C | AR | | I')).toEqual([]);
  expect(
    concentration(FOUR, OF_THREE_AREAS, rows(7, 'A | R | R | C', 'Act !incident'), 'Host | C | AR | | I'),
  ).toEqual([]);
});
