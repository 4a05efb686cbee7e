import { afterEach, expect, test } from 'vitest';
import { closePools, openPool } from '../../../support/openPool';

afterEach(closePools);

test('the fill handle says by the marks of a cell where the selection ends', () => {
  const open = openPool();
  open.goTo(3, 2);
  open.run('extend-down', 'extend-right');
  const last = open.cell('Role 3, Activity 4: Responsible');
  expect(open.fillHandle.dataset.row).toBe(last.parentElement?.dataset.row);
  expect(open.fillHandle.dataset.column).toBe(last.dataset.column);
  expect(open.fillHandle.hidden).toBe(false);
  open.run('move-grid-start', 'move-left');
  expect(open.fillHandle.hidden).toBe(true);
});

test('the fill handle of a column that stays goes along with the scroll', () => {
  const open = openPool();
  open.view.freezeUpTo(open.view.store.getState().layout.columns[2] ?? null);
  open.goTo(3, 2);
  const across = () => open.fillHandle.style.getPropertyValue('--across');
  const before = Number.parseFloat(across());
  open.scrollTo(0, 700);
  expect(Number.parseFloat(across())).toBe(before + 700);
  open.goTo(3, 12);
  const moving = across();
  open.scrollTo(0, 900);
  expect(across()).toBe(moving);
});
