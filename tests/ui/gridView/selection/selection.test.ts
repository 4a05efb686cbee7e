import { describe, expect, it } from 'vitest';
import type { ActivityId, RoleId } from '../../../../src/domain/matrix/ids';
import { idOf } from '../../../../src/domain/matrix/sketch';
import type { CellRef, Range, Selection } from '../../../../src/ui/gridView/layout/cellRefs';
import { atCell } from '../../../../src/ui/gridView/layout/cellRefs';
import { cellRefAt, positionOf } from '../../../../src/ui/gridView/layout/layout';
import {
  areaOf,
  everything,
  extendedTo,
  isOneCell,
  isSelected,
  selectedActivities,
  selectedCells,
  selectedRoles,
  selectedSections,
  toggled,
  wholeColumns,
  wholeRows,
  wholeSection,
} from '../../../../src/ui/gridView/selection/selection';
import { openGrid } from '../../../support/openGrid';

const grid = openGrid(`
         | Ann | Bob | Cyd
  ## Month
  Pay    | R   | A   |
  Chase  | R   |     | A
  ## Year
  Close  | R   | A   | I
  Report |     |     |  `);
const { layout } = grid.view.store.getState();

const cell = (row: string, column: string): CellRef => ({
  row: row === 'header' ? 'header' : idOf<ActivityId>(row),
  column: column === 'name' ? 'name' : idOf<RoleId>(column),
});
const from = (row: string, column: string, toRow: string, toColumn: string): Range => ({
  kind: 'cells',
  from: cell(row, column),
  to: cell(toRow, toColumn),
});
const of = (...ranges: Range[]): Selection => ({ active: ranges[0]?.from ?? cell('Pay', 'Ann'), ranges });

/** `Pay Ann, Pay Bob`: the cells as their ids are in a sketch, made of the names. */
const cells = (selection: Selection) =>
  selectedCells(layout, selection).map(({ activityId, roleId }) => {
    const { activities, roles } = grid.matrix();
    return `${activities[activityId]?.name} ${roles[roleId]?.name}`;
  });
const held = (selection: Selection, row: string, column: string) => {
  const position = positionOf(layout, cell(row, column));
  return position ? isSelected(layout, selection, position) : undefined;
};

describe('a range', () => {
  it('is the rectangle between its corners, from whichever it was drawn', () => {
    const forth = of(from('Pay', 'Ann', 'Chase', 'Bob'));
    const back = of(from('Chase', 'Bob', 'Pay', 'Ann'));
    expect(cells(forth)).toEqual(['Pay Ann', 'Pay Bob', 'Chase Ann', 'Chase Bob']);
    expect(cells(back)).toEqual(cells(forth));
    expect(cells(of(from('Pay', 'Bob', 'Chase', 'Ann')))).toEqual(cells(forth));
  });

  it('holds its corners and nothing beyond them', () => {
    const range = of(from('Pay', 'Bob', 'Chase', 'Bob'));
    expect(held(range, 'Pay', 'Bob')).toBe(true);
    expect(held(range, 'Chase', 'Bob')).toBe(true);
    expect(held(range, 'Pay', 'Ann')).toBe(false);
    expect(held(range, 'Pay', 'Cyd')).toBe(false);
    expect(held(range, 'Close', 'Bob')).toBe(false);
    expect(held(range, 'header', 'Bob')).toBe(false);
  });

  it('is nothing where one of its ends is not shown', () => {
    expect(areaOf(layout, from('Pay', 'Ann', 'Gone', 'Bob'))).toBeUndefined();
    expect(cells(of(from('Pay', 'Ann', 'Gone', 'Bob')))).toEqual([]);
  });

  it('over a section row writes to the activities only', () => {
    expect(cells(of(from('Chase', 'Ann', 'Close', 'Ann')))).toEqual(['Chase Ann', 'Close Ann']);
  });
});

