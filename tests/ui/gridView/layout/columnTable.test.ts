import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moveRoles } from '../../../../src/domain/edits/moveRoles';
import { removeRoles } from '../../../../src/domain/edits/removeRoles';
import type { RoleId } from '../../../../src/domain/matrix/ids';
import type { Matrix } from '../../../../src/domain/matrix/matrix';
import { inOrder } from '../../../../src/domain/matrix/order';
import { idOf, matrixFromSketch } from '../../../../src/domain/matrix/sketch';
import { matrixAfter } from '../../../../src/session/recordEdit';
import {
  type ColumnChoices,
  FIRST_CHOICES,
  type ViewChoices,
} from '../../../../src/ui/gridView/choices/viewChoices';
import { type ColumnTable, createColumnTable } from '../../../../src/ui/gridView/layout/columnTable';
import type { ShownColumns } from '../../../../src/ui/gridView/layout/layout';

const MATRIX = matrixFromSketch(`
        | Clerk | Manager | Auditor | Board
  Pay   | R     | A       |         | I`);
const id = (name: string) => idOf<RoleId>(name);

type Look = Partial<ViewChoices & ColumnChoices>;

function tableWith(look: Look, { roles } = MATRIX): ColumnTable {
  const table = createColumnTable({ ...FIRST_CHOICES, ...look });
  table.follow(roles);
  return table;
}

function shown(look: Look, table = tableWith(look)) {
  const { columns, frozen } = table.shown({ ...FIRST_CHOICES, ...look }, 88);
  const names = columns.map((column) => MATRIX.roles[column.id]?.name);
  return { names, frozen, widths: columns.map(({ width }) => width) };
}

test('roles stand in their order, as wide as there is room, without those that are hidden', () => {
  const table = tableWith({});
  table.setHidden(new Set([id('Manager')]));
  expect(shown({}, table)).toEqual({
    names: ['Clerk', 'Auditor', 'Board'],
    frozen: 0,
    widths: [88, 88, 88],
  });
  expect(table.follow(MATRIX.roles)).toBe(3);
});

test('the first roles stay, and the one in focus stays before them', () => {
  expect(shown({ frozenRoles: 2, focusRole: id('Board') })).toMatchObject({
    names: ['Board', 'Clerk', 'Manager', 'Auditor'],
    frozen: 3,
  });
  expect(shown({ frozenRoles: 2, focusRole: id('Manager') })).toMatchObject({
    names: ['Manager', 'Clerk', 'Auditor', 'Board'],
    frozen: 2,
  });
});

test('a role that is hidden does not stay, even in focus', () => {
  const hiddenRoles = new Set([id('Clerk')]);
  expect(shown({ hiddenRoles, focusRole: id('Clerk'), frozenRoles: 2 })).toMatchObject({
    names: ['Manager', 'Auditor', 'Board'],
    frozen: 1,
  });
});

test('roles are frozen up to one, and as many stay when their order changes', () => {
  const table = tableWith({});
  table.freezeUpTo(id('Manager'));
  expect(shown({}, table)).toMatchObject({ names: ['Clerk', 'Manager', 'Auditor', 'Board'], frozen: 2 });
  table.follow(matrixAfter(MATRIX, moveRoles(MATRIX, [id('Board')], { before: id('Clerk') })).roles);
  expect(shown({}, table)).toMatchObject({ names: ['Board', 'Clerk', 'Manager', 'Auditor'], frozen: 2 });
  table.freezeUpTo(null);
  expect(shown({}, table).frozen).toBe(0);
});

test('a frozen role that is removed leaves one fewer frozen', () => {
  const table = tableWith({ frozenRoles: 2 });
  table.follow(matrixAfter(MATRIX, removeRoles(MATRIX, [id('Clerk')])).roles);
  expect(shown({}, table)).toMatchObject({ names: ['Manager', 'Auditor', 'Board'], frozen: 1 });
  expect(table.choices().frozenRoles).toBe(1);
});

test('a width that is given leaves those given before, and all hold within bounds, and not in the pattern', () => {
  const table = tableWith({ widths: { [id('Clerk')]: 120 } });
  table.resize({ [id('Manager')]: 4_000, [id('Auditor')]: 1 });
  expect(shown({}, table).widths).toEqual([120, 1000, 10, 88]);
  expect(shown({ zoom: 'pattern' }, table).widths).toEqual([88, 88, 88, 88]);
});

