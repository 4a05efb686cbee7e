// Hundreds of rows that change at once, as in a paste, are read again in slices between which a page draws.
import { expect, it } from 'vitest';
import type { ActivityId, RoleId } from '../../../src/domain/matrix/ids';
import type { Activity, Matrix } from '../../../src/domain/matrix/matrix';
import { codesFromLetters } from '../../../src/domain/matrix/scheme/codes';
import { finish } from '../../../src/domain/matrix/slices';
import type { Counter } from '../../../src/domain/reading/reading';
import { createReader, readMatrix } from '../../../src/domain/reading/readMatrix';
import { largeMatrix } from '../../support/largeMatrix';
import { TODAY } from '../../support/testRule';

const matrix = largeMatrix(600, 10);
const ids = Object.keys(matrix.activities) as ActivityId[];

/** Another letter in the first so many rows. */
function written(rows: number) {
  const [role] = Object.keys(matrix.roles) as RoleId[];
  if (!role) throw new Error('The matrix has roles.');
  const value = codesFromLetters(matrix.scheme, 'S');
  const activities: { [id: ActivityId]: Activity } = { ...matrix.activities };
  const patches = ids.slice(0, rows).map((id) => {
    const activity = matrix.activities[id] as Activity;
    activities[id] = { ...activity, assignments: { ...activity.assignments, [role]: value } };
    return { op: 'replace', path: ['activities', id, 'assignments', role], value } as const;
  });
  return { after: { ...matrix, activities } satisfies Matrix, since: { before: matrix, patches } };
}

/** Counters as many as the rules have, and how often they were asked about a row. */
function counters() {
  const asked = { times: 0 };
  const list = Array.from(
    { length: 40 },
    (_, place): Counter => ({
      tell({ owners }, _reading, key) {
        asked.times += 1;
        for (const id of owners) key(`${place} ${id}`);
      },
    }),
  );
  return { asked, list };
}

function slicesOf(rows: number) {
  const { asked, list } = counters();
  const reader = createReader();
  const { reading } = finish(reader.read(matrix, TODAY));
  for (const counter of list) reading.countsOf(counter);
  const { after, since } = written(rows);
  const slices = reader.read(after, TODAY, since);
  const work: number[] = [];
  for (;;) {
    asked.times = 0;
    const step = slices.next();
    work.push(asked.times);
    if (!step.done) continue;
    for (const counter of list)
      expect(new Map(step.value.reading.countsOf(counter))).toEqual(
        new Map(readMatrix(after, TODAY).countsOf(counter)),
      );
    return work;
  }
}

it('reads two hundred and fifty changed rows again with no slice that asks for more than a part of them', () => {
  const work = slicesOf(250);
  // Each counter is asked about a row as it was and as it is.
  expect(work.reduce((sum, one) => sum + one, 0)).toBe(40 * 250 * 2);
  expect(Math.max(...work)).toBeLessThanOrEqual(2 * (2_000 + 250));
  expect(work.length).toBeGreaterThan(5);
});

it('reads one changed row again in one go', () => {
  expect(slicesOf(1)).toEqual([80]);
});
