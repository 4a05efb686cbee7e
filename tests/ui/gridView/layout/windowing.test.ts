import { expect, test } from 'vitest';
import type { ActivityId, RoleId, SectionId } from '../../../../src/domain/matrix/ids';
import { idOf } from '../../../../src/domain/matrix/sketch';
import { layoutOf } from '../../../../src/ui/gridView/layout/layout';
import {
  drawn,
  NO_SPARE,
  type Scroll,
  SPARE,
  scrollFor,
  windowAt,
} from '../../../../src/ui/gridView/layout/windowing';

// 100 rows of 10 pixels and 50 columns of 20, of which 2 stay; in view are 10 rows and 10 columns.
const sectionId = idOf<SectionId>('All');
const layout = layoutOf(
  {
    rows: Array.from({ length: 100 }, (_, row) => ({
      kind: 'activity' as const,
      key: idOf<ActivityId>(`Row ${row}`),
      sectionId,
    })),
    shown: 100,
    of: 100,
  },
  {
    columns: Array.from({ length: 50 }, (_, at) => ({ id: idOf<RoleId>(`Role ${at}`), width: 20 })),
    frozen: 2,
  },
  { row: 10, section: 10, header: 30, name: 100 },
);
const room = { width: 300, height: 130, scale: 1 };
const at = (top: number, left: number): Scroll => ({ top, left });

test('what is in view is drawn, edges included', () => {
  expect(windowAt(layout, at(0, 0), room, NO_SPARE)).toEqual({ rows: [0, 10], columns: [0, 10] });
  expect(windowAt(layout, at(205, 205), room, NO_SPARE)).toEqual({ rows: [20, 30], columns: [10, 20] });
});

test('two rows and a column more are drawn beyond each edge, so that a small scroll shows no hole', () => {
  expect(SPARE).toEqual({ rows: 2, columns: 1 });
  expect(windowAt(layout, at(205, 205), room)).toEqual({ rows: [18, 32], columns: [9, 21] });
});

test('nothing is drawn outside of the table', () => {
  expect(windowAt(layout, at(0, 0), room)).toEqual({ rows: [0, 12], columns: [0, 11] });
  expect(windowAt(layout, at(10_000, 10_000), room)).toEqual({ rows: [97, 99], columns: [48, 49] });
});

test('the active row is drawn in its place wherever it is, and once', () => {
  expect(drawn([3, 5], [])).toEqual([3, 4, 5]);
  expect(drawn([3, 5], [4])).toEqual([3, 4, 5]);
  expect(drawn([3, 5], [9, 1, 9])).toEqual([1, 3, 4, 5, 9]);
  expect(drawn([3, 5], [-1])).toEqual([3, 4, 5]);
  expect(drawn([3, 5], [2, 6])).toEqual([2, 3, 4, 5, 6]);
});

test('a cell is scrolled to only as far as it needs, and clear of the columns that stay', () => {
  const to = (row: number, column: number, from = at(200, 200)) =>
    scrollFor(layout, from, room, { row, column });
  expect(to(25, 15)).toEqual(at(200, 200));
  expect(to(19, 15)).toEqual(at(190, 200));
  expect(to(20, 15)).toEqual(at(200, 200));
  expect(to(29, 15)).toEqual(at(200, 200));
  expect(to(30, 15)).toEqual(at(210, 200));
  // The first column that is not covered by the two that stay is number 12.
  expect(to(25, 12)).toEqual(at(200, 200));
  expect(to(25, 11)).toEqual(at(200, 180));
  expect(to(25, 19)).toEqual(at(200, 200));
  expect(to(25, 20)).toEqual(at(200, 220));
});

test('the header, a name and a column that stays leave the scroll as it is', () => {
  const from = at(200, 200);
  expect(scrollFor(layout, from, room, { row: -1, column: 15 })).toEqual(from);
  expect(scrollFor(layout, from, room, { row: 25, column: 1 })).toEqual(from);
  expect(scrollFor(layout, from, room, { row: 25, column: -1 })).toEqual(from);
  expect(scrollFor({ ...layout, frozen: 0 }, from, room, { row: 25, column: 0 })).toEqual(at(200, 0));
});
