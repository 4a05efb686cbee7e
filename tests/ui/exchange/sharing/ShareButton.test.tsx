// A link carries no phone number unless that was chosen.
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { openPacked } from '../../../../src/exchange/sharing/packedMatrix';
import ShareButton from '../../../../src/ui/exchange/sharing/ShareButton';
import { countedIds } from '../../../support/memorySession';
import { renderWithSession } from '../../../support/session';

async function share(sketch: string) {
  const user = userEvent.setup();
  renderWithSession(<ShareButton />, sketch);
  await user.click(screen.getByRole('button', { name: 'Share' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Share' }));
  const shared = async () => {
    const link = (await dialog.findByRole<HTMLInputElement>('textbox', { name: 'Link to this matrix' }))
      .value;
    const opened = openPacked(link.split('#s=')[1] ?? '', { newId: countedIds() });
    return JSON.stringify(opened);
  };
  return { user, dialog, shared };
}

it('leaves out how people are reached until it is chosen, and says so', async () => {
  const { user, dialog, shared } = await share('people: Ann pager=duty-seven\n| Platform = Ann\nRun it | A');
  expect(await shared()).not.toContain('duty-seven');
  expect(dialog.getByText(/without their contact details/)).not.toBeNull();
  await user.click(dialog.getByRole('checkbox', { name: /Include contact details/ }));
  expect(await shared()).toContain('duty-seven');
  expect(dialog.queryByText(/without their contact details/)).toBeNull();
});

it('asks nothing where there is nothing of this kind', async () => {
  const { dialog, shared } = await share('| Platform = Ann\nRun it | A');
  expect(await shared()).toContain('Run it');
  expect(dialog.queryByRole('checkbox')).toBeNull();
});
