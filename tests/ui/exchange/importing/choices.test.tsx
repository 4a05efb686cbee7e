// What a person chooses in the import dialog: what it changes, what it leaves, and where what is asked about is marked.
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { ImportView } from '../../../../src/ui/exchange/importing/ImportView';

function open(text: string) {
  const source = { kind: 'pasted', text, html: '' } as const;
  render(<ImportView source={source} onCreate={() => undefined} onClose={() => undefined} />);
}

test('a choice says that the others are kept when there are others, and taking all back does not', async () => {
  open('Task;Dev;Ops;Desk\nBuild;R;A;C\nTest;A;R;C\nShip;I;A;R');
  await userEvent.selectOptions(
    await screen.findByRole('combobox', { name: 'Type of column Desk' }),
    'Notes',
  );
  expect((await screen.findByText(/3 → 2 roles/)).textContent).not.toContain('Your other choices');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Letters' }), 'RASCI');
  await screen.findByText(/letters are RASCI.* Your other choices are kept\.$/);
  await userEvent.click(screen.getByRole('button', { name: 'Reset corrections' }));
  expect((await screen.findByText(/2 → 3 roles/)).textContent).not.toContain('Your other choices');
});

test('what was said of a column says nothing of the table turned round, and is there when it is turned back', async () => {
  open('Task;Dev;Ops;Desk\nBuild;R;A;C\nTest;A;R;C\nShip;I;A;R');
  const heads = () =>
    within(screen.getByRole('region', { name: 'Preview' }))
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent);
  await userEvent.selectOptions(
    await screen.findByRole('combobox', { name: 'Type of column Desk' }),
    'Notes',
  );
  await waitFor(() => expect(heads()).toEqual(['Activity', 'Dev', 'Ops']));
  const layout = screen.getByRole('combobox', { name: /^Layout/ });
  await userEvent.selectOptions(layout, 'Activities across, roles down');
  await waitFor(() => expect(heads()).toEqual(['Activity', 'Build', 'Test', 'Ship']));
  await userEvent.selectOptions(layout, 'Roles across, activities down');
  await waitFor(() => expect(heads()).toEqual(['Activity', 'Dev', 'Ops']));
});

test('a mark that is asked about is marked on its own cell of the source', async () => {
  open('Activity,Responsible,Accountable\nPlan,Dev,PO\nBuild,x,PO\nShip,Ops,PO');
  const cell = await within(await screen.findByRole('region', { name: 'Source' })).findByTitle(
    'What does “x” mean in a list of names?',
  );
  expect(cell.textContent).toBe('x?');
});
