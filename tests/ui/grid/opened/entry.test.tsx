// Typing a matrix in by keyboard: what is new is named, one after the other, and nothing else is ever touched.
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { ActivityId, RoleId, SectionId } from '../../../../src/domain/matrix/ids';
import { inOrder } from '../../../../src/domain/matrix/order';
import { idOf } from '../../../../src/domain/matrix/sketch';
import { commands } from '../../../../src/ui/commands/offered/commandList';
import { Opened } from '../../../../src/ui/grid/opened/Opened';
import { useGridView } from '../../../../src/ui/gridView/GridViewContext';
import { atCell, type CellRef } from '../../../../src/ui/gridView/layout/cellRefs';
import { useLibrary } from '../../../../src/ui/session/LibraryContext';
import { useSession } from '../../../../src/ui/session/SessionContext';
import { usePanels } from '../../../../src/ui/workspace/panels';
import { renderWithPanels } from '../../../support/panels';

function Editors() {
  const context = { session: useSession(), view: useGridView(), panels: usePanels(), library: useLibrary() };
  return <Opened context={context} root={document.body} />;
}

function openEntry() {
  const { session, view, panels, library } = renderWithPanels(
    <Editors />,
    `
             | Clerk | Manager
    ## Money
    Pay      | RA    | C
    ## People
    Hire     | R     | A`,
  );
  const labels: string[] = [];
  session.store.subscribe(({ lastChange }, before) => {
    if (lastChange && lastChange !== before.lastChange) {
      const way = lastChange.undoes ? 'undo: ' : '';
      labels.push(`${way}${lastChange.label}`);
    }
  });
  const matrix = () => session.store.getState().matrix;
  return {
    labels,
    view,
    matrix,
    findings: () => session.store.getState().analysis.findings,
    go: (row: CellRef['row'], column: CellRef['column'] = 'name') =>
      act(() => view.select(atCell({ row, column }))),
    run: (id: string) =>
      act(() => commands.find((known) => known.id === id)?.run({ session, view, panels, library })),
    activities: () =>
      view.store
        .getState()
        .layout.rows.flatMap(({ kind, key }) =>
          kind === 'activity' ? [matrix().activities[key]?.name] : [],
        ),
    roles: () => inOrder(matrix().roles).map(({ name }) => name),
    sections: () => inOrder(matrix().sections).map(({ name }) => name),
  };
}

const TWELVE = Array.from({ length: 12 }, (_, at) => `Task ${at + 1}`);

// The second name went to the section below, which was silently renamed.
it('Enter after a new activity opens the next new one, Escape ends, and nothing else has changed', async () => {
  const entry = openEntry();
  entry.go(idOf<ActivityId>('Pay'));
  entry.run('insert-after');
  for (const name of TWELVE) await userEvent.keyboard(`${name}{Enter}`);
  await userEvent.keyboard('{Escape}');
  expect(entry.activities()).toEqual(['Pay', ...TWELVE, 'Hire']);
  expect(entry.sections()).toEqual(['Money', 'People']);
  expect(entry.roles()).toEqual(['Clerk', 'Manager']);
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(entry.labels).toEqual(TWELVE.map((name) => `add activity “${name}”`));
});

// Each was two: the row, and then its name.
it('each new activity is one step to undo, and undoing all of them leaves the matrix as it was', async () => {
  const entry = openEntry();
  const before = entry.matrix();
  entry.go(idOf<ActivityId>('Pay'));
  entry.run('insert-after');
  for (const name of TWELVE) await userEvent.keyboard(`${name}{Enter}`);
  await userEvent.keyboard('{Escape}');
  entry.run('undo');
  expect(entry.activities()).toEqual(['Pay', ...TWELVE.slice(0, 11), 'Hire']);
  for (let left = 11; left > 0; left -= 1) entry.run('undo');
  expect(entry.matrix()).toEqual(before);
});

