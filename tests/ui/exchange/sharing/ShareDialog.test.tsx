// A worker that cannot start left "Creating the link…" standing, and a file that was never saved was not spoken of.
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { ShareDialog } from '../../../../src/ui/exchange/sharing/ShareDialog';
import ToastRegion from '../../../../src/ui/parts/ToastRegion';
import { renderWithSession } from '../../../support/session';

/** A worker that stops at the first message that asks for something. */
class Stopping extends EventTarget {
  postMessage({ kind }: { kind: string }) {
    if (kind !== 'part') this.dispatchEvent(new ErrorEvent('error', { message: 'no worker here' }));
  }
  terminate() {}
}

afterEach(() => vi.unstubAllGlobals());

function open() {
  vi.stubGlobal('Worker', Stopping);
  renderWithSession(
    <>
      <ShareDialog onClose={() => undefined} />
      <ToastRegion />
    </>,
    '| Platform\nRun it | A',
  );
  return within(screen.getByRole('dialog', { name: 'Share' }));
}

it('says that the link was not made, why, and that a file holds the same', async () => {
  const dialog = open();
  const alert = await dialog.findByRole('alert');
  expect(alert.textContent).toMatch(
    /^The link was not made\. .+Reload the page.+ a file, which holds the same\.$/,
  );
  expect(dialog.queryByText(/Creating the link/)).toBeNull();
  expect(dialog.queryByRole('textbox', { name: 'Link to this matrix' })).toBeNull();
  expect(dialog.getByRole('button', { name: 'Copy link' })).toHaveProperty('disabled', true);
});

it('says that the file was not made, and why', async () => {
  const dialog = open();
  await userEvent.click(dialog.getByRole('button', { name: 'Save as file' }));
  // An urgent message is in the page twice: to be seen, and to be said at once.
  expect((await screen.findAllByText(/^The file was not made\. .+Reload the page/)).length).toBeGreaterThan(
    0,
  );
});
