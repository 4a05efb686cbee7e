import { expect, test } from 'vitest';
import { pasteInSlices } from '../../../../src/ui/commands/acts/pasting';
import { largeMatrix } from '../../../support/largeMatrix';
import { openGrid } from '../../../support/openGrid';

const [rows, columns] = [400, 60];
const text = Array.from({ length: rows }, (_, row) =>
  Array.from({ length: columns }, (_, column) => ((row + column) % 3 === 0 ? 'C' : '')).join('\t'),
).join('\n');

function open() {
  const grid = openGrid(largeMatrix(rows, columns, 0));
  grid.run('move-grid-start');
  const before = grid.picture();
  return { ...grid, before };
}

test('a large paste is one step, and undo leads back to where it was', async () => {
  const grid = open();
  await pasteInSlices(grid, '', text);
  expect(grid.session.store.getState().undoLabel).toBe('paste 24000 cells');
  expect(grid.picture()).not.toEqual(grid.before);
  grid.run('move-grid-end', 'undo');
  expect(grid.picture()).toEqual(grid.before);
  const { layout, selection } = grid.view.store.getState();
  const [range] = selection.ranges;
  expect([range?.from, range?.to]).toEqual([
    { row: layout.rows[1]?.key, column: layout.columns[0] },
    { row: layout.rows.at(-1)?.key, column: layout.columns.at(-1) },
  ]);
});

test('it tells how far it is, and given up it leaves nothing behind', async () => {
  const grid = open();
  const told: number[] = [];
  grid.view.store.subscribe(({ opened }) => {
    if (opened?.kind !== 'pasting') return;
    told.push(opened.done);
    if (told.length === 1) opened.cancel();
  });
  await pasteInSlices(grid, '', text);
  expect(told[0]).toBe(0);
  expect(grid.view.store.getState().opened).toBeNull();
  expect(grid.session.store.getState().undoLabel).toBeNull();
  expect(grid.picture()).toEqual(grid.before);
});
