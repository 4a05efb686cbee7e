import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { renameActivity } from '../../../../src/domain/edits/renameActivity';
import { setCodes } from '../../../../src/domain/edits/setCodes';
import type { ActivityId, RoleId } from '../../../../src/domain/matrix/ids';
import type { Matrix } from '../../../../src/domain/matrix/matrix';
import type { Codes } from '../../../../src/domain/matrix/scheme/codes';
import { idOf, matrixFromSketch } from '../../../../src/domain/matrix/sketch';
import { clashInWords } from '../../../../src/domain/merge/clashInWords';
import { mergeMatrices } from '../../../../src/domain/merge/mergeMatrices';
import { canonicalText } from '../../../../src/exchange/canonical/canonicalText';
import { ImportView } from '../../../../src/ui/exchange/importing/ImportView';
import { afterEdit } from '../../../support/edits';

// What reads files loads when it is first needed, which takes its time on a busy machine.

const csv = [
  'Task;Clerk;Manager',
  'Pay invoice;R;A',
  'Chase debtors;RA;Bob',
  'Close the month;A;R (quarterly only)',
].join('\n');

function open(text: string) {
  const pasted = { kind: 'pasted', text, html: '' } as const;
  const created: Matrix[] = [];
  const onClose = vi.fn();
  render(<ImportView source={pasted} onCreate={(matrix) => void created.push(matrix)} onClose={onClose} />);
  return { created, onClose };
}

const createButton = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Create matrix' });
const namesIn = (matrix: Matrix | undefined) =>
  Object.values(matrix?.activities ?? {}).map(({ name }) => name);

test('shows the matrix as it was understood and a problem with its place', async () => {
  open(csv);
  const preview = await screen.findByRole('region', { name: 'Preview' });
  // The box that scrolls had the word in its name too, and a tool that asks for “Preview” found two.
  expect(screen.getAllByRole('region', { name: /Preview/ })).toEqual([preview]);
  within(preview).getByRole('columnheader', { name: 'Clerk' });
  within(preview).getByRole('rowheader', { name: 'Pay invoice' });
  const [problem] = within(screen.getByRole('list', { name: 'Problems' })).getAllByRole('listitem');
  expect(problem?.textContent).toContain(
    'Row 3, column Manager: “Bob” is not one of the letters R, A, C, I. It was kept as a note.',
  );
});

test('creates the matrix that the preview shows', async () => {
  const { created } = open(csv);
  await userEvent.click(await screen.findByRole('button', { name: 'Create matrix' }));
  await waitFor(() => expect(created).toHaveLength(1));
  expect(namesIn(created[0])).toEqual(['Pay invoice', 'Chase debtors', 'Close the month']);
});

test('follows a correction of what a column is', async () => {
  const { created } = open(csv);
  await userEvent.selectOptions(
    await screen.findByRole('combobox', { name: 'Type of column Manager' }),
    'Notes',
  );
  const preview = screen.getByRole('region', { name: 'Preview' });
  await waitFor(() => expect(within(preview).queryByRole('columnheader', { name: 'Manager' })).toBeNull());
  await userEvent.click(screen.getByRole('button', { name: 'Create matrix' }));
  await waitFor(() => expect(created).toHaveLength(1));
  expect(Object.values(created[0]?.activities ?? {}).map(({ notes }) => notes)).toEqual([
    'Manager: A',
    'Manager: Bob',
    'Manager: R (quarterly only)',
  ]);
});

test('asks before it reads what may be a table of permissions', async () => {
  const { created } = open(
    'Screen,Clerk,Manager\nInvoices,R,CRUD\nDebtors,CR,R\nReports,R,CRU\nRates,R,RU\n',
  );
  await screen.findByText('Is this a permissions table?');
  expect(createButton().disabled).toBe(true);
  expect(created).toEqual([]);
});

test('says why a file is refused', async () => {
  open('just one line of prose');
  expect((await screen.findByRole('alert')).textContent).toContain(
    'does not look like a responsibility matrix',
  );
  expect(createButton().disabled).toBe(true);
});

