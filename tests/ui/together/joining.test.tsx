// The name of someone who comes by a link: said by them, or given by the sign-in that stands before the server.
import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { Library } from '../../../src/session/library';
import { LibraryProvider } from '../../../src/ui/session/LibraryContext';
import JoinScreen from '../../../src/ui/together/JoinScreen';
import { renderWithSession } from '../../support/session';

function openLink(headers: { readonly [name: string]: string }) {
  const answer = new Response(null, { status: 204, headers: { 'Answerable-Room': '1', ...headers } });
  vi.stubGlobal('fetch', () => Promise.resolve(answer));
  const library = { ownName: async () => '' } as unknown as Library;
  renderWithSession(
    <LibraryProvider value={library}>
      <JoinScreen room="room" secret="secret" />
    </LibraryProvider>,
    '| Clerk\nPay | A',
  );
}

const opens = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Open the matrix' });

it('a name that the sign-in gives is said, and none is asked for', async () => {
  openLink({ 'Answerable-Name': encodeURIComponent('Ann Müller') });
  await screen.findByText('Ann Müller');
  expect(screen.queryByRole('textbox', { name: 'Your name' })).toBeNull();
  expect(opens().disabled).toBe(false);
});

it('without one the name is asked for', async () => {
  openLink({});
  await screen.findByRole('textbox', { name: 'Your name' });
  expect(opens().disabled).toBe(true);
});
