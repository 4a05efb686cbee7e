// Merges in a real repository: by the lines of git, and by the driver, which reads the matrix. Everything is run as
// people run it, with the one file that is built beside the app.
import { describe, expect, it } from 'vitest';
import { removeActivities } from '../../src/domain/edits/removeActivities';
import { removeRoles } from '../../src/domain/edits/removeRoles';
import { renameActivity } from '../../src/domain/edits/renameActivity';
import { setCodes } from '../../src/domain/edits/setCodes';
import { setCondition } from '../../src/domain/edits/setCondition';
import type { ActivityId, RoleId } from '../../src/domain/matrix/ids';
import type { Codes } from '../../src/domain/matrix/scheme/codes';
import { commandLine } from '../support/commandLine';
import { afterEdit } from '../support/edits';
import { type Change, FILE, git, twoClones, withProgram } from '../support/gitClones';
import { largeMatrix } from '../support/largeMatrix';

const plan = largeMatrix(40, 8, 0.2);
const row = (place: number) => `activity-${String(place).padStart(7, '0')}` as ActivityId;
const role = (place: number) => `role-${String(place).padStart(11, '0')}` as RoleId;

const put =
  (activity: number, column: number, codes: string): Change =>
  (matrix) =>
    afterEdit(
      matrix,
      setCodes(matrix, [{ activityId: row(activity), roleId: role(column) }], codes as Codes),
    );

withProgram();

const condition =
  (column: number, text: string): Change =>
  (matrix) =>
    afterEdit(matrix, setCondition(matrix, [{ activityId: row(10), roleId: role(column) }], text));
const rename =
  (name: string): Change =>
  (matrix) =>
    afterEdit(matrix, renameActivity(matrix, row(10), name));
const remove: Change = (matrix) => afterEdit(matrix, removeActivities(matrix, [row(10)]));
const removeRole: Change = (matrix) => afterEdit(matrix, removeRoles(matrix, [role(3)]));

const [held = 0, alsoHeld = 0] = Object.keys(plan.activities[row(10)]?.assignments ?? {}).map((id) =>
  Number(id.slice('role-'.length)),
);

/** What git makes of it by lines, and what the driver makes of it: the sentence where a person must look. */
const CASES: readonly (readonly [string, Change, Change, 'clean' | 'conflict', 'clean' | RegExp])[] = [
  ['different rows', put(10, 3, 'C'), put(30, 3, 'C'), 'clean', 'clean'],
  ['neighbouring rows', put(10, 3, 'C'), put(11, 3, 'C'), 'clean', 'clean'],
  ['one row, different cells', put(10, 3, 'C'), put(10, 5, 'C'), 'conflict', 'clean'],
  ['one cell, the same letter', put(10, 3, 'C'), put(10, 3, 'C'), 'clean', 'clean'],
  [
    'one cell, two letters',
    put(10, 3, 'C'),
    put(10, 3, 'I'),
    'conflict',
    /changed the letters of “Role 4” in activity “Activity 11”: ours “C”, theirs “I”/,
  ],
  ['the first conditions of a row', condition(held, 'one'), condition(alsoHeld, 'two'), 'conflict', 'clean'],
  ['two new names', rename('Pay'), rename('Invoice'), 'conflict', /changed the name of activity “Pay”/],
  [
    'deleted here, changed there',
    remove,
    put(10, 3, 'C'),
    'conflict',
    /We deleted activity “Activity 11”, and they changed it/,
  ],
  [
    'changed here, deleted there',
    put(10, 3, 'C'),
    remove,
    'conflict',
    /They deleted activity “Activity 11”, and we changed it/,
  ],
  [
    'a role deleted here that got a letter there',
    removeRole,
    put(20, 3, 'C'),
    'clean',
    /We deleted role “Role 4”, and they changed its letters/,
  ],
];

describe.each(CASES)('%s', (_, ours, theirs, byLines, byDriver) => {
  it(`without the driver: ${byLines}`, () => {
    const clones = twoClones(plan, [ours, theirs], false);
    expect(clones.pull().code).toBe(byLines === 'clean' ? 0 : 1);
    if (byLines === 'clean') expect(clones.matrix().problems).toEqual([]);
    else expect(clones.text()).toMatch(/^<{7} /m);
  });

  it('with the driver it is read by matrix, and the file stays one', async () => {
    const clones = twoClones(plan, [ours, theirs], true);
    const { code, told, out } = clones.pull();
    expect(clones.matrix().problems).toEqual([]);
    expect(clones.text()).not.toMatch(/^[<=>]{7}/m);
    if (byDriver === 'clean') expect([code, told]).toEqual([0, '']);
    else {
      expect(code).toBe(1);
      expect(`${told}${out}`).toMatch(byDriver);
      expect(git(clones.first, 'status', '--porcelain').out).toMatch(/^(UU|AA) plan/m);
      // Whoever commits it all the same is stopped by the check.
      const checked = await commandLine(clones.first).call('check', FILE);
      expect([checked.code, checked.out]).toEqual([1, expect.stringMatching(byDriver)]);
    }
  });
});