test('what was chosen is read back as the same parts until it changes', () => {
  const table = tableWith({ hiddenRoles: new Set([id('Board')]) });
  const before = table.choices();
  table.resize({ [id('Clerk')]: 90 });
  const after = table.choices();
  expect(after.hiddenRoles).toBe(before.hiddenRoles);
  expect(after.widths).not.toBe(before.widths);
  table.setHidden(new Set());
  expect(table.choices().hiddenRoles.size).toBe(0);
  expect(table.choices().widths).toBe(after.widths);
});

interface Step {
  readonly matrix: Matrix;
  readonly hidden: ReadonlySet<RoleId>;
  readonly widths: ColumnChoices['widths'];
  readonly freezesUpTo: RoleId | null;
}

/** The same in plain code, which looks at everything each time. */
function plainly(steps: readonly Step[], look: ViewChoices, width: number): ShownColumns {
  const last = steps.at(-1);
  const frozenIds = new Set<RoleId>();
  let given: ColumnChoices['widths'] = {};
  for (const { matrix, widths, freezesUpTo } of steps) {
    const ids = inOrder(matrix.roles).map((role) => role.id);
    const kept = [...frozenIds].filter((role) => ids.includes(role)).length;
    const count = freezesUpTo === null ? 0 : ids.indexOf(freezesUpTo) + 1;
    frozenIds.clear();
    for (const role of ids.slice(0, freezesUpTo && ids.includes(freezesUpTo) ? count : kept))
      frozenIds.add(role);
    given = { ...given, ...widths };
  }
  const ids = inOrder(last?.matrix.roles ?? MATRIX.roles)
    .map((role) => role.id)
    .filter((role) => !last?.hidden.has(role));
  const { focusRole, zoom } = look;
  const stays = new Set(ids.filter((role) => frozenIds.has(role) || role === focusRole));
  const place = (role: RoleId) => (role === focusRole ? 0 : stays.has(role) ? 1 : 2);
  const widthOf = (role: RoleId) => (zoom === 'pattern' ? undefined : given[role]) ?? width;
  const columns = ids
    .toSorted((one, other) => place(one) - place(other))
    .map((role) => ({ id: role, width: Math.max(10, Math.min(1000, widthOf(role))) }));
  return { columns, frozen: stays.size };
}

test('one kept table, told of any acts and roles in any order, shows what plain code shows', () => {
  const matrices = [
    MATRIX,
    matrixAfter(MATRIX, moveRoles(MATRIX, [id('Board')], { before: id('Clerk') })),
    matrixAfter(MATRIX, removeRoles(MATRIX, [id('Manager')])),
  ];
  const role = fc.constantFrom(...(Object.keys(MATRIX.roles) as RoleId[]));
  const acts = fc.array(
    fc.record({
      matrix: fc.constantFrom(...matrices),
      hidden: fc.uniqueArray(role, { maxLength: 4 }).map((ids) => new Set(ids)),
      widths: fc.dictionary(role, fc.integer({ min: 1, max: 4000 })),
      freezesUpTo: fc.option(role),
    }),
    { minLength: 1, maxLength: 8 },
  );
  const looks = fc.record({
    focusRole: fc.option(role),
    zoom: fc.constantFrom('letters' as const, 'pattern' as const),
    width: fc.integer({ min: 20, max: 200 }),
  });
  fc.assert(
    fc.property(acts, looks, (steps, { width, ...chosen }) => {
      const table = createColumnTable(FIRST_CHOICES);
      const look: ViewChoices = { ...FIRST_CHOICES, ...chosen };
      for (const [at, { matrix, hidden, widths, freezesUpTo }] of steps.entries()) {
        table.follow(matrix.roles);
        table.setHidden(hidden);
        table.resize(widths);
        if (freezesUpTo !== null && freezesUpTo in matrix.roles) table.freezeUpTo(freezesUpTo);
        expect(table.shown(look, width)).toEqual(plainly(steps.slice(0, at + 1), look, width));
      }
    }),
  );
});
