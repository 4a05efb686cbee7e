import { expect, test } from 'vitest';
import { typeLetter } from '../../../../src/ui/commands/acts/assigning';
import { openGrid } from '../../../support/openGrid';

const sketch = `
          | Clerk | Manager | Board
  ## Money
  Pay     | R     | A       | I (yearly)
  Chase   |       |         |
  Book    |       |         |
  ## People
  Hire    |       |         |`;

test('one key assigns to every selected cell as one change', () => {
  const open = openGrid(sketch);
  open.range(['Chase', 'Clerk'], ['Hire', 'Manager']);
  typeLetter(open, 'C', false);
  expect(open.picture().slice(3)).toEqual([
    'Chase | C | C | -',
    'Book | C | C | -',
    '## People',
    'Hire | C | C | -',
  ]);
  open.run('undo');
  expect(open.picture().slice(3)).toEqual([
    'Chase | - | - | -',
    'Book | - | - | -',
    '## People',
    'Hire | - | - | -',
  ]);
});

test('undo leads back to what it changed', () => {
  const open = openGrid(sketch);
  open.at('Book', 'Board');
  typeLetter(open, 'I', false);
  open.at('Pay', 'Clerk');
  open.run('undo');
  expect(open.active()).toBe('Book, Board');
});

test('whole rows, columns and everything take a letter', () => {
  const open = openGrid(sketch);
  open.at('Book', 'Manager');
  open.run('select-columns');
  typeLetter(open, 'I', true);
  const managers = open.picture().flatMap((line) => (line.includes(' | ') ? [line.split(' | ')[2]] : []));
  expect(managers.slice(1)).toEqual(['I', 'I', 'I', 'I']);
  open.run('select-all');
  open.run('clear');
  expect(open.picture()[2]).toBe('Pay | - | - | -');
  expect(open.picture().at(-1)).toBe('Hire | - | I | -');
  open.run('select-all', 'clear');
  expect(open.picture().at(-1)).toBe('Hire | - | - | -');
});

test('cycling goes through the codes one at a time and around', () => {
  const open = openGrid(sketch);
  open.at('Hire', 'Clerk');
  const seen = [1, 2, 3, 4, 5].map(() => {
    open.run('cycle');
    return open.picture().at(-1);
  });
  expect(seen.map((line) => line?.split(' | ')[1])).toEqual(['R', 'A', 'C', 'I', '-']);
  open.run('cycle-back');
  expect(open.picture().at(-1)).toBe('Hire | I | - | -');
});

test('filling down repeats the first row, over section rows, with conditions', () => {
  const open = openGrid(sketch);
  open.range(['Pay', 'Manager'], ['Hire', 'Board']);
  open.run('fill-down');
  expect(open.picture().at(-1)).toBe('Hire | - | A | I (yearly)');
});

test('filling one cell takes it from above or from the left', () => {
  const open = openGrid(sketch);
  open.at('Chase', 'Manager');
  open.run('fill-down');
  open.at('Pay', 'Manager');
  open.run('fill-right');
  expect(open.picture().slice(2, 4)).toEqual(['Pay | R | R | I (yearly)', 'Chase | - | A | -']);
});

test('a cell that is filled from nothing stays as it is', () => {
  const open = openGrid(sketch);
  open.at('Pay', 'Clerk');
  open.run('fill-down', 'fill-right');
  expect(open.picture()[2]).toBe('Pay | R | A | I (yearly)');
});
