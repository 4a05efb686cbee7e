import { describe, expect, test } from 'vitest';
import { addNamed } from '../../../../src/ui/commands/acts/arranging';
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

/** What the field of a name does on Enter. */
const named = (open: ReturnType<typeof openGrid>, name: string) => {
  const { opened } = open.view.store.getState();
  if (opened?.kind !== 'naming') throw new Error('No name is asked for.');
  addNamed(open, opened.place, name);
};

describe('adding', () => {
  test('asks for the name of an activity below or above the active one, and adds it with its name', () => {
    const open = openGrid(sketch);
    open.at('Pay', 'Clerk');
    open.run('insert-after');
    expect(names(open).slice(1, 4)).toEqual(['## Money', 'Pay', 'Chase']);
    named(open, 'Check');
    expect(names(open).slice(1, 5)).toEqual(['## Money', 'Pay', 'Check', 'Chase']);
    open.at('Hire');
    open.run('insert-before');
    named(open, 'Plan');
    expect(names(open).slice(6)).toEqual(['Plan', 'Hire', 'Train']);
    open.at('People');
    open.run('insert-after');
    named(open, 'First');
    expect(names(open).slice(6)).toEqual(['First', 'Plan', 'Hire', 'Train']);
  });

  test('puts a role beside the active header', () => {
    const open = openGrid(sketch);
    open.at('header', 'Manager');
    open.run('insert-before');
    named(open, 'Lead');
    open.run('insert-after');
    named(open, 'Deputy');
    open.run('add-role');
    named(open, 'Auditor');
    expect(open.picture()[0]).toBe('| Clerk | Lead | Deputy | Manager | Board | Auditor');
  });

  test('unfolds the section that gets the activity', () => {
    const open = openGrid(sketch);
    open.at('People');
    open.run('fold', 'add-activity');
    named(open, 'Leave');
    expect(open.active()).toBe('Leave, name');
    expect(names(open).at(-1)).toBe('Leave');
  });

  test('begins an empty matrix with a section', () => {
    const open = openGrid(' | Clerk');
    open.run('add-activity');
    named(open, 'Money');
    expect(names(open)).toEqual(['| Clerk', '## Money']);
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
  named(open, 'People');
  expect(open.active()).toBe('People, name');
  expect(
    open.view.store.getState().layout.rowIndex.has(open.view.store.getState().selection.active.row),
  ).toBe(true);
});