it('four roles are typed in one after the other, and Enter without a name ends', async () => {
  const entry = openEntry();
  entry.go('header', idOf<RoleId>('Clerk'));
  entry.run('insert-after');
  await userEvent.keyboard('One{Enter}Two{Enter}Three{Enter}Four{Enter}{Enter}');
  expect(entry.roles()).toEqual(['Clerk', 'One', 'Two', 'Three', 'Four', 'Manager']);
  expect(entry.activities()).toEqual(['Pay', 'Hire']);
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(entry.labels).toEqual(['One', 'Two', 'Three', 'Four'].map((name) => `add role “${name}”`));
});

it('a name that is taken stays open to be corrected, and is added once', async () => {
  const entry = openEntry();
  entry.go('header', idOf<RoleId>('Clerk'));
  entry.run('insert-after');
  await userEvent.keyboard('Manager{Enter}');
  expect(entry.roles()).toEqual(['Clerk', 'Manager']);
  await userEvent.keyboard(' of Sales{Enter}{Escape}');
  expect(entry.roles()).toEqual(['Clerk', 'Manager of Sales', 'Manager']);
});

it('leaving the field adds what was typed, once', async () => {
  const entry = openEntry();
  entry.run('add-activity');
  await userEvent.keyboard('Chase');
  act(() => screen.getByRole('textbox').blur());
  expect(entry.labels).toEqual(['add activity “Chase”']);
  expect(screen.queryByRole('textbox')).toBeNull();
});

it('what is not named yet is not in the matrix, and Escape leaves nothing behind', async () => {
  const entry = openEntry();
  entry.run('add-section');
  await userEvent.keyboard('Half a na');
  expect(entry.sections()).toEqual(['Money', 'People']);
  await userEvent.keyboard('{Escape}');
  expect(entry.sections()).toEqual(['Money', 'People']);
  expect(entry.labels).toEqual([]);
});

// “A role without any part” was told of a role whose name was still being typed.
it('no gap is told of what is only being named', async () => {
  const entry = openEntry();
  const findings = entry.findings();
  for (const id of ['insert-after', 'add-role', 'add-section']) {
    entry.run(id);
    await userEvent.keyboard('Half a na');
    expect(entry.findings()).toBe(findings);
    await userEvent.keyboard('{Escape}');
  }
  entry.run('add-role');
  await userEvent.keyboard('Board{Enter}');
  expect(entry.findings()).not.toBe(findings);
});

it('Enter in a name that is edited goes down to an activity, and never to a section or from a role to a row', async () => {
  const entry = openEntry();
  const active = () => entry.view.store.getState().selection.active;
  entry.go(idOf<ActivityId>('Pay'));
  entry.run('rename');
  await userEvent.keyboard('!{Enter}');
  expect(active().row).toBe(idOf<ActivityId>('Pay'));
  entry.go('header', idOf<RoleId>('Manager'));
  entry.run('rename');
  await userEvent.keyboard('!{Enter}');
  expect(active()).toEqual({ row: 'header', column: idOf<RoleId>('Manager') });
  entry.go(idOf<SectionId>('Money'));
  entry.run('rename');
  await userEvent.keyboard('!{Enter}');
  expect(active().row).toBe(idOf<SectionId>('Money'));
});

it('a table pasted where a new activity is named is a table, and a line of text is a name', async () => {
  const entry = openEntry();
  entry.go(idOf<ActivityId>('Pay'));
  entry.run('insert-after');
  await userEvent.paste('Chase the\t debtors');
  expect(screen.queryByRole('textbox')).toBeNull();
  const again = openEntry();
  again.go(idOf<ActivityId>('Pay'));
  again.run('insert-after');
  await userEvent.paste('Chase the debtors\n');
  await userEvent.keyboard('{Enter}{Escape}');
  expect(again.activities()).toEqual(['Pay', 'Chase the debtors', 'Hire']);
});
