// One cell of a large matrix: from the edit to the new matrix with its patches. Findings are measured elsewhere.
import { setAutoFreeze } from 'immer';
import { afterAll, describe, test } from 'vitest';
import { setCodes } from '../../src/domain/edits/setCodes';
import { writeCells } from '../../src/domain/edits/writeCells';
import type { ActivityId, RoleId } from '../../src/domain/matrix/ids';
import type { Codes } from '../../src/domain/matrix/scheme/codes';
import { recordEdit } from '../../src/session/recordEdit';
import { largeMatrix } from '../support/largeMatrix';

const activity = 'activity-0000100' as ActivityId;
const role = 'role-00000000003' as RoleId;

afterAll(() => setAutoFreeze(true));

describe.each([
  [500, 30],
  [10_000, 200],
])('edit one cell of %i x %i', (rows, columns) => {
  test.each([
    ['as people have it', false],
    ['with freezing, as while building', true],
  ])('%s', async (name, freeze) => {
    setAutoFreeze(freeze);
    let matrix = largeMatrix(rows, columns);
    let turn = 0;
    const times: number[] = [];
    for (let round = 0; round < 200; round += 1) {
      turn += 1;
      const codes = (turn % 2 ? 'A' : 'C') as Codes;
      const start = performance.now();
      const recorded = recordEdit(matrix, setCodes(matrix, [{ activityId: activity, roleId: role }], codes));
      times.push(performance.now() - start);
      if (recorded.patches.length !== 1) throw new Error('The edit must be one patch.');
      matrix = recorded.matrix;
    }
    times.sort((one, other) => one - other);
    const at = (share: number) => times[Math.floor(times.length * share)]?.toFixed(2);
    console.log(
      `${rows} x ${columns}, ${name}: median ${at(0.5)} ms, p95 ${at(0.95)} ms, worst ${at(0.999)} ms`,
    );
  });
});

// A paste of 5,000 cells into 1,000 x 50, recorded from its writes and, for comparison, through a draft.
describe.each([
  ['from its writes', true],
  ['through a draft', false],
])('record 5,000 pasted cells %s', (name, offers) => {
  test('in a matrix of 1,000 x 50', () => {
    setAutoFreeze(false);
    const matrix = largeMatrix(1_000, 50);
    const activities = Object.keys(matrix.activities).slice(0, 100) as ActivityId[];
    const roles = Object.keys(matrix.roles) as RoleId[];
    const writes = activities.flatMap((activityId, row) =>
      roles.map((roleId, at) => ({ activityId, roleId, codes: 'RACI'.charAt((row + at) % 4) as Codes })),
    );
    const paste = writeCells('paste', writes);
    const edit = offers ? paste : { ...paste, writes: undefined };
    const times = Array.from({ length: 30 }, () => {
      const start = performance.now();
      recordEdit(matrix, edit);
      return performance.now() - start;
    }).sort((one, other) => one - other);
    console.log(`5,000 cells, ${name}: best ${times[0]?.toFixed(1)} ms, median ${times[15]?.toFixed(1)} ms`);
  });
});
