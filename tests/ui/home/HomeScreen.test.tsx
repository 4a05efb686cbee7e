import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Matrix } from '../../../src/domain/matrix/matrix';
import { matrixFromSketch } from '../../../src/domain/matrix/sketch';
import type { LibraryEntry } from '../../../src/session/library';
import { memoryLibrary } from '../../../src/session/memoryLibrary';
import { App } from '../../../src/ui/app/App';
import { surroundings } from '../../support/memorySession';
import { withOnly } from '../gaps/renderPanel';
// What the screen loads later is loaded here first, so that no test waits for a busy machine to read it.
import '../../../src/ui/app/MatrixPage';
import '../../../src/ui/home/RowMenu';
import '../../../src/ui/home/StartDialog';
import '../../../src/ui/home/startedMatrix';
import '../../../src/ui/home/ThemeMenu';
import '../../../src/ui/parts/ToastRegion';

beforeEach(() => {
  location.hash = '';
});
afterEach(() => {
  location.hash = '';
});

const named = (name: string): Matrix => ({
  ...matrixFromSketch(`
                | Clerk | Manager
    Pay invoice | R     | A`),
  id: `matrix-${name}`.padEnd(16, '-') as Matrix['id'],
  name,
});

async function renderHome(matrices: readonly Matrix[] = []) {
  const library = memoryLibrary(surroundings(), matrices);
  let entries: readonly LibraryEntry[] = [];
  library.watch((list) => {
    entries = list;
  });
  // The pictures wait for the rows of their templates.
  await act(async () => void render(<App library={library} />));
  return { library, entries: () => entries, user: userEvent.setup() };
}

const list = () => within(screen.getByRole('region', { name: 'On this device' }));

it('offers the templates by their titles', async () => {
  await renderHome();
  const templates = within(screen.getByRole('region', { name: 'Templates' }));
  for (const title of ['Cloud and software delivery', 'AI delivery', 'Incident response', 'Blank matrix']) {
    expect(templates.getByRole('button', { name: new RegExp(`^${title}`) })).toBeTruthy();
  }
  expect(await templates.findByText('67 activities · 7 roles')).toBeTruthy();
});

it('asks its question at the first visit, and afterwards says what is here', async () => {
  await renderHome();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Who answers for what?');
  cleanup();
  await renderHome([named('Payments')]);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Your matrices');
});

it('creates the core of a template with Enter, and opens it', async () => {
  const { user, entries } = await renderHome();
  await user.click(screen.getByRole('button', { name: /^Cloud and software delivery/ }));
  await user.click(await screen.findByRole('textbox', { name: 'Name' }));
  await user.keyboard('{Control>}a{/Control}Payments{Enter}');
  await waitFor(() => expect(entries()).toMatchObject([{ name: 'Payments', activities: 81, roles: 14 }]));
  expect(location.hash).toBe(`#/m/${entries()[0]?.id}`);
});

it('skips the questions in one press, and keeps the defaults', async () => {
  const { user, entries, library } = await renderHome();
  await user.click(screen.getByRole('button', { name: /^AI delivery/ }));
  const answer = await screen.findByRole('checkbox', { name: 'You process personal data' });
  expect(screen.getByText(/^Checks who reports a breach to the regulator/).id).toBe(
    answer.getAttribute('aria-describedby'),
  );
  await user.click(answer);
  await user.click(screen.getByRole('button', { name: 'Skip the questions' }));
  await waitFor(() => expect(entries()).toMatchObject([{ name: 'AI delivery', activities: 56 }]));
  const session = await library.open(entries()[0]?.id as Matrix['id']);
  expect(session.store.getState().matrix.settings).toMatchObject({
    personalData: true,
    aiInProduction: true,
  });
});

it('creates nothing when Escape leaves the questions', async () => {
  const { user, entries } = await renderHome();
  await user.click(screen.getByRole('button', { name: /^AI delivery/ }));
  await screen.findByRole('button', { name: 'Cancel' });
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(entries()).toEqual([]);
});