describe('whole rows, columns and everything', () => {
  it('rows reach over every role and the name', () => {
    const rows = wholeRows(layout, cell('Pay', 'name'), cell('Chase', 'name'));
    expect(cells(rows)).toHaveLength(6);
    expect(held(rows, 'Pay', 'name')).toBe(true);
    expect(held(rows, 'Close', 'Ann')).toBe(false);
  });

  it('columns reach over every row but the header', () => {
    const columns = wholeColumns(cell('Pay', 'Bob'), cell('Pay', 'Cyd'));
    expect(cells(columns)).toHaveLength(8);
    expect(held(columns, 'Report', 'Cyd')).toBe(true);
    expect(held(columns, 'Report', 'Ann')).toBe(false);
    expect(held(columns, 'header', 'Bob')).toBe(false);
    expect(selectedRoles(layout, columns)).toEqual([idOf('Bob'), idOf('Cyd')]);
  });

  it('everything is everything', () => {
    expect(cells(everything(atCell(cell('Pay', 'Ann'))))).toHaveLength(12);
  });

  it('a section is its row with the rows below it, up to the next section', () => {
    const month = layout.rows[0]?.key ?? 'header';
    const section = wholeSection(layout, { row: month, column: 'name' });
    expect(selectedSections(layout, section)).toEqual([month]);
    expect(selectedActivities(layout, section)).toEqual([idOf('Pay'), idOf('Chase')]);
  });

  it('a section row alone brings its rows along, beside rows of its own it does not', () => {
    const month = layout.rows[0]?.key ?? 'header';
    const alone = atCell({ row: month, column: 'name' });
    expect(selectedActivities(layout, alone)).toEqual([idOf('Pay'), idOf('Chase')]);
    const beside: Selection = { ...alone, ranges: [...alone.ranges, from('Close', 'Ann', 'Close', 'Ann')] };
    expect(selectedActivities(layout, beside)).toEqual([idOf('Close')]);
  });
});

describe('Ctrl+click', () => {
  const two = of(from('Pay', 'Ann', 'Pay', 'Ann'), from('Close', 'Cyd', 'Close', 'Cyd'));

  it('adds a cell, and it becomes the active one', () => {
    const added = toggled(layout, atCell(cell('Pay', 'Ann')), cell('Close', 'Cyd'));
    expect(cells(added)).toEqual(['Pay Ann', 'Close Cyd']);
    expect(added.active).toEqual(cell('Close', 'Cyd'));
  });

  it('takes a cell out that stands by itself, and the first of the rest becomes the active one', () => {
    const rest = toggled(layout, two, cell('Pay', 'Ann'));
    expect(cells(rest)).toEqual(['Close Cyd']);
    expect(rest.active).toEqual(cell('Close', 'Cyd'));
  });

  it('takes a cell out of a rectangle, and puts it back', () => {
    const square = of(from('Pay', 'Ann', 'Chase', 'Bob'));
    const hole = toggled(layout, square, cell('Chase', 'Ann'));
    expect(cells(hole)).toEqual(['Pay Ann', 'Pay Bob', 'Chase Bob']);
    expect(held(hole, 'Chase', 'Ann')).toBe(false);
    expect(cells(toggled(layout, hole, cell('Chase', 'Ann')))).toEqual(cells(square));
  });

  it('leaves the last cell', () => {
    const one = atCell(cell('Pay', 'Ann'));
    expect(toggled(layout, one, cell('Pay', 'Ann'))).toBe(one);
    expect(isOneCell(one)).toBe(true);
    expect(isOneCell(two)).toBe(false);
    expect(isOneCell(of(from('Pay', 'Ann', 'Pay', 'Bob')))).toBe(false);
  });
});

describe('Shift', () => {
  it('moves the corner of the last range; its anchor and the active cell stay', () => {
    const grown = extendedTo(atCell(cell('Pay', 'Bob')), cell('Chase', 'Cyd'));
    expect(cells(grown)).toEqual(['Pay Bob', 'Pay Cyd', 'Chase Bob', 'Chase Cyd']);
    expect(grown.active).toEqual(cell('Pay', 'Bob'));
    const turned = extendedTo(grown, cell('Pay', 'Ann'));
    expect(cells(turned)).toEqual(['Pay Ann', 'Pay Bob']);
  });

  it('leaves the ranges before it', () => {
    const grown = extendedTo(
      of(from('Pay', 'Ann', 'Pay', 'Ann'), from('Close', 'Ann', 'Close', 'Ann')),
      cell('Close', 'Bob'),
    );
    expect(cells(grown)).toEqual(['Pay Ann', 'Close Ann', 'Close Bob']);
  });

  it('cells are counted once where ranges overlap', () => {
    expect(cells(of(from('Pay', 'Ann', 'Pay', 'Bob'), from('Pay', 'Bob', 'Pay', 'Cyd')))).toEqual([
      'Pay Ann',
      'Pay Bob',
      'Pay Cyd',
    ]);
  });
});

it('a place by number and the cell at it are the same', () => {
  expect(cellRefAt(layout, { row: 1, column: 0 })).toEqual(cell('Pay', 'Ann'));
  expect(positionOf(layout, cell('Pay', 'Ann'))).toEqual({ row: 1, column: 0 });
});