test('reads the table of a file that Answerable wrote instead, and takes that back', async () => {
  const own =
    '\uFEFFSection,Activity,Clerk,Manager\r\nBilling,Pay invoice,R,A\r\nBilling,Chase debtors,RA,I\r\n';
  open(own);
  const instead = await screen.findByRole('button', { name: 'Read the table instead' });
  expect(screen.queryByRole('region', { name: 'Source' })).toBeNull();
  await userEvent.click(instead);
  const column = await screen.findByRole('combobox', { name: 'Type of column Manager' });
  expect(screen.queryByRole('button', { name: 'Reset corrections' })).toBeNull();
  await userEvent.selectOptions(column, 'Notes');
  await userEvent.click(await screen.findByRole('button', { name: 'Reset corrections' }));
  await screen.findByRole('button', { name: 'Read the table instead' });
  expect(screen.queryByRole('region', { name: 'Source' })).toBeNull();
});

test('a table in which no letters were found can be told what its columns are', async () => {
  const { created } = open('Work;Clerk;Manager\nPay invoice;no;\nChase debtors;yes;\n');
  expect((await screen.findByRole('alert')).textContent).toContain('choose below which columns are roles');
  expect(createButton().disabled).toBe(true);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Type of column Manager' }), 'Role');
  await screen.findByRole('region', { name: 'Preview' });
  await userEvent.click(createButton());
  await waitFor(() => expect(created).toHaveLength(1));
  expect(namesIn(created[0])).toEqual(['Pay invoice', 'Chase debtors']);
});

test('what a row was said to be is seen, and taken back by its number', async () => {
  open(csv);
  const row = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Type of row 3' });
  const preview = screen.getByRole('region', { name: 'Preview' });
  const chased = () => within(preview).queryByRole('rowheader', { name: 'Chase debtors' });
  await userEvent.selectOptions(row, 'Skip');
  await waitFor(() => expect(chased()).toBeNull());
  expect(row.value).toBe('skip');
  await userEvent.selectOptions(row, '3');
  await waitFor(() => expect(chased()).not.toBeNull());
});

test('a tick is asked about once, with the likeliest meanings as buttons, and says what the answer changed', async () => {
  open('Task;Dev;Ops\nBuild;✓;\nShip;✓;✓\nWatch;;✓');
  const questions = await screen.findByRole('region', { name: 'Questions' });
  within(questions).getByText('What does “✓” mean?');
  expect(createButton().disabled).toBe(true);
  await userEvent.click(within(questions).getByRole('button', { name: 'Responsible: does the work' }));
  await waitFor(() => expect(createButton().disabled).toBe(false));
  await screen.findByText(/^Changed: .*1 → 0 open questions\.$/);
});

test('names of people are offered as people who hold roles; the answer says how many, and the matrix has them', async () => {
  const { created } = open('Task,Ann Miller,Bob Stone\nPay invoice,R,A\nChase debtors,A,R\n');
  await userEvent.click(
    await screen.findByRole('button', { name: 'People, each holding a role of that name' }),
  );
  await screen.findByText('Changed: 0 → 2 people.');
  await userEvent.click(createButton());
  await waitFor(() => expect(created).toHaveLength(1));
  expect(Object.values(created[0]?.people ?? {}).map(({ name }) => name)).toEqual([
    'Ann Miller',
    'Bob Stone',
  ]);
  expect(Object.values(created[0]?.roles ?? {}).map(({ holders }) => Object.keys(holders).length)).toEqual([
    1, 1,
  ]);
});

test('another scheme is chosen in one step', async () => {
  open('Task;Dev;Ops;Lead\nBuild;R;A;I\nShip;C;R;A');
  await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Letters' }), 'RAPID');
  await screen.findByText(/letters are RAPID/);
  screen.getByText('R Recommend · A Agree · P Perform · I Input · D Decide');
});

