import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moveRoles } from '../../../../src/domain/edits/moveRoles';
import { removeRoles } from '../../../../src/domain/edits/removeRoles';
import type { RoleId } from '../../../../src/domain/matrix/ids';
import type { Matrix } from '../../../../src/domain/matrix/matrix';
import { inOrder } from '../../../../src/domain/matrix/order';
import { idOf, matrixFromSketch } from '../../../../src/domain/matrix/sketch';
import { matrixAfter } from '../../../../src/session/recordEdit';
import { FIRST_CHOICES, type ViewChoices } from '../../../../src/ui/gridView/choices/viewChoices';
import { createColumnTable } from '../../../../src/ui/gridView/layout/columnTable';
import type { ShownColumns } from '../../../../src/ui/gridView/layout/layout';

const MATRIX = matrixFromSketch(`
        | Clerk | Manager | Auditor | Board
  Pay   | R     | A       |         | I`);
const id = (name: string) => idOf<RoleId>(name);

function shown(choices: Partial<ViewChoices>) {
  const { columns, frozen } = createColumnTable().shown(MATRIX, { ...FIRST_CHOICES, ...choices }, 88);
  const names = columns.map((column) => MATRIX.roles[column.id]?.name);
  return { names, frozen, widths: columns.map(({ width }) => width) };
}

test('roles stand in their order, as wide as there is room, without those that are hidden', () => {
  expect(shown({ hiddenRoles: new Set([id('Manager')]) })).toEqual({
    names: ['Clerk', 'Auditor', 'Board'],
    frozen: 0,
    widths: [88, 88, 88],
  });
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
  expect(shown({ hiddenRoles, focusRole: id('Clerk'), frozenRoles: 1 })).toMatchObject({
    names: ['Manager', 'Auditor', 'Board'],
    frozen: 1,
  });
});

test('widths that people gave hold within bounds, and not in the pattern', () => {
  const widths = { [id('Clerk')]: 120, [id('Manager')]: 4_000, [id('Auditor')]: 1 };
  expect(shown({ widths }).widths).toEqual([120, 1000, 10, 88]);
  expect(shown({ widths, zoom: 'pattern' }).widths).toEqual([88, 88, 88, 88]);
});

/** The same in plain code, which looks at everything each time. */
function plainly({ roles }: Matrix, choices: ViewChoices, width: number): ShownColumns {
  const { focusRole, frozenRoles, hiddenRoles, widths, zoom } = choices;
  const ids = inOrder(roles).flatMap(({ id: role }) => (hiddenRoles.has(role) ? [] : [role]));
  const stays = new Set(ids.slice(0, frozenRoles));
  if (focusRole && ids.includes(focusRole)) stays.add(focusRole);
  const place = (role: RoleId) => (role === focusRole ? 0 : stays.has(role) ? 1 : 2);
  const given = (role: RoleId) => (zoom === 'pattern' ? undefined : widths[role]) ?? width;
  const columns = ids
    .toSorted((one, other) => place(one) - place(other))
    .map((role) => ({ id: role, width: Math.max(10, Math.min(1000, given(role))) }));
  return { columns, frozen: stays.size };
}

test('one kept table, told of any choices and roles in any order, shows what plain code shows', () => {
  const matrices = [
    MATRIX,
    matrixAfter(MATRIX, moveRoles(MATRIX, [id('Board')], { before: id('Clerk') })),
    matrixAfter(MATRIX, removeRoles(MATRIX, [id('Manager')])),
  ];
  const role = fc.constantFrom(...(Object.keys(MATRIX.roles) as RoleId[]));
  const steps = fc.array(
    fc.record({
      matrix: fc.constantFrom(...matrices),
      hiddenRoles: fc.uniqueArray(role, { maxLength: 4 }).map((ids) => new Set(ids)),
      focusRole: fc.option(role),
      frozenRoles: fc.nat(5),
      widths: fc.dictionary(role, fc.integer({ min: 1, max: 4000 })),
      zoom: fc.constantFrom('letters' as const, 'pattern' as const),
      width: fc.integer({ min: 20, max: 200 }),
    }),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(steps, (all) => {
      const table = createColumnTable();
      for (const { matrix, width, ...chosen } of all) {
        const choices: ViewChoices = { ...FIRST_CHOICES, ...chosen };
        expect(table.shown(matrix, choices, width)).toEqual(plainly(matrix, choices, width));
      }
    }),
  );
});
