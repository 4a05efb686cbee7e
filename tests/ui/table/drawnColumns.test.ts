import { expect, it } from 'vitest';
import { drawnColumns } from '../../../src/ui/table/drawnColumns';
import type { TableColumn } from '../../../src/ui/table/tableColumn';

const column = (id: string, width?: number): TableColumn<object> => ({
  id,
  label: id,
  value: () => '',
  ...(width === undefined ? {} : { width }),
});
const MANY = Array.from({ length: 100 }, (_, at) => column(`c${at}`, 100));
const COLUMNS = [column('name'), ...MANY, column('all')];

const inWords = (left: number, width: number, before = 0) =>
  drawnColumns(COLUMNS, { left, width }, before).map((one) =>
    'gap' in one ? `gap ${one.gap} from ${one.place}` : `${one.column.id} ${one.place}`,
  );

it('draws what is in view and 480 pixels around it, and the columns without a width always', () => {
  const drawn = inWords(5_000, 1_000);
  expect(drawn.slice(0, 3)).toEqual(['name 1', 'gap 4500 from 2', 'c45 47']);
  expect(drawn.slice(-3)).toEqual(['c64 66', 'gap 3500 from 67', 'all 102']);
});

it('a column that touches the edge of it by a pixel is drawn, and one that does not is not', () => {
  expect(inWords(580, 1_000)).toContain('c1 3');
  expect(inWords(680, 1_000)).not.toContain('c1 3');
  expect(inWords(679, 1_000)).toContain('c1 3');
});

it('the widths of what is drawn and of the gaps are together those of all, wherever it is scrolled to', () => {
  for (let left = 0; left <= 10_000; left += 130) {
    const drawn = drawnColumns(COLUMNS, { left, width: 700 });
    const width = drawn.reduce((sum, one) => sum + ('gap' in one ? one.gap : (one.column.width ?? 0)), 0);
    expect(width).toBe(10_000);
  }
});

it('draws all where all are in view, and counts places behind the boxes of a selection', () => {
  expect(inWords(0, 10_000)).toHaveLength(102);
  expect(inWords(0, 10_000, 1)[0]).toBe('name 2');
});
