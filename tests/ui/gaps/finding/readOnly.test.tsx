import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderPanel } from '../renderPanel';

const SKETCH = `
                       | Architect @platform | Engineer @application
  Draw the plans       | R                   | R
  Pay the bill         | R                   |
  Ship it              |                     | RA`;

const save = { kind: 'read-only', reason: 'This matrix came in a link.' } as const;

test('a matrix that can only be read offers no fix and no waiver, and shows where its gaps are', async () => {
  const { session, user } = renderPanel(SKETCH, ['no-accountable']);
  const buttons = () =>
    screen.getAllByRole('article').flatMap((article) =>
      within(article)
        .getAllByRole('button')
        .map((button) => button.textContent),
    );
  expect(buttons()).toContain('Waive');
  expect(buttons()).not.toContain('Show in matrix');
  act(() => session.store.setState({ save }));
  expect(buttons()).not.toContain('Waive');
  expect(buttons().filter((text) => /^(Make|Other fixes|Another role)/.test(text))).toEqual([]);
  expect(buttons().filter((text) => text === 'Show in matrix')).toHaveLength(2);
  expect(screen.queryByRole('button', { name: /^Fix all/ })).toBeNull();
  act(() => screen.getAllByRole('article')[0]?.focus());
  await user.keyboard('w');
  expect(screen.queryByRole('textbox', { name: /Reason/ })).toBeNull();
});

test('a matrix that is hardly begun and can only be read asks for nothing to be written', () => {
  const { session } = renderPanel('', ['no-accountable']);
  expect(screen.queryByRole('heading', { name: 'Three steps to start' })).not.toBeNull();
  act(() => session.store.setState({ save }));
  expect(screen.queryByRole('heading', { name: 'Three steps to start' })).toBeNull();
});
