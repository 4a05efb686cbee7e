// In which pieces an edit is recorded: what two tabs may do at once is told apart, and what is one value is told as one.
import { describe, expect, it } from 'vitest';
import type { Edit } from '../../src/domain/edits/edit';
import type { ActivityId, RoleId } from '../../src/domain/matrix/ids';
import type { Matrix } from '../../src/domain/matrix/matrix';
import { applyPatches } from '../../src/domain/matrix/patching';
import type { Codes } from '../../src/domain/matrix/scheme/codes';
import { idOf, matrixFromSketch } from '../../src/domain/matrix/sketch';
import { entryPaths, isToldByEntry } from '../../src/session/entryPaths';
import { recordEdit } from '../../src/session/recordEdit';

const start = matrixFromSketch('| Clerk | Boss\nPay #cost | R | A\nBuy | R |');
const [pay, buy] = [idOf<ActivityId>('Pay'), idOf<ActivityId>('Buy')];
const [clerk, boss] = [idOf<RoleId>('Clerk'), idOf<RoleId>('Boss')];

const edit = (apply: Edit['apply'], more: Partial<Edit> = {}): Edit => ({ label: 'edit', ...more, apply });
const pathsOf = (matrix: Matrix, one: Edit) =>
  recordEdit(matrix, one)
    .patches.map(({ path }) => path.join('/'))
    .sort();

describe('an edit is recorded', () => {
  it.each<readonly [string, Edit['apply'], readonly string[]]>([
    ['by its cell', (draft) => void set(draft, pay, clerk, 'C'), [`activities/${pay}/assignments/${clerk}`]],
    [
      'by the cells that differ, where the map of a row was replaced',
      (draft) => {
        const row = draft.activities[pay];
        if (row) row.assignments = { [clerk]: 'R', [boss]: 'I' } as typeof row.assignments;
      },
      [`activities/${pay}/assignments/${boss}`],
    ],
    [
      'by its list, whatever place in it was changed',
      (draft) => void draft.activities[pay]?.concerns.push('security'),
      [`activities/${pay}/concerns`],
    ],
    [
      'by its entries, where a collection was replaced',
      (draft) => {
        const { [pay]: first, ...others } = draft.activities;
        draft.activities = {
          ...others,
          ['extra-0000000001' as ActivityId]: first,
        } as typeof draft.activities;
      },
      ['activities/extra-0000000001', `activities/${pay}`].sort(),
    ],
    [
      'by its name, which is no collection',
      (draft) => void Object.assign(draft, { name: 'Other' }),
      ['name'],
    ],
    [
      'by a field that was none, whatever it is',
      (draft) => void Object.assign(draft.activities[pay] ?? {}, { goal: null, other: { one: [1] } }),
      [`activities/${pay}/goal`, `activities/${pay}/other`],
    ],
  ])('%s', (_, apply, paths) => {
    expect(pathsOf(start, edit(apply))).toEqual([...paths]);
    const { matrix, patches, inverse } = recordEdit(start, edit(apply));
    expect(applyPatches(start, patches).value).toEqual(matrix);
    expect(applyPatches(matrix, inverse).value).toEqual(start);
  });

  it('by cell up to 100,000 cells, and by whole rows beyond', () => {
    const roles = Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`role-${at}`, {}]));
    const rows = Array.from({ length: 11 }, (_, at) => [`row-${at}`, { assignments: { 'role-1': 'R' } }]);
    const wide = { ...start, roles, activities: Object.fromEntries(rows) } as unknown as Matrix;
    const depths = (count: number) =>
      new Set(
        recordEdit(
          wide,
          edit((draft) => {
            for (const row of Object.values(draft.activities).slice(0, count))
              row.assignments = { 'role-1': 'A' } as typeof row.assignments;
          }),
        ).patches.map(({ path }) => path.length),
      );
    expect([...depths(10)]).toEqual([4]);
    expect([...depths(11)]).toEqual([3]);
  });

  it('frozen while we build, so that nothing writes into what was recorded', () => {
    const writes = [{ activityId: pay, roleId: clerk, codes: 'C' as Codes }];
    const write = edit((draft) => void set(draft, pay, clerk, 'C'), { writes });
    for (const one of [write, { ...write, writes: undefined }]) {
      const row = recordEdit(start, one).matrix.activities[pay];
      expect([Object.isFrozen(row), Object.isFrozen(row?.assignments)]).toEqual([true, true]);
    }
  });

  it('as the matrix itself where nothing came of it, also where it names its rows', () => {
    for (const rows of [undefined, [buy]])
      expect(
        recordEdit(
          start,
          edit(() => undefined, { rows }),
        ),
      ).toEqual({ matrix: start, patches: [], inverse: [] });
  });
});

function set(draft: Parameters<Edit['apply']>[0], row: ActivityId, role: RoleId, letters: string): void {
  const activity = draft.activities[row];
  if (activity) activity.assignments[role] = letters as Codes;
}

describe('a map that was put in as a whole', () => {
  const full = { a: 1 };
  it.each<readonly [string, readonly string[], unknown, unknown, boolean]>([
    ['the letters of a row', ['activities', pay, 'assignments'], full, {}, true],
    ['letters that were none', ['activities', pay, 'assignments'], undefined, full, false],
    ['letters that are none', ['activities', pay, 'assignments'], full, undefined, false],
    ['the conditions of a row', ['activities', pay, 'conditions'], full, { b: 2 }, true],
    ['the first condition', ['activities', pay, 'conditions'], undefined, full, true],
    ['the last condition', ['activities', pay, 'conditions'], full, undefined, true],
    ['conditions that are left empty', ['activities', pay, 'conditions'], full, {}, false],
    ['conditions that were empty', ['activities', pay, 'conditions'], {}, full, false],
    ['conditions that are a list', ['activities', pay, 'conditions'], full, [1], false],
    ['a whole row', ['activities', pay], full, full, false],
    ['a letter', ['activities', pay, 'assignments', clerk], full, full, false],
    ['a map of a role', ['roles', clerk, 'holders'], full, full, false],
    ['what the matrix claims', ['settings', 'scope'], undefined, full, true],
  ])('%s: told by entry or not', (_, path, from, to, told) => {
    expect(isToldByEntry(path, from, to)).toBe(told);
    const at = (value: unknown) =>
      [...path]
        .reverse()
        .reduce<unknown>((inner, step) => (inner === undefined ? {} : { [step]: inner }), value);
    const paths = entryPaths(at(from), at(to), path);
    if (!told) expect(paths).toBeUndefined();
    else expect(paths?.every((one) => one.length === path.length + 1)).toBe(true);
  });

  it('is told by those of its entries that differ', () => {
    const row = (map: object) => ({ activities: { [pay]: { conditions: map } } });
    const path = ['activities', pay, 'conditions'];
    const keys = (one: object, other: object) =>
      entryPaths(row(one), row(other), path)?.map((found) => found.at(-1));
    expect(keys({ a: 1, b: 2, c: 3 }, { a: 1, b: 4, d: 5 })).toEqual(['b', 'c', 'd']);
    expect(keys({ a: 1 }, { a: 1 })).toEqual([]);
  });
});