it('creates nothing when it is cancelled', async () => {
  const { user, entries } = await renderHome();
  await user.click(screen.getByRole('button', { name: /^AI delivery/ }));
  await user.click(await screen.findByRole('button', { name: 'Cancel' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(entries()).toEqual([]);
});

it('opens a blank matrix at once, and a double click makes one', async () => {
  const { user, entries, library } = await renderHome();
  await user.dblClick(screen.getByRole('button', { name: /^Blank matrix/ }));
  await waitFor(() =>
    expect(entries()).toMatchObject([{ name: 'Untitled matrix', activities: 0, roles: 0 }]),
  );
  await waitFor(() => expect(location.hash).toBe(`#/m/${entries()[0]?.id}`));
  // Nobody was asked, so nothing is claimed.
  const session = await library.open(entries()[0]?.id as Matrix['id']);
  expect(session.store.getState().matrix.settings).toMatchObject({
    personalData: false,
    highAvailability: false,
  });
});

it('proposes a name that typing replaces', async () => {
  const { user, entries } = await renderHome();
  await user.click(screen.getByRole('button', { name: /^Incident response/ }));
  const name = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Name' });
  await waitFor(() => expect(document.activeElement).toBe(name));
  await user.keyboard('Payments{Enter}');
  await waitFor(() => expect(entries()).toMatchObject([{ name: 'Payments' }]));
});

it('takes packs and answers into the new matrix', async () => {
  const { user, entries, library } = await renderHome();
  await user.click(screen.getByRole('button', { name: /^AI delivery/ }));
  expect(
    await screen.findByRole<HTMLInputElement>('checkbox', { name: /^AI assurance/, checked: true }),
  ).toBeTruthy();
  await user.click(screen.getByRole('radio', { name: 'One team' }));
  await user.click(screen.getByRole('button', { name: 'Create matrix' }));
  await waitFor(() => expect(entries()).toMatchObject([{ activities: 56 }]));
  const session = await library.open(entries()[0]?.id as Matrix['id']);
  expect(session.store.getState().matrix.settings.organisationSize).toBe('small');
});

it('tells how large the matrix starts, with what is ticked', async () => {
  const { user, entries } = await renderHome();
  await user.click(screen.getByRole('button', { name: /^Cloud and software delivery/ }));
  const size = await screen.findByRole('status');
  expect(size.textContent).toBe('The matrix starts with 81 activities and 14 roles.');
  await user.click(screen.getByRole('checkbox', { name: /^Incident response/ }));
  await user.click(screen.getByRole('radio', { name: /^All/ }));
  const told = /(\d+) activities and (\d+) roles/
    .exec(size.textContent ?? '')
    ?.slice(1)
    .map(Number);
  expect(told).not.toEqual([81, 14]);
  await user.click(screen.getByRole('button', { name: 'Create matrix' }));
  await waitFor(() => expect(entries().map(({ activities, roles }) => [activities, roles])).toEqual([told]));
});

it('lists what is on this device, with size, scheme and state of gaps', async () => {
  await renderHome([named('Books')]);
  const link = list().getByRole('link', { name: 'Books' });
  expect(link.getAttribute('href')).toMatch(/^#\/m\/matrix-Books/);
  expect(list().getByText('RACI · 1 activity × 2 roles')).toBeTruthy();
});

// “no gaps” beside a table of which nobody had said what its activities are about.
it.each([
  ['shipped=build', 'no gaps'],
  ['shipped=build, tagsConfirmed=no', 'no gaps so far'],
  // A short table of one's own.
  ['tagsConfirmed=yes', 'no gaps so far'],
])('with the settings %s a matrix without an open gap says “%s”', async (settings, said) => {
  const quiet = { ...matrixFromSketch(`settings: ${settings}\n| Clerk | Lead\nPay | R | A`), name: 'Books' };
  await renderHome([withOnly(quiet, [])]);
  expect(await list().findByText(said)).toBeTruthy();
});

it('renames in place: Enter keeps the name, Escape does not', async () => {
  const { user } = await renderHome([named('Books')]);
  const rename = async (keys: string) => {
    await user.click(list().getByRole('button', { name: /^More actions for/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'Rename' }));
    await screen.findByRole('textbox', { name: 'Name of Books' });
    await user.keyboard(keys);
  };
  await rename('Ledger{Escape}');
  expect(list().getByRole('link', { name: 'Books' })).toBeTruthy();
  await rename('Ledger{Enter}');
  expect(await list().findByRole('link', { name: 'Ledger' })).toBeTruthy();
});

it('duplicates, and deletes with a way back', async () => {
  const { user } = await renderHome([named('Books')]);
  const choose = async (item: string) => {
    await user.click(list().getByRole('button', { name: 'More actions for Books' }));
    await user.click(await screen.findByRole('menuitem', { name: item }));
  };
  await choose('Duplicate');
  expect(await list().findByRole('link', { name: 'Books (copy)' })).toBeTruthy();
  await choose('Delete');
  await waitFor(() => expect(list().queryByRole('link', { name: 'Books' })).toBeNull());
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(await list().findByRole('link', { name: 'Books' })).toBeTruthy();
});

it('puts the matrices of who returns above the templates', async () => {
  const order = () =>
    screen.getAllByRole('region').flatMap((region) => {
      const name = region.getAttribute('aria-label') ?? region.querySelector('h2')?.textContent ?? '';
      return ['Templates', 'On this device'].includes(name) ? [name] : [];
    });
  const { library } = await renderHome();
  expect(order()).toEqual(['Templates', 'On this device']);
  await act(async () => void (await library.add(named('Books'), 'create')));
  expect(order()).toEqual(['On this device', 'Templates']);
});

it('makes the next quarter of a matrix, and leads to Compare', async () => {
  const { user, entries } = await renderHome([named('Books Q4 2026')]);
  const choose = async (item: string) => {
    await user.click(list().getByRole('button', { name: 'More actions for Books Q4 2026' }));
    await user.click(await screen.findByRole('menuitem', { name: item }));
  };
  await choose('New quarter from this one');
  expect(await list().findByRole('link', { name: 'Books Q1 2027' })).toBeTruthy();
  expect(await screen.findByText(/^Created “Books Q1 2027”/)).toBeTruthy();
  expect(entries()).toHaveLength(2);
  await choose('Compare with…');
  expect(location.hash).toMatch(/^#\/m\/matrix-Books.*\/compare$/);
});
