import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import type { Matrix } from '../../../src/domain/matrix/matrix';
import { memoryLibrary } from '../../../src/session/memoryLibrary';
import OrganisationScreen from '../../../src/ui/organisation/OrganisationScreen';
import type { Overview } from '../../../src/ui/routing/route';
import { LibraryProvider } from '../../../src/ui/session/LibraryContext';
import { named } from '../../support/members';
import { surroundings } from '../../support/memorySession';

afterEach(() => localStorage.clear());

const payments = named(
  'Payments',
  `
          | Lead = Ann Lee | Engineer = Bob Roy
  ## Run
  Command the incident | A | R
  Plan it              | A | R`,
);
const search = named(
  'Search',
  `
          | Boss = Eve Ode | Engineer = Ann Lee
  ## Run
  Command the incident | A | R
  Index it             | A | R`,
);

/** The rules of all matrices run on afterwards; nothing here waits for them. */
const LONG = { timeout: 20_000 };

async function opened(view: Overview, matrices: readonly Matrix[] = [payments, search]) {
  const user = userEvent.setup();
  const library = memoryLibrary(surroundings(), matrices);
  render(
    <LibraryProvider value={library}>
      <OrganisationScreen view={view} />
    </LibraryProvider>,
  );
  const counted = matrices.length === 1 ? '1 matrix' : `${matrices.length} matrices`;
  await screen.findByRole('heading', { level: 1, name: `Organisation ${counted}` }, LONG);
  return { user, library };
}
const region = (name: string | RegExp) => screen.getByRole('region', { name });

test('without a matrix it says so, and where to begin', async () => {
  await opened('overview', []);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Organisation 0 matrices');
  expect(await screen.findByText('No matrices to show', undefined, LONG)).toBeTruthy();
});

test('who answers for what: a person of two matrices has one row, and a figure opens the activities behind it', async () => {
  const { user } = await opened('people');
  const table = screen.getByRole('table', { name: 'Who answers for what, by person' });
  const names = within(table)
    .getAllByRole('rowheader')
    .map(({ textContent }) => textContent);
  expect(names.filter((name) => name?.startsWith('Ann Lee'))).toHaveLength(1);
  await user.click(
    within(table).getByRole('button', { name: 'Ann Lee in Payments: accountable for 2 activities' }),
  );
  const behind = await screen.findByRole('dialog', { name: 'What Ann Lee is accountable for' }, LONG);
  expect(
    within(behind)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual([expect.stringContaining('Command the incident'), expect.stringContaining('Plan it')]);
});

test('one duty with two owners is told once, until someone says that both are right', async () => {
  const { user } = await opened('overview');
  expect(region('Owned twice').textContent).toContain('Payments');
  await user.click(within(region('Owned twice')).getByRole('button', { name: /^Both are right: / }));
  await waitFor(() => expect(within(region('Owned twice')).queryByRole('button')).toBeNull(), LONG);
});

test('a name in two matrices is a question, and its answer takes the person apart', async () => {
  const { user } = await opened('people');
  await user.click(screen.getByRole('button', { name: '1 name to confirm: same person?' }));
  const dialog = await screen.findByRole('dialog', { name: 'Same person?' }, LONG);
  await user.click(within(dialog).getByRole('button', { name: 'Different people' }));
  expect(await within(dialog).findByText('There is nothing left to answer.', undefined, LONG)).toBeTruthy();
  await user.keyboard('{Escape}');
  const rows = screen
    .getAllByRole('rowheader')
    .filter(({ textContent }) => textContent?.startsWith('Ann Lee'));
  expect(rows).toHaveLength(2);
});

test('what is searched for is found in all matrices, and Escape goes back', async () => {
  const { user } = await opened('overview');
  const field = screen.getByRole('searchbox', { name: 'Find a person, role or activity' });
  await user.type(field, 'index');
  const found = await screen.findByRole('region', { name: 'Found' }, LONG);
  await waitFor(() => expect(within(found).getAllByRole('listitem')).toHaveLength(1), LONG);
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('region', { name: 'Found' })).toBeNull();
});

test('a matrix that is left out counts no longer', async () => {
  const { user } = await opened('overview');
  await user.click(screen.getByRole('button', { name: '2 matrices' }));
  await user.click(await screen.findByRole('menuitemcheckbox', { name: 'Search' }));
  const heading = { level: 1, hidden: true, name: 'Organisation 1 matrix' };
  expect(await screen.findByRole('heading', heading, LONG)).toBeTruthy();
});

test('a group is written beside the matrix and stored with it', async () => {
  const { user, library } = await opened('matrices');
  const field = screen.getByRole('textbox', { name: 'Group of Search' });
  await user.clear(field);
  await user.type(field, 'Discovery{Enter}');
  await screen.findByRole('button', { name: 'All groups' }, LONG);
  expect((await library.read(search.id)).settings.group).toBe('Discovery');
});

test('whether all that is missing is shown is asked under the name of its column', async () => {
  const whole = named('Whole', 'settings: shipped=planning\n| Lead | Engineer\nPlan | A | R');
  const open = named('Open', 'settings: tagsConfirmed=no\n| Lead | Engineer\nPlan | A | R');
  await opened('matrices', [whole, open]);
  const filter = await screen.findByRole('group', { name: 'What is missing' }, LONG);
  await waitFor(() => {
    const chips = within(filter).getAllByRole('button');
    expect(chips.map(({ textContent }) => textContent)).toEqual(['not all shown 1', 'all shown 1']);
  }, LONG);
});
