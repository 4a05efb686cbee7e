import { act, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { Messages, messageRegion } from '../../../src/ui/app/Messages';
import { notify } from '../../../src/ui/parts/Toast';

test('messages whose place did not come are shown, with the next one that asks for it again', async () => {
  // Another file may have brought the place already.
  vi.spyOn(messageRegion, 'here').mockReturnValue(undefined);
  const cutOff = vi.spyOn(messageRegion, 'load').mockResolvedValue(undefined);
  render(<Messages />);
  notify({ message: 'The first was said.' });
  await act(async () => {});
  expect(screen.queryByText('The first was said.')).toBeNull();
  cutOff.mockRestore();
  notify({ message: 'The second was said.' });
  await screen.findByText('The first was said.');
  screen.getByText('The second was said.');
});
