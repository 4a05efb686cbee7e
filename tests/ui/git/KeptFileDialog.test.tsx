// The dialog that keeps a matrix in a file, over a disk in memory: what it says in each state, and what it offers.
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { renameActivity } from '../../../src/domain/edits/renameActivity';
import { setCodes } from '../../../src/domain/edits/setCodes';
import type { ActivityId, MatrixId, RoleId } from '../../../src/domain/matrix/ids';
import type { Codes } from '../../../src/domain/matrix/scheme/codes';
import { idOf, matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { clashInWords } from '../../../src/domain/merge/clashInWords';
import { mergeMatrices } from '../../../src/domain/merge/mergeMatrices';
import { canonicalText } from '../../../src/exchange/canonical/canonicalText';
import type { FileLink } from '../../../src/storage/fileLinks';
import { KeptFileProvider } from '../../../src/ui/git/KeptFileContext';
import KeptFileDialog from '../../../src/ui/git/KeptFileDialog';
import { disk } from '../../support/disk';
import { afterEdit } from '../../support/edits';
import { renderWithPanels } from '../../support/panels';
import '../../../src/session/keptFile/openKeptFile';

const links = new Map<MatrixId, FileLink>();
// jsdom has no database, and what this one keeps, handles of files, no other can.
vi.mock('../../../src/storage/fileLinks', () => ({
  fileLinks: () => ({
    read: async (id: MatrixId) => links.get(id),
    keep: async (link: FileLink) => void links.set(link.matrixId, link),
    forget: async (id: MatrixId) => void links.delete(id),
  }),
}));

const plan = matrixFromSketch(`
               | Clerk | Board
  Pay invoice  | RA    | C
  Chase debts  | RA    |`);
const invoice = idOf<ActivityId>('Pay invoice');
const put = (letters: string) =>
  setCodes(plan, [{ activityId: invoice, roleId: idOf<RoleId>('Board') }], letters as Codes);

beforeEach(() => {
  links.clear();
  let last: Promise<unknown> = Promise.resolve();
  const request = (_: string, work: () => Promise<unknown>) => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
  vi.stubGlobal('navigator', Object.assign(navigator, { locks: { request } }));
});
afterEach(() => {
  Reflect.deleteProperty(window, 'showSaveFilePicker');
  Reflect.deleteProperty(window, 'showOpenFilePicker');
});

function open({ state, handle }: ReturnType<typeof disk>) {
  Object.assign(window, { showSaveFilePicker: async () => handle, showOpenFilePicker: async () => [handle] });
  const user = userEvent.setup();
  const rendered = renderWithPanels(
    <KeptFileProvider>
      <KeptFileDialog />
    </KeptFileProvider>,
    plan,
  );
  const press = async (name: string) => user.click(await screen.findByRole('button', { name }));
  const lookAgain = () => act(async () => void window.dispatchEvent(new Event('focus')));
  return { ...rendered, state, user, press, lookAgain };
}

test('a new file gets the matrix, and it is said once it is in it', async () => {
  const { state, press } = open(disk());
  await press('New file…');
  await screen.findByText(/^Saved in plan\.answerable\.json\./);
  expect(state.text).toBe(canonicalText(plan));
});

test('a person who chooses no file has changed nothing', async () => {
  const { press } = open(disk());
  Object.assign(window, { showSaveFilePicker: () => Promise.reject(new DOMException('', 'AbortError')) });
  await press('New file…');
  await screen.findByRole('button', { name: 'New file…' });
  expect(screen.queryByRole('alert')).toBeNull();
  expect(links.size).toBe(0);
});

test('a write that fails says why, that the matrix is safe, and writes when it is tried again', async () => {
  const { state, press } = open(disk());
  state.fault = 'QuotaExceededError';
  await press('New file…');
  expect((await screen.findByRole('alert')).textContent).toBe(
    'The disk is full. The file is as it was before. Nothing was written to plan.answerable.json. The matrix is safe on this device.',
  );
  state.fault = '';
  await press('Try again');
  await screen.findByText(/^Saved in/);
  expect(state.text).toBe(canonicalText(plan));
});

test('a permission that lapsed is asked for by a button', async () => {
  const { state, press, lookAgain } = open(disk());
  await press('New file…');
  await screen.findByText(/^Saved in/);
  state.permission = 'prompt';
  await lookAgain();
  await press('Allow plan.answerable.json');
  await screen.findByText(/^Saved in/);
});

test('places that both have changed are compared, and written once all are chosen', async () => {
  const { state, press, lookAgain, session, user } = open(disk());
  await press('New file…');
  await screen.findByText(/^Saved in/);
  const renamed = (name: string) => renameActivity(plan, invoice, name);
  state.text = canonicalText(afterEdit(plan, put('R'), renamed('Pay all invoices')));
  act(() => void session.run(put('I')));
  act(() => void session.run(renamed('Pay an invoice')));
  await lookAgain();
  await screen.findByText(/^2 places were changed both here and in the file, in different ways\./);
  const letters = within(screen.getByRole('group', { name: /letters of “Board”/ }));
  await user.click(letters.getByRole('radio', { name: /As it is in the file/ }));
  // Looked at again, it asks the same, and what was chosen stays chosen.
  await lookAgain();
  expect(screen.getByRole<HTMLButtonElement>('button', { name: '1 place to choose' }).disabled).toBe(true);
  const name = within(screen.getByRole('group', { name: /name of activity/ }));
  await user.click(name.getByRole('radio', { name: /As it is here/ }));
  await press('Save these choices');
  await screen.findByText(/^Saved in/);
  expect(session.store.getState().matrix.activities[invoice]).toMatchObject({
    name: 'Pay an invoice',
    assignments: { Board___________: 'R' },
  });
  expect(state.text).toBe(canonicalText(session.store.getState().matrix));
});

test('a merge that is open in the file is chosen right here, and written once all places are', async () => {
  const { state, press, lookAgain, session, user } = open(disk());
  await press('New file…');
  await screen.findByText(/^Saved in/);
  const sides = { base: plan, ours: afterEdit(plan, put('I')), theirs: afterEdit(plan, put('R')) };
  const { matrix, clashes } = mergeMatrices(sides);
  const told = clashes.map((clash) => ({ ...clash, words: clashInWords(clash, sides) }));
  state.text = canonicalText(matrix, { clashes: told });
  await lookAgain();
  await screen.findByText('A merge left 1 place open in the file. Nothing is written until you have chosen.');
  const letters = within(screen.getByRole('group', { name: /letters of “Board”/ }));
  expect(
    letters.getAllByRole('radio').map((radio) => radio.parentElement?.parentElement?.textContent),
  ).toEqual(['As it was before“C”', 'Ours“I”', 'Theirs“R”']);
  await user.click(letters.getByRole('radio', { name: /Theirs/ }));
  await press('Save these choices');
  await screen.findByText(/^Saved in/);
  expect(session.store.getState().matrix.activities[invoice]?.assignments).toMatchObject({
    Board___________: 'R',
  });
  expect(state.text).toBe(canonicalText(session.store.getState().matrix));
});

test('it is no longer kept there after a press, and the file stays', async () => {
  const { state, press } = open(disk());
  await press('New file…');
  await press('Stop keeping it in plan.answerable.json');
  await screen.findByRole('button', { name: 'New file…' });
  expect([links.size, state.text]).toEqual([0, canonicalText(plan)]);
});

test('a browser that cannot write files offers a copy', async () => {
  renderWithPanels(
    <KeptFileProvider>
      <KeptFileDialog />
    </KeptFileProvider>,
    plan,
  );
  await waitFor(() => screen.getByRole('button', { name: 'Save a copy' }));
  screen.getByText(/^This browser cannot write to your files\. Chrome and Edge can\./);
});
