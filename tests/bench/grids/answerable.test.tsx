import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import answerable from './designs/answerable';
import { plainRows } from './plainRows';

const root = document.createElement('div');
afterEach(() => {
  act(() => answerable.unmount?.());
  root.remove();
});

it('shows its cells without the app around it, as the bench drives it', async () => {
  document.body.append(root);
  await act(async () => answerable.mount(root, plainRows(3, 2)));
  await waitFor(() => expect(screen.getAllByRole('gridcell')).not.toHaveLength(0));
  expect(answerable.shown(0, 1)).not.toBeNull();
});
