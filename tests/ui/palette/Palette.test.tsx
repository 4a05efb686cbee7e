import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { Palette } from '../../../src/ui/palette/Palette';
import { renderWithPanels } from '../../support/panels';

const SKETCH = `
  people: Ann team=Finance
                     | Clerk = Ann | Manager
  ## Month
  Pay invoice        | R           | A
  Close the books    | R           |
  Chase debtors      | RA?         | I`;

function openPalette() {
  const rendered = renderWithPanels(<Palette />, SKETCH);
  rendered.panels.setState({ dialog: 'palette' });
  return { ...rendered, user: userEvent.setup() };
}

const options = () => screen.queryAllByRole('option').map((option) => option.textContent);

it('offers commands with their keys before anything is typed', async () => {
  openPalette();
  expect(await screen.findByRole('option', { name: /^Show details\s*Alt\s*I/ })).toBeTruthy();
  expect(screen.getByRole('option', { name: /^Fill down\s*Ctrl\s*D/ })).toBeTruthy();
});

it('finds activities, roles, people and gaps by name', async () => {
  const { user } = openPalette();
  await user.keyboard('pay inv');
  await waitFor(() => expect(options()).toEqual(['Pay invoice']));
  await user.clear(screen.getByRole('combobox'));
  await user.keyboard('ann');
  await waitFor(() => expect(screen.getByRole('group', { name: 'People' })).toBeTruthy());
  await user.clear(screen.getByRole('combobox'));
  await user.keyboard('nobody');
  await waitFor(() => expect(screen.getByRole('group', { name: 'Gaps' })).toBeTruthy());
});

it('goes to what Enter takes, and closes', async () => {
  const { user, view, panels } = openPalette();
  await user.keyboard('close b');
  await waitFor(() => expect(options()).toContain('Close the books'));
  await user.keyboard('{Enter}');
  expect(panels.getState().dialog).toBeNull();
  await waitFor(() => expect(view.store.getState().selection.active.row).toMatch(/^Close-the-books/));
});

it('shows what is in the hands of a person', async () => {
  const { user, view } = openPalette();
  await user.keyboard('ann');
  await waitFor(() => expect(options()[0]).toMatch(/^Ann/));
  await user.keyboard('{Enter}');
  await waitFor(() => expect(view.store.getState().filters.people).toHaveLength(1));
});

it('confirms all suggestions, says how many, and offers it only while there are some', async () => {
  const { user, session, unmount } = openPalette();
  await user.keyboard('confirm');
  await user.click(await screen.findByRole('option', { name: /^Confirm all suggested letters\s*1 cell/ }));
  await waitFor(() => {
    const rows = Object.values(session.store.getState().matrix.activities);
    expect(
      rows.filter((row) => row.suggested !== undefined && Object.keys(row.suggested).length > 0),
    ).toEqual([]);
  });
  unmount();
});

it('moves with the arrows and around the ends', async () => {
  const { user } = openPalette();
  await user.keyboard('c');
  await waitFor(() => expect(options().length).toBeGreaterThan(2));
  const chosen = () => screen.getByRole('option', { selected: true }).textContent;
  const first = chosen();
  await user.keyboard('{ArrowDown}');
  expect(chosen()).not.toBe(first);
  await user.keyboard('{ArrowUp}{ArrowUp}');
  expect(chosen()).toBe(options().at(-1));
});

it('takes what the words in the field mean when Enter comes before the list has caught up', async () => {
  const { panels } = openPalette();
  const field = screen.getByRole('combobox');
  act(() => {
    fireEvent.change(field, { target: { value: 'change letters' } });
    fireEvent.keyDown(field, { key: 'Enter' });
  });
  await waitFor(() => expect(panels.getState().dialog).toBe('scheme'));
});
