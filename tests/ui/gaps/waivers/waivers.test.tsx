import { act, screen, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { findingNamed, renderPanel } from '../renderPanel';

const SKETCH = `
                 | Architect | Engineer
  Draw the plans | A         | A
  Pay the bill   | R         | C`;
const RULES = ['no-accountable', 'multiple-accountable'];

beforeEach(() => localStorage.clear());

async function waivePlans(user: ReturnType<typeof renderPanel>['user'], reason = 'Together.') {
  await user.click(within(findingNamed(/More than one/)).getByRole('button', { name: 'Waive' }));
  const form = screen.getByRole('form', { name: /^Waive: More than one/ });
  if (reason) await user.type(within(form).getByRole('textbox', { name: 'Reason' }), reason);
  return form;
}

test('a waived finding is set aside, counted, and says why, who and until when', async () => {
  const { user } = renderPanel(SKETCH, RULES);
  const form = await waivePlans(user);
  await user.type(within(form).getByRole('textbox', { name: 'Approved by' }), 'Ann');
  await user.click(within(form).getByRole('button', { name: '2 weeks' }));
  await user.click(within(form).getByRole('button', { name: 'Waive' }));
  expect(screen.queryByRole('article', { name: /More than one/ })).toBeNull();
  await user.click(screen.getByText(/^Waived/, { selector: 'summary' }));
  const [, item] = within(screen.getByRole('table', { name: 'Waived gaps' })).getAllByRole('row');
  expect(item?.textContent).toContain('“Together.”');
  expect(item?.textContent).toContain('Ann, since 21 November 2026, until 5 December 2026');
  expect(screen.getByText(/^Waived/, { selector: 'summary' }).textContent).toBe('Waived 1');
});

test('without a reason nothing is waived, and the field says what is missing', async () => {
  const { user, session } = renderPanel(SKETCH, RULES);
  const form = await waivePlans(user, '');
  await user.click(within(form).getByRole('button', { name: 'Waive' }));
  expect(within(form).getByText('Enter a reason, so that others understand it later.')).toBeTruthy();
  expect(session.store.getState().analysis.waived).toEqual([]);
});

test('who waived is remembered for the next time', async () => {
  const { user } = renderPanel(SKETCH, RULES);
  const form = await waivePlans(user);
  await user.type(within(form).getByRole('textbox', { name: 'Approved by' }), 'Ann{Enter}');
  await user.click(within(findingNamed(/Nobody is/)).getByRole('button', { name: 'Waive' }));
  expect(screen.getByRole('textbox', { name: 'Approved by' })).toHaveProperty('value', 'Ann');
});

test('Escape closes the form and gives the keyboard back to the finding', async () => {
  const { user } = renderPanel(SKETCH, RULES);
  await waivePlans(user);
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('form')).toBeNull();
  expect(document.activeElement).toBe(findingNamed(/More than one/));
});

test('a waived finding can be brought back', async () => {
  const { user } = renderPanel(SKETCH, RULES);
  const form = await waivePlans(user);
  await user.click(within(form).getByRole('button', { name: 'Waive' }));
  await user.click(screen.getByText(/^Waived/, { selector: 'summary' }));
  await user.click(screen.getByRole('button', { name: 'Reopen: More than one role is accountable' }));
  expect(findingNamed(/More than one/)).toBeTruthy();
  // The message about the waiver begins like the list.
  expect(screen.queryByText(/^Waived/, { selector: 'summary' })).toBeNull();
});

test('a waived gap is not offered to be reopened where the matrix can only be read', async () => {
  const { user, session } = renderPanel(SKETCH, RULES);
  await user.click(within(await waivePlans(user)).getByRole('button', { name: 'Waive' }));
  const reopening = () => screen.queryByRole('button', { name: /^Reopen: /, hidden: true });
  expect(reopening()).toBeTruthy();
  act(() => session.store.setState({ notAllowed: 'Here you only watch.' }));
  expect(reopening()).toBeNull();
});