test('only what is certain is said to be understood as it stands', async () => {
  open('Name;Red;Blue\nNorth;R;A\nSouth;A;R');
  await screen.findByRole('region', { name: 'Preview' });
  expect(screen.queryByText('None. Everything was understood.')).toBeNull();
  screen.getByText('None, but look at the questions, the suggestions and what is marked as a guess.');
});

test('F8 leads from one doubtful place to the next', async () => {
  open(csv);
  await screen.findByText(/needs? a look\.$/);
  await userEvent.keyboard('{F8}');
  expect(document.activeElement?.closest('[data-look]')).not.toBeNull();
});

describe('a file in which a merge left something open', () => {
  const base = matrixFromSketch(`
                | Clerk | Board
    Pay invoice | RA    | C
    Chase debts | RA    |`);
  const lettered = (letters: string, name: string): Matrix => {
    const [invoice, debts] = [idOf<ActivityId>('Pay invoice'), idOf<ActivityId>('Chase debts')];
    const renamed = afterEdit(base, renameActivity(base, debts, name));
    const cells = [{ activityId: invoice, roleId: idOf<RoleId>('Board') }];
    return afterEdit(renamed, setCodes(renamed, cells, letters as Codes));
  };
  const sides = { base, ours: lettered('I', 'Chase old debts'), theirs: lettered('R', 'Chase all debts') };
  const { matrix, clashes } = mergeMatrices(sides);
  const told = clashes.map((clash) => ({ ...clash, words: clashInWords(clash, sides) }));
  const text = canonicalText(matrix, { clashes: told });

  test('is a comparison of three, and is created only once all is chosen', async () => {
    const { created } = open(text);
    const letters = await screen.findByRole('group', {
      name: /letters of “Board” in activity “Pay invoice”/,
    });
    expect(
      within(letters)
        .getAllByRole('radio')
        .map((one) => one.closest('label')?.textContent),
    ).toEqual(['As it was before“C”', 'Ours“I”', 'Theirs“R”']);
    expect(createButton().disabled).toBe(true);
    screen.getByText('2 places to choose.');
    screen.getByText('2 places need a look.');
    await userEvent.click(within(letters).getByRole('radio', { name: /Theirs/ }));
    await screen.findByText('1 place to choose.');
    const name = screen.getByRole('group', { name: /name of activity/ });
    await userEvent.click(within(name).getByRole('radio', { name: /As it was before/ }));
    await waitFor(() => expect(createButton().disabled).toBe(false));
    await userEvent.click(createButton());
    await waitFor(() => expect(created).toHaveLength(1));
    expect(namesIn(created[0])).toEqual(['Pay invoice', 'Chase debts']);
    expect(Object.values(created[0]?.activities ?? {})[0]?.assignments).toMatchObject({
      Board___________: 'R',
    });
  });

  test('a choice that was made can be made differently, and the preview follows', async () => {
    open(text);
    const letters = await screen.findByRole('group', { name: /letters of “Board”/ });
    const preview = within(screen.getByRole('region', { name: 'Preview' }));
    const row = () => preview.getByRole('row', { name: /Pay invoice/ }).textContent;
    await userEvent.click(within(letters).getByRole('radio', { name: /Theirs/ }));
    await waitFor(() => expect(row()).toContain('R'));
    await userEvent.click(within(letters).getByRole('radio', { name: /Ours/ }));
    await waitFor(() => expect(row()).toMatch(/I$/));
  });
});

test('how it was read is said apart from problems, and that there are none of these', async () => {
  open('Task;Desk;Yard\nPlan it;;\nBuy paper;R;A\nSort post;A;R\nBuild it;;\nLock up;R;A');
  const remarks = await screen.findByRole('list', { name: 'Remarks' });
  expect(within(remarks).getAllByRole('listitem')).toHaveLength(2);
  expect(within(screen.getByRole('list', { name: 'Problems' })).queryAllByRole('listitem')).toEqual([]);
  expect(screen.queryByText('None. Everything was understood.')).toBeNull();
});
