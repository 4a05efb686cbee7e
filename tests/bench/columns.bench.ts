// Why the columns of the grid are a TanStack table that is kept, and its rows are not in one.
import {
  columnPinningFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  constructTable,
  tableFeatures,
} from '@tanstack/react-table';
import { storeReactivityBindings } from '@tanstack/table-core/store-reactivity-bindings';
import { test } from 'vitest';
import type { RoleId } from '../../src/domain/matrix/ids';
import type { Matrix } from '../../src/domain/matrix/matrix';
import { inOrder } from '../../src/domain/matrix/order';
import { type ColumnChoices, FIRST_CHOICES } from '../../src/ui/gridView/choices/viewChoices';
import { createColumnTable } from '../../src/ui/gridView/layout/columnTable';
import { shownRows } from '../../src/ui/gridView/layout/shownRows';
import { largeMatrix } from '../support/largeMatrix';
import { openGrid } from '../support/openGrid';

const features = tableFeatures({
  coreReactivityFeature: storeReactivityBindings(),
  columnPinningFeature,
  columnSizingFeature,
  columnVisibilityFeature,
});

/** A table for one layout, as the grid had it once. */
function madeAgain({ roles }: Matrix, width: number): number {
  const columns = inOrder(roles).map(({ id }) => ({ id: id as string, size: width }));
  const table = constructTable({
    features,
    data: [],
    columns,
  });
  return table.getCenterVisibleLeafColumns().reduce((sum, column) => sum + column.getSize(), 0);
}

for (const count of [6, 50, 200]) {
  const matrix = largeMatrix(10, count);
  const [first] = Object.keys(matrix.roles) as RoleId[];
  const hides = [new Set<RoleId>(), new Set(first ? [first] : [])] as const;
  const newTable = () => {
    const table = createColumnTable(FIRST_CHOICES);
    table.follow(matrix.roles);
    return table;
  };

  test(`columns of ${count} roles`, async ({ bench }) => {
    let turn = 0;
    const width = () => {
      turn += 1;
      return 80 + (turn % 2);
    };
    const kept = newTable();
    kept.shown(FIRST_CHOICES, 88);
    await bench('a new table: first layout', () => void newTable().shown(FIRST_CHOICES, 88)).run();
    await bench('a table made again: the room resized', () => void madeAgain(matrix, width())).run();
    await bench('the kept table: the room resized', () => void kept.shown(FIRST_CHOICES, width())).run();
    await bench('the kept table: hide and show a role', () => {
      kept.setHidden(hides[width() === 80 ? 0 : 1]);
      kept.shown(FIRST_CHOICES, 88);
    }).run();
    await bench('the kept table: one column resized', () => {
      if (first) kept.resize({ [first]: width() } as ColumnChoices['widths']);
      kept.shown(FIRST_CHOICES, 88);
    }).run();
    await bench('the kept table: nothing changed', () => void kept.shown(FIRST_CHOICES, 88)).run();
  });
}

test('rows of 10,000 activities', async ({ bench }) => {
  const matrix = largeMatrix(10_000, 2);
  const data = inOrder(matrix.activities);
  const { analysis } = openGrid(matrix).session.store.getState();
  await bench('laid out by shownRows', () => void shownRows(matrix, analysis, FIRST_CHOICES)).run();
  await bench('as row objects of a table', () => {
    const table = constructTable({
      features,
      data: [...data],
      columns: [{ id: 'name', accessorKey: 'name' }],
    });
    table.getRowModel();
  }).run();
});
