import { expect, test } from 'vitest';
import { splitActivity } from '../../../src/domain/edits/splitActivity';
import type { ActivityId, RoleId } from '../../../src/domain/matrix/ids';
import { inOrder } from '../../../src/domain/matrix/order';
import { idOf, matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { afterEdit } from '../../support/testRule';

const matrix = matrixFromSketch(`
                        | Architect | Engineer | Manager
  Design and build #cost | A        | AR       | I
  Run it                | A         | R        | I`);
const row = idOf<ActivityId>('Design and build');
const second = 'second-part-00000' as ActivityId;
const [architect, engineer, manager] = ['Architect', 'Engineer', 'Manager'].map((name) => idOf<RoleId>(name));

const parts = [
  { id: row, name: 'Design it', ownerId: architect },
  { id: second, name: 'Build it', ownerId: engineer },
];

test('each of those who answer gets a row behind the other, and all else stays the same in both', () => {
  const { after, undone } = afterEdit(matrix, splitActivity(matrix, parts));
  const rows = inOrder(after.activities);
  expect(rows.map(({ name }) => name)).toEqual(['Design it', 'Build it', 'Run it']);
  expect(rows[0]?.assignments).toEqual({ [`${architect}`]: 'A', [`${engineer}`]: 'R', [`${manager}`]: 'I' });
  expect(rows[1]?.assignments).toEqual({ [`${engineer}`]: 'RA', [`${manager}`]: 'I' });
  expect(rows[1]?.concerns).toEqual(['cost']);
  expect(undone).toEqual(matrix);
});

test('a new part is no row of the catalogue and no duty', () => {
  const first = matrix.activities[row];
  if (!first) throw new Error('The sketch has no first row.');
  const known = { ...matrix.activities, [row]: { ...first, origin: 'dev-implement', duties: ['triage'] } };
  const { after } = afterEdit({ ...matrix, activities: known }, splitActivity(matrix, parts));
  expect(after.activities[row]).toMatchObject({ origin: 'dev-implement', duties: ['triage'] });
  expect(after.activities[second]).not.toHaveProperty('origin');
  expect(after.activities[second]).not.toHaveProperty('duties');
});

test('one part alone is no split', () => {
  const alone = splitActivity(matrix, parts.slice(0, 1));
  expect(() => afterEdit(matrix, alone)).toThrow('Split into at least two activities.');
});
