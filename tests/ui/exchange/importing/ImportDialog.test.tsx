import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { MatrixId } from '../../../../src/domain/matrix/ids';
import type { Library } from '../../../../src/session/library';
import ImportDialog from '../../../../src/ui/exchange/importing/ImportDialog';
import { LibraryProvider } from '../../../../src/ui/session/LibraryContext';

const source = { kind: 'pasted', text: 'Task;Clerk;Manager\nPay;R;A\nChase;R;A', html: '' } as const;

test('what was cancelled while it was being kept is not opened, and does not stay', async () => {
  const { promise, resolve } = Promise.withResolvers<MatrixId>();
  const remove = vi.fn(async () => undefined);
  const library = { add: () => promise, remove } as unknown as Library;
  const onClose = vi.fn();
  location.hash = '#/';
  render(
    <LibraryProvider value={library}>
      <ImportDialog source={source} onClose={onClose} />
    </LibraryProvider>,
  );
  const create = await screen.findByRole<HTMLButtonElement>('button', { name: 'Create matrix' });
  await waitFor(() => expect(create.disabled).toBe(false));
  await userEvent.click(create);
  expect(await screen.findByText('Saving on this device…')).not.toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  resolve('matrix-0000000000' as MatrixId);
  await waitFor(() => expect(remove).toHaveBeenCalledWith('matrix-0000000000'));
  expect(onClose).toHaveBeenCalledOnce();
  expect(location.hash).toBe('#/');
});
