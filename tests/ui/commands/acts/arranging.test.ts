import { describe, expect, test } from 'vitest';
import { openGrid } from '../../../support/openGrid';

const sketch = `
          | Clerk | Manager | Board
  ## Money
  Pay     | R     | A       |
  Chase   |       |         |
  ## People
  Hire    |       |         | C
  Train   |       |         |`;

const names = (open: ReturnType<typeof openGrid>) => open.picture().map((line) => line.split(' | ')[0]);

describe('adding', () => {
  test('puts an activity below or above the active one and opens its name', () => {
    const open = openGrid(sketch);
    open.at('Pay', 'Clerk');
    open.run('insert-after');
    expect(names(open).slice(1, 5)).toEqual(['## Money', 'Pay', 'New activity', 'Chase']);
    expect(open.view.store.getState().opened).toMatchObject({ kind: 'rename' });
    open.at('Hire');
    open.run('insert-before');
    expect(names(open).slice(5)).toEqual(['## People', 'New activity', 'Hire', 'Train']);
  });

  test('puts a role beside the active header, each with a name of its own', () => {
    const open = openGrid(sketch);
    open.at('header', 'Manager');
    open.run('insert-before');
    open.run('insert-after');
    expect(open.picture()[0]).toBe('| Clerk | New role | New role copy | Manager | Board');
  });

  test('unfolds the section that gets the activity', () => {
    const open = openGrid(sketch);
    open.at('People');
    open.run('fold', 'add-activity');
    expect(open.active()).toBe('New activity, name');
    expect(names(open).at(-1)).toBe('New activity');
  });

  test('begins an empty matrix with a section', () => {
    const open = openGrid(' | Clerk');
    open.run('add-activity');
    expect(names(open)).toEqual(['| Clerk', '## New section'].map((line) => line.split(' | ')[0]));
  });
});

describe('moving', () => {
  test('takes activities over the border of a section and back', () => {
    const open = openGrid(sketch);
    open.range(['Pay', 'Clerk'], ['Chase', 'Clerk']);
    open.run('shift-down');
    expect(names(open).slice(1)).toEqual(['## Money', '## People', 'Pay', 'Chase', 'Hire', 'Train']);
    open.run('shift-down', 'shift-up', 'shift-up');
    expect(names(open).slice(1)).toEqual(['## Money', 'Pay', 'Chase', '## People', 'Hire', 'Train']);
    expect(open.active()).toBe('Pay, Clerk');
  });

  test('moves roles and sections', () => {
    const open = openGrid(sketch);
    open.at('header', 'Clerk');
    open.run('shift-right');
    expect(open.picture()[0]).toBe('| Manager | Clerk | Board');
    open.at('People');
    open.run('shift-up');
    expect(names(open).slice(1, 3)).toEqual(['## People', 'Hire']);
  });

  test('does not pretend while rows are sorted', () => {
    const open = openGrid(sketch);
    open.run('sort-name');
    open.at('Pay', 'Clerk');
    open.run('shift-down');
    expect(names(open)[2]).toBe('Pay');
    expect(open.view.store.getState().said?.text).toContain('sorted');
  });
});

describe('removing and copying', () => {
  test('removes the selected activities and lands on the next', () => {
    const open = openGrid(sketch);
    open.range(['Pay', 'Clerk'], ['Chase', 'Board']);
    open.run('remove');
    expect(names(open).slice(1)).toEqual(['## Money', '## People', 'Hire', 'Train']);
    expect(open.active()).toBe('People, Clerk');
    open.run('undo');
    expect(names(open)).toHaveLength(7);
  });

  test('a section goes with its activities, a role by its header', () => {
    const open = openGrid(sketch);
    open.at('Money');
    open.run('remove');
    expect(names(open).slice(1)).toEqual(['## People', 'Hire', 'Train']);
    open.at('header', 'Board');
    open.run('remove');
    expect(open.picture()[0]).toBe('| Clerk | Manager');
  });

  test('copies activities, roles and sections', () => {
    const open = openGrid(sketch);
    open.at('Hire', 'Clerk');
    open.run('duplicate');
    open.at('header', 'Board');
    open.run('duplicate');
    expect(open.picture()[0]).toBe('| Clerk | Manager | Board | Board copy');
    expect(open.picture().slice(5, 7)).toEqual(['Hire | - | - | C | C', 'Hire copy | - | - | C | C']);
    open.at('Money');
    open.run('duplicate');
    expect(names(open).slice(4, 6)).toEqual(['## Money copy', 'Pay']);
  });
});

// It was selected although the focus on one role hid it, so that the active cell was nowhere.
test('a section added while a filter hides empty ones is shown', () => {
  const open = openGrid(`
             | Clerk | Manager
    ## Money
    Pay      | RA    |         `);
  open.at('Pay', 'Clerk');
  open.run('focus-role', 'add-section');
  expect(open.active()).toBe('New section, name');
  expect(
    open.view.store.getState().layout.rowIndex.has(open.view.store.getState().selection.active.row),
  ).toBe(true);
});
