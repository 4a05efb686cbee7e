import { expect, test } from 'vitest';
import type { RoleId } from '../../../../src/domain/matrix/ids';
import { idOf, matrixFromSketch } from '../../../../src/domain/matrix/sketch';
import { FIRST_CHOICES, type ViewChoices } from '../../../../src/ui/gridView/choices/viewChoices';
import { shownColumns } from '../../../../src/ui/gridView/layout/shownColumns';

const MATRIX = matrixFromSketch(`
        | Clerk | Manager | Auditor | Board
  Pay   | R     | A       |         | I`);
const id = (name: string) => idOf<RoleId>(name);

function shown(choices: Partial<ViewChoices>) {
  const { columns, frozen } = shownColumns(MATRIX, { ...FIRST_CHOICES, ...choices }, 88);
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
