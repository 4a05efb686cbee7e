import { screen } from '@testing-library/react';
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
