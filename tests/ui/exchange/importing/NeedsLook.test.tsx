// Everything that needs a look is counted, marked where it is, and walked through by key with its reason.
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { ImportView } from '../../../../src/ui/exchange/importing/ImportView';
import { LOOK } from '../../../../src/ui/exchange/importing/looks';

function open(text: string) {
  render(
    <ImportView
      source={{ kind: 'pasted', text, html: '' }}
      onCreate={() => undefined}
      onClose={() => undefined}
    />,
  );
}

const marks = () => document.querySelectorAll(`[${LOOK}]`);

const two = [
  '## Build',
  '',
  '| Task | Dev | Ops |',
  '|---|---|---|',
  '| Make | R | A (S) |',
  '| Test | A | X |',
  '',
  '## Run',
  '',
  '| Task | Dev | Desk | Cost |',
  '|---|---|---|---|',
  '| Watch | R | A | 12 EUR |',
  '| Mend | A | R | 7 EUR |',
  '| Wash | A | R |  |',
].join('\n');

test('as many places are counted as are marked, whichever table is shown', async () => {
  open(two);
  const count = await screen.findByText(/places need a look\.$/);
  expect(count.textContent).toBe(`${marks().length} places need a look.`);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: /^Table/ }), 'Table 2: Run');
  expect(count.textContent).toBe(`${marks().length} places need a look.`);
});

test('F8 goes from one to the next, round, and says why it stops there', async () => {
  open(two);
  await screen.findByText(/places need a look\.$/);
  const dialog = screen.getByRole('dialog', { name: 'Import' });
  const all = [...marks()];
  const said: string[] = [];
  for (const [place, mark] of all.entries()) {
    await userEvent.keyboard('{F8}');
    expect(mark.contains(document.activeElement)).toBe(true);
    const line = within(dialog)
      .getAllByRole('status')
      .map(({ textContent }) => textContent ?? '')
      .find((text) => text.startsWith(`${place + 1} of ${all.length}: `));
    said.push(line ?? '');
  }
  expect(said.every((line) => /: .*\S/.test(line))).toBe(true);
  await userEvent.keyboard('{F8}');
  expect(all[0]?.contains(document.activeElement)).toBe(true);
  await userEvent.keyboard('{Shift>}{F8}{/Shift}');
  expect(all.at(-1)?.contains(document.activeElement)).toBe(true);
});

test('another table with guesses is a place of its own', async () => {
  open(two);
  await screen.findByText(/places need a look\.$/);
  expect(screen.getByText(/^1 other table has guesses, such as “Run”\. Choose it here\.$/)).toBeTruthy();
});
