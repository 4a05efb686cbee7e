import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { Table } from '../../../src/ui/table/Table';
import type { TableColumn } from '../../../src/ui/table/tableColumn';

interface Fruit {
  readonly name: string;
  readonly colour: string;
  readonly weight: number;
}

const FRUIT: readonly Fruit[] = [
  { name: 'Plum', colour: 'blue', weight: 50 },
  { name: 'Apple', colour: 'red', weight: 200 },
  { name: 'Cherry', colour: 'red', weight: 8 },
];

const COLUMNS: readonly TableColumn<Fruit>[] = [
  { id: 'name', label: 'Fruit', isName: true, value: ({ name }) => name },
  { id: 'colour', label: 'Colour', isFacet: true, value: ({ colour }) => colour },
  { id: 'weight', label: 'Weight', isNumber: true, value: ({ weight }) => weight },
];

const names = () => screen.getAllByRole('rowheader').map((head) => head.textContent);
const head = (name: string) => screen.getByRole('columnheader', { name: new RegExp(`^${name}`) });
const press = (name: string) => userEvent.click(within(head(name)).getByRole('button'));

function show(more: Partial<Parameters<typeof Table<Fruit>>[0]> = {}) {
  return render(<Table label="Fruit" rows={FRUIT} columns={COLUMNS} rowId={({ name }) => name} {...more} />);
}

it('keeps the order of its rows until a head is pressed; a third press gives it back', async () => {
  show();
  expect(names()).toEqual(['Plum', 'Apple', 'Cherry']);
  await press('Fruit');
  expect(names()).toEqual(['Apple', 'Cherry', 'Plum']);
  expect(head('Fruit').getAttribute('aria-sort')).toBe('ascending');
  await press('Fruit');
  expect(names()).toEqual(['Plum', 'Cherry', 'Apple']);
  await press('Fruit');
  expect(names()).toEqual(['Plum', 'Apple', 'Cherry']);
  expect(head('Fruit').getAttribute('aria-sort')).toBeNull();
});

it('numbers are compared as numbers, the largest first', async () => {
  show();
  await press('Weight');
  expect(names()).toEqual(['Apple', 'Plum', 'Cherry']);
  expect(head('Weight').getAttribute('aria-sort')).toBe('descending');
});

it('names what a filter is about, where everyone sees it', () => {
  show();
  const filter = screen.getByRole('group', { name: 'Colour' });
  expect(within(filter).getByRole('button', { name: 'red 2' })).toBeTruthy();
  expect(within(filter).getByText('Colour').className).not.toContain('visually-hidden');
});

it('a head with a width of its own is no wider, whatever its name, and says the whole name', () => {
  const name = 'The very long name of a matrix of the whole department';
  const sized: readonly TableColumn<Fruit>[] = COLUMNS.map((column) =>
    column.id === 'weight' ? { ...column, label: name, width: 84 } : column,
  );
  show({ columns: sized });
  const button = within(head(name)).getByRole('button', { name });
  expect(button.style.width).toBe('78px');
  expect(button.title).toBe(name);
});

it('filters by a value, with its count, and keeps the marked row in sight', async () => {
  const { rerender } = show();
  const red = screen.getByRole('button', { name: 'red 2' });
  await userEvent.click(red);
  expect(red.getAttribute('aria-pressed')).toBe('true');
  expect(names()).toEqual(['Apple', 'Cherry']);
  rerender(<Table label="Fruit" rows={FRUIT} columns={COLUMNS} rowId={({ name }) => name} markedId="Plum" />);
  expect(names()).toEqual(['Plum', 'Apple', 'Cherry']);
});

it('finds rows by words in any column, and says when none match', async () => {
  show({ searchLabel: 'Find fruit' });
  const field = screen.getByRole('textbox', { name: 'Find fruit' });
  await userEvent.type(field, 'RED 8');
  expect(names()).toEqual(['Cherry']);
  await userEvent.type(field, '9');
  expect(screen.getByText('No rows match.')).toBeDefined();
});

it('hides and shows columns, but never the name', async () => {
  show();
  await userEvent.click(screen.getByRole('button', { name: 'Columns' }));
  expect(screen.queryByRole('menuitemcheckbox', { name: 'Fruit' })).toBeNull();
  await userEvent.click(await screen.findByRole('menuitemcheckbox', { name: 'Weight' }));
  expect(screen.queryByRole('columnheader', { name: /^Weight/, hidden: true })).toBeNull();
});

it('selects rows by their boxes, and all of them by the box of the head', async () => {
  function Selecting() {
    const [selected, setSelected] = useState<ReadonlySet<string>>(new Set(['Plum']));
    const selection = { selected, name: ({ name }: Fruit) => `Take ${name}`, onChange: setSelected };
    return (
      <Table label="Fruit" rows={FRUIT} columns={COLUMNS} rowId={({ name }) => name} selection={selection} />
    );
  }
  render(<Selecting />);
  const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
  expect(box('Select all').indeterminate).toBe(true);
  await userEvent.click(box('Take Apple'));
  expect([box('Take Plum').checked, box('Take Apple').checked, box('Take Cherry').checked]).toEqual([
    true,
    true,
    false,
  ]);
  await userEvent.click(box('Select all'));
  expect(box('Take Cherry').checked).toBe(true);
  await userEvent.click(box('Select all'));
  expect(box('Take Plum').checked).toBe(false);
});

it('asks the screen for an order that is not the table’s own, and sorts by itself again afterwards', async () => {
  const asked: string[] = [];
  show({ given: { id: 'name', descending: false, ids: ['name'], onOrder: (id) => asked.push(id) } });
  expect(head('Fruit').getAttribute('aria-sort')).toBe('ascending');
  await press('Weight');
  expect(names()).toEqual(['Apple', 'Plum', 'Cherry']);
  expect(head('Fruit').getAttribute('aria-sort')).toBeNull();
  await press('Fruit');
  expect(asked).toEqual(['name']);
  expect(names()).toEqual(['Plum', 'Apple', 'Cherry']);
});

it('draws two hundred rows at first where they differ in height, and all when asked', async () => {
  const rows = Array.from({ length: 230 }, (_, at) => ({ name: `F ${at}`, colour: 'red', weight: at }));
  render(<Table label="Fruit" rows={rows} columns={COLUMNS} rowId={({ name }) => name} />);
  expect(names()).toHaveLength(200);
  await userEvent.click(screen.getByRole('button', { name: 'Show all 230' }));
  expect(names()).toHaveLength(230);
});

it('a cell that shows nothing is empty, whatever it is sorted by', () => {
  const columns = [...COLUMNS, { id: 'none', label: 'None', value: () => 0, cell: () => null }];
  render(<Table label="Fruit" rows={FRUIT} columns={columns} rowId={({ name }) => name} />);
  const [first] = screen.getAllByRole('row').slice(1);
  expect(first?.lastElementChild?.textContent).toBe('');
});
