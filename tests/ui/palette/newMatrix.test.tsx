// A new blank matrix, asked for from an open one whose cells take letters.
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { takeTyped } from '../../../src/ui/commands/acts/beginning';
import { Palette } from '../../../src/ui/palette/Palette';
import { renderWithPanels } from '../../support/panels';

afterEach(() => {
  takeTyped();
  location.hash = '';
});

// The letters of its first activity went into the cells of the matrix that was left.
it('what is typed after “New blank matrix” waits for the new matrix, and the cell that had the focus gets none of it', async () => {
  const cell = document.body.appendChild(document.createElement('button'));
  const letters: string[] = [];
  cell.onkeydown = ({ key }) => letters.push(key);
  cell.focus();
  const { panels, library } = renderWithPanels(<Palette />, '| Clerk\nPay | R');
  panels.setState({ dialog: 'palette' });
  const user = userEvent.setup();
  await user.keyboard('new blank');
  await waitFor(() => expect(screen.getAllByRole('option')[0]?.textContent).toBe('New blank matrix'));
  await user.keyboard('{Enter}');
  // The focus goes back to the cell first, and the command takes it from there.
  const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Name of the new activity' });
  expect(document.activeElement).toBe(field);
  await user.keyboard('Approve releases\nPlan the au');
  expect(letters).toEqual([]);
  await waitFor(() => expect(location.hash).toMatch(/^#\/m\//));
  const names: string[] = [];
  library.watch((entries) => names.push(...entries.map(({ name }) => name)))();
  expect(names).toEqual(['Untitled matrix']);
  expect(takeTyped()).toBe('Approve releases\nPlan the au');
  cell.remove();
});
