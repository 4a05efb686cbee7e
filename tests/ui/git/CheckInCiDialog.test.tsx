// The recipes, and the one file that they need.
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import CheckInCiDialog from '../../../src/ui/git/CheckInCiDialog';
import { type Notice, showNotices } from '../../../src/ui/parts/Toast';
import { createPanels, PanelsProvider } from '../../../src/ui/workspace/panels';

function open() {
  render(
    <PanelsProvider value={createPanels()}>
      <CheckInCiDialog />
    </PanelsProvider>,
  );
  return userEvent.setup();
}

it('shows the recipe that is chosen', async () => {
  const user = open();
  expect(screen.getByLabelText('Recipe for GitHub Actions').textContent).toContain('--format github');
  await user.click(screen.getByRole('radio', { name: 'Before a push' }));
  expect(screen.getByLabelText('Recipe for Before a push').textContent).toContain('#!/bin/sh');
});

it('says in a sentence that the command line cannot be loaded', async () => {
  const told: Notice[] = [];
  const stop = showNotices((notice) => told.push(notice));
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  const user = open();
  await user.click(screen.getByRole('button', { name: 'Download answerable.mjs' }));
  await vi.waitFor(() =>
    expect(told).toContainEqual({
      message: 'answerable.mjs could not be loaded. Go online and try again, or build it from a clone.',
      urgent: true,
    }),
  );
  vi.unstubAllGlobals();
  stop();
});
