import { expect, test } from 'vitest';
import { type Arrangement, arranged, columnWords } from '../../../../src/ui/grid/pool/arrangement';
import { openGrid } from '../../../support/openGrid';

const { view } = openGrid(`
       | A  | B  | C  | D  | E  | F  | G  | H
  ## S
  One  | R  |    |    |    |    |    |    |`);
const { layout } = view.store.getState();
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);
const slots = ({ placed }: Arrangement) => placed.map(({ slot }) => slot);
const columns = ({ placed }: Arrangement) => placed.map(({ column }) => column);

test('columns that stay keep their cells, and only what came in moves', () => {
  const first = arranged(layout, range(0, 3));
  const next = arranged(layout, range(1, 4), first);
  expect(slots(first)).toEqual([0, 1, 2, 3]);
  expect(slots(next)).toEqual([1, 2, 3, 0]);
  expect([...next.moved]).toEqual([0]);
  const back = arranged(layout, range(0, 3), next);
  expect(columns(back)).toEqual([0, 1, 2, 3]);
  expect(slots(back)).toEqual([0, 1, 2, 3]);
});

test('after a jump over everything no cell has to move in the document', () => {
  const first = arranged(layout, range(0, 3));
  const far = arranged(layout, range(4, 7), first);
  expect(slots(far)).toEqual(slots(first));
  expect(far.moved.size).toBe(0);
});

test('columns that are not drawn leave their room before the next one', () => {
  const [a, , , d] = arranged(layout, [0, 1, 2, 6]).placed;
  const width = (layout.lefts[1] ?? 0) - (layout.lefts[0] ?? 0);
  expect(a?.gap).toBe(0);
  expect(d?.gap).toBe(3 * width);
});

test('more columns than before take slots that nothing has', () => {
  const few = arranged(layout, range(2, 3));
  const more = arranged(layout, range(1, 5), few);
  expect(new Set(slots(more)).size).toBe(5);
  expect(slots(more).slice(1, 3)).toEqual(slots(few));
});

test('the header hears slots in their own order while the grid scrolls and in the order of columns after', () => {
  const next = arranged(layout, range(1, 4), arranged(layout, range(0, 3)));
  expect(columnWords(next, false)).toBe('0:4 1:1 2:2 3:3');
  expect(columnWords(next, true)).toBe('1:1 2:2 3:3 0:4');
});
