import { createEvent, fireEvent, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import AgreementScreen from '../../../../src/ui/agreement/screen/AgreementScreen';
import { renderWithSession } from '../../../support/session';

afterEach(() => {
  location.hash = '';
});

test.each(['Confirmations', 'Perception', 'Remarks'])('a meeting is one press away from %s', async (view) => {
  const user = userEvent.setup();
  const { session } = renderWithSession(<AgreementScreen />, 'Ship it | Engineer');
  await user.click(screen.getByRole('radio', { name: view }));
  await user.click(screen.getByRole('button', { name: 'Meeting and minutes…' }));
  expect(location.hash).toBe(`#/m/${session.store.getState().matrix.id}/meeting`);
});

test('answers that are pasted beside the field of the open dialog come to those that are there', async () => {
  const user = userEvent.setup();
  renderWithSession(<AgreementScreen />, 'Ship it | Engineer');
  await user.click(screen.getByRole('button', { name: 'Paste answers…' }));
  const close = await screen.findByRole('button', { name: 'Close' });
  const pasted = createEvent.paste(close);
  Object.defineProperty(pasted, 'clipboardData', { value: { getData: () => 'See #answer=cut' } });
  fireEvent(close, pasted);
  // It was cut off on its way, and that is said in the dialog.
  expect(await screen.findByRole('list', { name: 'Notes' })).toBeTruthy();
});
