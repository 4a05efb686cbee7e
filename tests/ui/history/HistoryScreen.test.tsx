import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { whatWasDone } from '../../../src/domain/edits/pastForm';
import { renameActivity } from '../../../src/domain/edits/renameActivity';
import { renameMatrix } from '../../../src/domain/edits/renameMatrix';
import type { ActivityId } from '../../../src/domain/matrix/ids';
import { idOf, matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { changesByDay } from '../../../src/ui/history/changesByDay';
import HistoryScreen from '../../../src/ui/history/HistoryScreen';
import { NOON } from '../../support/memorySession';
import { renderWithPanels } from '../../support/panels';

const matrix = matrixFromSketch(`
      | Clerk
  Pay | R    `);
const pay = idOf<ActivityId>('Pay');
const DAY = 86_400_000;

const entries = () =>
  within(screen.getByRole('region', { name: 'Changes' }))
    .getAllByRole('button')
    .map((entry) => entry.textContent?.replace(/^\d\d:\d\d/, ''));

it('says that nothing has happened yet', async () => {
  renderWithPanels(<HistoryScreen />, matrix);
  expect(await screen.findByText('No changes yet')).toBeDefined();
});

it('lists changes newest first, shows a moment and what differs now, and goes back to it as one change', async () => {
  const { session } = renderWithPanels(<HistoryScreen />, matrix);
  act(() => {
    session.run(renameMatrix(matrix, 'Billing'));
    session.run(renameActivity(session.store.getState().matrix, pay, 'Pay invoices'));
    session.undo();
    session.redo();
  });
  await screen.findByRole('region', { name: 'Today' });
  expect(entries()).toEqual([
    'Redone: rename activity “Pay” to “Pay invoices”',
    'Undone: rename activity “Pay” to “Pay invoices”',
    'Renamed activity “Pay” to “Pay invoices”',
    'Renamed matrix “Sketch” to “Billing”',
  ]);
  await userEvent.click(screen.getByRole('button', { name: /Renamed matrix/ }));
  const moment = screen.getByRole('region', { name: 'Version' });
  expect(within(moment).getByRole('listitem').textContent).toBe('Activity “Pay invoices”Renamed from “Pay”');
  await userEvent.click(within(moment).getByRole('button', { name: 'Restore this version' }));
  const { matrix: back, undoLabel } = session.store.getState();
  expect(back).toMatchObject({ name: 'Billing', activities: { [pay]: { name: 'Pay' } } });
  expect(undoLabel).toMatch(/^restore the version of today at/);
});

it('keeps the name that a moment is given', async () => {
  const { session } = renderWithPanels(<HistoryScreen />, matrix);
  act(() => void session.run(renameMatrix(matrix, 'Billing')));
  const field = await screen.findByRole('textbox', { name: 'Name this version' });
  await userEvent.type(field, 'Agreed{Enter}');
  expect(await screen.findByText('Agreed')).toBeDefined();
  expect(await session.versions()).toMatchObject([{ name: 'Agreed' }]);
});

it('puts changes under their days', () => {
  const change = { id: 'a', label: 'rename', at: NOON, client: 'tab', patches: [], inverse: [] };
  const days = changesByDay(
    [
      { ...change, at: NOON - 400 * DAY },
      { ...change, at: NOON - 3 * DAY },
      { ...change, at: NOON - DAY },
      change,
      { ...change, id: 'b' },
    ],
    NOON,
  );
  expect(days.map(({ name, changes }) => [name, changes.length])).toEqual([
    ['Today', 2],
    ['Yesterday', 1],
    ['Wednesday 18 November', 1],
    ['17 October 2025', 1],
  ]);
  expect(whatWasDone(change)).toBe('Renamed');
});

it('shows the matrix as it was, to look at and not to change', async () => {
  const { session } = renderWithPanels(<HistoryScreen />, matrix);
  act(() => {
    session.run(renameMatrix(matrix, 'Billing'));
    session.run(renameActivity(session.store.getState().matrix, pay, 'Pay invoices'));
  });
  await screen.findByRole('region', { name: 'Today' });
  expect(screen.queryByRole('grid')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: /Renamed matrix/ }));
  const grid = await screen.findByRole('grid', { name: 'Responsibility matrix' });
  expect(within(grid).getByRole('rowheader', { name: /^Pay$/ })).toBeDefined();
  await userEvent.click(within(grid).getByRole('gridcell', { name: 'Responsible' }));
  await userEvent.keyboard('{Delete}');
  expect(within(grid).getByRole('gridcell', { name: 'Responsible' })).toBeDefined();
  expect(session.store.getState().matrix.activities[pay]?.name).toBe('Pay invoices');
  expect((await screen.findAllByText(/Restore this version to go on from it/)).length).toBeGreaterThan(0);
});

// There is no button to restore it then, and the message named one.
it('promises no way back where today’s matrix may not be changed', async () => {
  const { session } = renderWithPanels(<HistoryScreen />, matrix);
  act(() => {
    session.run(renameMatrix(matrix, 'Billing'));
    session.run(renameActivity(session.store.getState().matrix, pay, 'Pay invoices'));
    session.store.setState({ notAllowed: 'This device may only watch.' });
  });
  await userEvent.click(await screen.findByRole('button', { name: /Renamed matrix/ }));
  const grid = await screen.findByRole('grid', { name: 'Responsibility matrix' });
  await userEvent.click(within(grid).getByRole('gridcell', { name: 'Responsible' }));
  await userEvent.keyboard('{Delete}');
  const said = await screen.findAllByText(/^This is the matrix as it was\./);
  expect(said.map(({ textContent }) => textContent)).not.toContainEqual(expect.stringContaining('Restore'));
});
