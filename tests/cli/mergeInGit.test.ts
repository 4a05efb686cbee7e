// Merges in a real repository, as two people would have it: by the lines of git, and by the driver, which is the one file
// that is built beside the app. What comes of which changes is in merge.test.ts.
import { describe, expect, it } from 'vitest';
import { removeRoles } from '../../src/domain/edits/removeRoles';
import { setCodes } from '../../src/domain/edits/setCodes';
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
  (activity: number, column: number): Change =>
  (matrix) =>
    afterEdit(matrix, setCodes(matrix, [{ activityId: row(activity), roleId: role(column) }], 'C' as Codes));
const removeRole: Change = (matrix) => afterEdit(matrix, removeRoles(matrix, [role(3)]));

/** Two cells of one row: a conflict by lines, and none by matrix. */
const NEIGHBOURS: [Change, Change] = [put(10, 3), put(10, 5)];
/** A role removed that gets a letter: none by lines, and a conflict by matrix. */
const REMOVED: [Change, Change] = [removeRole, put(20, 3)];

withProgram();

describe('without the driver git merges by lines', () => {
  it('and leaves its marks where both changed a row', () => {
    const clones = twoClones(plan, NEIGHBOURS, false);
    expect(clones.pull().code).toBe(1);
    expect(clones.text()).toMatch(/^<{7} /m);
  });

  it('and finds nothing where a role is gone that got a letter', () => {
    const clones = twoClones(plan, REMOVED, false);
    expect(clones.pull().code).toBe(0);
    expect(clones.matrix().problems).toEqual([]);
  });
});

describe('with the driver git merges by matrix', () => {
  it('and takes what was changed in one row on both sides', () => {
    const clones = twoClones(plan, NEIGHBOURS, true);
    const { code, told } = clones.pull();
    expect([code, told]).toEqual([0, '']);
    expect(clones.matrix().problems).toEqual([]);
    expect(clones.text()).not.toMatch(/^[<=>]{7}/m);
  });

  it('and stops for a person where a role is gone that got a letter, in a file that stays one', async () => {
    const clones = twoClones(plan, REMOVED, true);
    const { code, told, out } = clones.pull();
    const sentence = /We deleted role “Role 4”, and they changed its letters/;
    expect([code, `${told}${out}`]).toEqual([1, expect.stringMatching(sentence)]);
    expect(clones.matrix().problems).toEqual([]);
    expect(clones.text()).not.toMatch(/^[<=>]{7}/m);
    expect(git(clones.first, 'status', '--porcelain').out).toMatch(/^(UU|AA) plan/m);
    // Whoever commits it all the same is stopped by the check.
    const checked = await commandLine(clones.first).call('check', FILE);
    expect([checked.code, checked.out]).toEqual([1, expect.stringMatching(sentence)]);
  });
});
