// Two versions of a matrix by the version that they came from: by lines, as git merges without a driver, and by the
// matrix. That git calls the driver is in mergeInGit.test.ts.
import { describe, expect, it } from 'vitest';
import { removeActivities } from '../../src/domain/edits/removeActivities';
import { removeRoles } from '../../src/domain/edits/removeRoles';
import { renameActivity } from '../../src/domain/edits/renameActivity';
import { setCodes } from '../../src/domain/edits/setCodes';
import { setCondition } from '../../src/domain/edits/setCondition';
import type { ActivityId, RoleId } from '../../src/domain/matrix/ids';
import { matrixFromSaved } from '../../src/domain/matrix/saved';
import type { Codes } from '../../src/domain/matrix/scheme/codes';
import { canonicalText } from '../../src/exchange/canonical/canonicalText';
import { commandLine } from '../support/commandLine';
import { afterEdit } from '../support/edits';
import { type Change, FILE, git } from '../support/gitClones';
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

/** What comes of it by lines, and what comes of it by matrix: the sentence where a person must look. */
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

describe.each(CASES)('%s', (_, ours, theirs, byLines, byMatrix) => {
  function threeFiles() {
    const line = commandLine();
    const sides = { base: plan, [FILE]: ours(plan), theirs: theirs(plan) };
    for (const [name, matrix] of Object.entries(sides)) line.put(name, canonicalText(matrix));
    return {
      line,
      problems: () => matrixFromSaved(JSON.parse(line.get(FILE)), { keepsStrayCells: true }).problems,
    };
  }

  it(`by lines: ${byLines}`, () => {
    const { line, problems } = threeFiles();
    const { code } = git(line.folder, 'merge-file', FILE, 'base', 'theirs');
    expect(code).toBe(byLines === 'clean' ? 0 : 1);
    if (byLines === 'clean') expect(problems()).toEqual([]);
    else expect(line.get(FILE)).toMatch(/^<{7} /m);
  });

  it('by matrix: the file stays one, and what is open is said until it is decided', async () => {
    const { line, problems } = threeFiles();
    const { code, told } = await line.call('merge', 'base', FILE, 'theirs');
    expect(problems()).toEqual([]);
    expect(line.get(FILE)).not.toMatch(/^[<=>]{7}/m);
    if (byMatrix === 'clean') expect([code, told]).toEqual([0, '']);
    else {
      expect([code, told]).toEqual([1, expect.stringMatching(byMatrix)]);
      // Whoever commits it all the same is stopped by the check.
      const checked = await line.call('check', FILE);
      expect([checked.code, checked.out]).toEqual([1, expect.stringMatching(byMatrix)]);
    }
  });
});
