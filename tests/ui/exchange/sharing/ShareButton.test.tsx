// What goes into a link is chosen, its length is told, and it carries no phone number unless that was chosen.
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
  const link = async () =>
    (await dialog.findByRole<HTMLInputElement>('textbox', { name: 'Link to this matrix' })).value;
  const shared = async () => {
    const opened = openPacked((await link()).split('#s=')[1] ?? '', { newId: countedIds() });
    return JSON.stringify(opened);
  };
  return { user, dialog, link, shared };
}

it('leaves out how people are reached until it is chosen', async () => {
  const { user, dialog, shared } = await share('people: Ann pager=duty-seven\n| Platform = Ann\nRun it | A');
  expect(await shared()).not.toContain('duty-seven');
  const contacts = dialog.getByRole('checkbox', { name: 'Contact details' });
  expect(contacts.getAttribute('aria-checked')).toBe('false');
  await user.click(contacts);
  expect(await shared()).toContain('duty-seven');
});

it('leaves out people when asked, and tells the length that the link then has', async () => {
  const { user, dialog, link, shared } = await share('people: Ann\n| Platform = Ann\nRun it | A');
  expect(await shared()).toContain('Ann');
  const before = (await link()).length;
  expect(dialog.getByText(new RegExp(`^The link has ${before} characters`))).toBeTruthy();
  await user.click(dialog.getByRole('checkbox', { name: 'People' }));
  expect(await shared()).not.toContain('Ann');
  const after = (await link()).length;
  expect(after).toBeLessThan(before);
  expect(dialog.getByText(new RegExp(`^The link has ${after} characters`))).toBeTruthy();
});

it('asks nothing where there is nothing that could be left out', async () => {
  const { dialog, shared } = await share('| Platform\nRun it | A');
  expect(await shared()).toContain('Run it');
  expect(dialog.queryByRole('checkbox')).toBeNull();
});
