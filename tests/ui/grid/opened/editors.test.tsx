// The editors of names, conditions and notes: what each key does, and that nothing is ever written twice.
import { act, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { ActivityId, RoleId } from '../../../../src/domain/matrix/ids';
import { idOf } from '../../../../src/domain/matrix/sketch';
import { Opened } from '../../../../src/ui/grid/opened/Opened';
import { useGridView } from '../../../../src/ui/gridView/GridViewContext';
import type { CellRef } from '../../../../src/ui/gridView/layout/cellRefs';
import { useLibrary } from '../../../../src/ui/session/LibraryContext';
import { useSession } from '../../../../src/ui/session/SessionContext';
import { usePanels } from '../../../../src/ui/workspace/panels';
import { renderWithPanels } from '../../../support/panels';

const cellRef = (row: string, column?: string): CellRef => ({
  row: idOf<ActivityId>(row),
  column: column === undefined ? 'name' : idOf<RoleId>(column),
});

function Editors() {
  return (
    <Opened
      context={{ session: useSession(), view: useGridView(), panels: usePanels(), library: useLibrary() }}
      root={document.body}
    />
  );
}

function open(kind: 'rename' | 'condition' | 'note', from: CellRef, to = from) {
  const { session, view } = renderWithPanels(
    <Editors />,
    `
          | Clerk | Manager | Board
    Pay   | RA    | C       | I
    Chase | R     | A       |`,
  );
  act(() => {
    view.select({ active: from, ranges: [{ kind: 'cells', from, to }] });
    view.open({ kind, cellRef: from });
  });
  const changes: string[] = [];
  session.store.subscribe((now, before) => {
    if (now.lastChange && now.lastChange !== before.lastChange) changes.push(now.lastChange.label);
  });
  return {
    changes,
    row: (name: string) => session.store.getState().matrix.activities[idOf<ActivityId>(name)],
    active: () => view.store.getState().selection.active,
    field: screen.getByRole<HTMLInputElement>('textbox'),
  };
}

const clerk = idOf<RoleId>('Clerk');
const manager = idOf<RoleId>('Manager');

it('Enter keeps a condition in the active cell alone, and goes down', async () => {
  const { row, active, changes } = open('condition', cellRef('Pay', 'Clerk'), cellRef('Pay', 'Manager'));
  screen.getByRole('textbox', { name: 'Applies only to: Clerk, Pay' });
  await userEvent.keyboard('at night{Enter}');
  expect(row('Pay')?.conditions).toEqual({ [clerk]: 'at night' });
  // Inside a selection Enter walks through it.
  expect(active()).toEqual(cellRef('Pay', 'Manager'));
  expect(changes).toHaveLength(1);
});

it('Ctrl+Enter keeps it in every selected cell, as one change', async () => {
  const { row, changes } = open('condition', cellRef('Pay', 'Clerk'), cellRef('Chase', 'Manager'));
  await userEvent.keyboard('at night{Control>}{Enter}{/Control}');
  expect(row('Pay')?.conditions).toEqual({ [clerk]: 'at night', [manager]: 'at night' });
  expect(row('Chase')?.conditions).toEqual({ [clerk]: 'at night', [manager]: 'at night' });
  expect(changes).toHaveLength(1);
});

it('Alt+Enter begins a new line of a note, Tab keeps it and goes right', async () => {
  const { row, active } = open('note', cellRef('Pay', 'Clerk'));
  await userEvent.keyboard('ask{Alt>}{Enter}{/Alt}twice{Tab}');
  expect(row('Pay')?.cellNotes).toEqual({ [clerk]: 'ask\ntwice' });
  expect(active()).toEqual(cellRef('Pay', 'Manager'));
});

it('Escape leaves everything as it was; leaving the field keeps what was typed, once', async () => {
  const first = open('note', cellRef('Pay', 'Clerk'));
  await userEvent.keyboard('never{Escape}');
  expect(first.row('Pay')?.cellNotes).toBeUndefined();
  expect(screen.queryByRole('textbox')).toBeNull();
});

it('a window that loses the focus keeps the name, once', async () => {
  const { row, changes, field } = open('rename', cellRef('Pay'));
  await userEvent.clear(field);
  await userEvent.keyboard('Pay the bill');
  act(() => field.blur());
  fireEvent.blur(field);
  expect(row('Pay')?.name).toBe('Pay the bill');
  expect(changes).toHaveLength(1);
});

it('arrows move the caret in a name', async () => {
  const after = open('rename', cellRef('Pay'));
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}l{Escape}');
  expect(after.changes).toEqual([]);
});

it('a name is refused to several rows at once, in a sentence, and stays in the field', async () => {
  const { changes, field } = open('rename', cellRef('Pay'), cellRef('Chase'));
  await userEvent.keyboard('!{Control>}{Enter}{/Control}');
  expect(changes).toEqual([]);
  await screen.findAllByText(/Names must be unique/);
  expect(field.value).toBe('Pay!');
});

it('the Enter that ends a composition commits nothing, nor does a key that a composition swallows', () => {
  const { field, row, changes } = open('rename', cellRef('Pay'));
  fireEvent.compositionStart(field);
  fireEvent.change(field, { target: { value: '支払' } });
  fireEvent.keyDown(field, { key: 'Enter', isComposing: true });
  fireEvent.keyDown(field, { key: 'Process', keyCode: 229 });
  expect(changes).toEqual([]);
  fireEvent.compositionEnd(field);
  fireEvent.keyDown(field, { key: 'Enter' });
  expect(row('Pay')?.name).toBe('支払');
  expect(changes).toHaveLength(1);
});

it('a name that is refused stays in its field, to be mended', async () => {
  const { row, changes, field } = open('rename', cellRef('Pay'), cellRef('Pay'));
  const long = `Pay ${'every bill '.repeat(60)}`;
  fireEvent.change(field, { target: { value: long } });
  await userEvent.keyboard('{Enter}');
  expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe(long);
  expect(changes).toEqual([]);
  fireEvent.change(field, { target: { value: 'Pay every bill' } });
  await userEvent.keyboard('{Enter}');
  expect(row('Pay')?.name).toBe('Pay every bill');
  expect(screen.queryByRole('textbox')).toBeNull();
});
