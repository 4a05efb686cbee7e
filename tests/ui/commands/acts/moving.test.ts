import { describe, expect, test } from 'vitest';
import { openGrid } from '../../../support/openGrid';

const sketch = `
          | Clerk | Manager | Board
  ## Money
  Pay     | R     | A       |
  Chase   | R     |         | I
  ## People
  Hire    |       | A       |
  Train   | R     | A       | C`;

const grid = () => openGrid(sketch);

describe('arrows', () => {
  test('step over section rows one by one and keep the column', () => {
    const { at, run, active } = grid();
    const open = grid();
    open.at('Chase', 'Manager');
    open.run('move-down');
    expect(open.active()).toBe('People, Manager');
    open.run('move-down');
    expect(open.active()).toBe('Hire, Manager');
    at('Train', 'Board');
    run('move-down', 'move-right');
    expect(active()).toBe('Train, Board');
  });

  test('lead from the first row to the headers and from the first column to the name', () => {
    const { at, run, active } = grid();
    at('Pay', 'Clerk');
    run('move-left');
    expect(active()).toBe('Pay, name');
    run('move-up', 'move-up', 'move-up');
    expect(active()).toBe('header, name');
  });
});

test('Ctrl+arrow goes to the end of the filled cells, then to the next filled one, then to the edge', () => {
  const { at, run, active } = grid();
  at('Pay', 'Manager');
  run('move-edge-down');
  expect(active()).toBe('Hire, Manager');
  run('move-edge-down');
  expect(active()).toBe('Train, Manager');
  run('move-edge-up');
  expect(active()).toBe('Hire, Manager');
  at('Hire', 'Manager');
  run('move-edge-right');
  expect(active()).toBe('Hire, Board');
});

// The search for the next cell stepped over the section row in place, for ever: the page froze.
test('Ctrl+Left and Ctrl+Right on a section move by one column', () => {
  const { at, run, active } = grid();
  at('People', 'Manager');
  run('move-edge-right');
  expect(active()).toBe('People, Board');
  run('move-edge-left', 'move-edge-left');
  expect(active()).toBe('People, Clerk');
});

test('Home, End and their Ctrl forms go to the ends of the row and of the data', () => {
  const { at, run, active } = grid();
  at('Chase', 'Manager');
  run('move-row-end');
  expect(active()).toBe('Chase, Board');
  run('move-row-start');
  expect(active()).toBe('Chase, Clerk');
  run('move-grid-end');
  expect(active()).toBe('Train, Board');
  run('move-grid-start');
  expect(active()).toBe('Pay, Clerk');
});

test('a page is as many rows as there is room for', () => {
  const open = grid();
  open.view.resize({ width: 1000, height: 92 + 36 + 36, scale: 1 });
  open.at('Pay', 'Clerk');
  open.run('move-page-down');
  expect(open.active()).toBe('Chase, Clerk');
});

test('Tab and Enter walk inside a selection, each in its own direction', () => {
  const { range, run, active } = grid();
  range(['Pay', 'Clerk'], ['Chase', 'Manager']);
  run('next', 'next');
  expect(active()).toBe('Chase, Clerk');
  run('next', 'next');
  expect(active()).toBe('Pay, Clerk');
  run('enter', 'enter');
  expect(active()).toBe('Pay, Manager');
  run('next-back');
  expect(active()).toBe('Pay, Clerk');
});

test('Enter folds a section and opens a name', () => {
  const open = grid();
  open.at('Money');
  open.run('enter');
  expect(open.view.store.getState().layout.rows.map((row) => row.kind)).toEqual([
    'section',
    'section',
    'activity',
    'activity',
  ]);
  open.at('Hire');
  open.run('enter');
  expect(open.view.store.getState().opened?.kind).toBe('rename');
});

test('with F8 arrows extend until Escape', () => {
  const { view, at, run } = grid();
  at('Pay', 'Clerk');
  run('extend-mode', 'move-right', 'move-down');
  expect(view.store.getState().selection.ranges[0]?.to).toMatchObject({
    row: expect.stringContaining('Chase'),
  });
  run('collapse', 'collapse');
  expect(view.store.getState()).toMatchObject({ extending: false, leaving: false });
  run('collapse');
  expect(view.store.getState().leaving).toBe(true);
});
