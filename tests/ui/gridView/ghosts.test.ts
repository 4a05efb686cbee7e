import { expect, test } from 'vitest';
import type { Matrix } from '../../../src/domain/matrix/matrix';
import { GHOSTS, ghostColumns, ghostRows } from '../../../src/ui/gridView/ghosts';
import { blankMatrix } from '../../../src/ui/session/startBlank';
import { openGrid } from '../../support/openGrid';

const stateOf = (sketch: string | Matrix) => openGrid(sketch).view.store.getState();
const blank = blankMatrix();

test('a blank matrix shows where a few roles and activities will stand', () => {
  const state = stateOf(blank);
  expect(ghostColumns(state, 0)).toMatchObject({ count: GHOSTS.roles, left: state.layout.measures.name });
  expect(ghostRows(state)).toBe(GHOSTS.activities);
});

test('what is added takes the place of a ghost, at its width', () => {
  const one = stateOf(`
         | Clerk
    Pay  | A`);
  expect(ghostColumns(one, 1)).toMatchObject({ count: 2, width: one.layout.lefts[1] });
  expect(ghostRows(one)).toBe(GHOSTS.activities - 1);
  expect(ghostColumns(one, GHOSTS.roles).count).toBe(0);
});

test('there are none where something is hidden, nor where there is no room', () => {
  const open = openGrid(blank);
  open.view.filter({ gap: 'any' });
  expect(ghostRows(open.view.store.getState())).toBe(0);
  open.view.clearFilters();
  open.view.resize({ width: 420, height: 600, scale: 1 });
  const narrow = open.view.store.getState();
  const { left, count, width } = ghostColumns(narrow, 0);
  expect(left + count * width).toBeLessThanOrEqual(420);
});
