import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { renderPanel } from '../renderPanel';

const SKETCH = `
                       | Architect @platform | Engineer @application | Manager @leadership
  ## Planning
  Set the budget #cost #reliability | R      | C                     | I
  Draw the plans       | A                   | R                     | A
  Pay the bill         | R                   |                       |
  Order the parts      | R                   | C                     |
  Ship it              |                     | RA                    | C`;

const RULES = ['no-accountable', 'multiple-accountable', 'cost-unowned'];
const articles = () => screen.getAllByRole('article');
const focused = () => document.activeElement;

test('F9 walks from gap to gap, round and back, and the selection of the grid follows', async () => {
  const { user, grid, session } = renderPanel(SKETCH, RULES);
  await user.keyboard('{F9}');
  expect(focused()).toBe(articles()[0]);
  await user.keyboard('{F9}');
  expect(focused()).toBe(articles()[1]);
  const { findings } = session.store.getState().analysis;
  const second = findings.find(({ key }) => key === articles()[1]?.dataset.key);
  expect(grid.store.getState().selection.active.row).toBe(second?.places[0]?.activityId);
  await user.keyboard('{Shift>}{F9}{F9}{/Shift}');
  expect(focused()).toBe(articles().at(-1));
});

test('arrows, j and k, Home and End walk inside the list', async () => {
  const { user } = renderPanel(SKETCH, RULES);
  await user.keyboard('{F9}{ArrowDown}j');
  expect(focused()).toBe(articles()[2]);
  await user.keyboard('k{ArrowUp}{ArrowUp}');
  expect(focused()).toBe(articles()[0]);
  await user.keyboard('{End}');
  expect(focused()).toBe(articles().at(-1));
  await user.keyboard('{Home}');
  expect(focused()).toBe(articles()[0]);
});

test('Tab reaches one finding, then its buttons, and not those of the others', async () => {
  const { user } = renderPanel(SKETCH, RULES);
  await user.keyboard('{F9}{Tab}{Tab}{Tab}{Tab}');
  const first = articles()[0] as HTMLElement;
  expect(focused()).toBe(within(first).getAllByRole('button', { name: /Make|Keep/ })[0]);
  const reached = screen.getAllByRole('button').filter((one) => one.closest('article') && one.tabIndex === 0);
  expect(new Set(reached.map((one) => one.closest('article')))).toEqual(new Set([first]));
});

test('Enter on a finding carries out its first fix, and the keyboard stands on the next finding', async () => {
  const { user, session } = renderPanel(SKETCH, RULES);
  const before = session.store.getState().analysis.findings.length;
  await user.keyboard('{F9}');
  const next = articles()[1];
  await user.keyboard('{Enter}');
  expect(session.store.getState().analysis.findings.length).toBeLessThan(before);
  expect(articles()).toContain(focused());
  expect([next, articles()[0]]).toContain(focused());
});

test('when the last finding is mended by keyboard, the focus is not lost', async () => {
  const { user } = renderPanel(
    `
                 | Architect | Engineer
    Pay the bill | R         | C`,
    ['no-accountable'],
  );
  await user.keyboard('{F9}{Enter}');
  expect(screen.getByText('No open gaps so far')).toBeTruthy();
  expect(screen.getByRole('region', { name: 'Gaps' }).contains(focused())).toBe(true);
});

test('H opens the help of a rule: why, what to do, source, and both examples', async () => {
  const { user } = renderPanel(SKETCH, ['multiple-accountable']);
  await user.keyboard('{F9}h');
  const article = articles()[0] as HTMLElement;
  expect(within(article).getByRole('button', { name: 'Why it matters' }).ariaExpanded).toBe('true');
  const flagged = within(article).getByRole('table', { name: 'Flagged' });
  expect(
    within(flagged)
      .getAllByRole('columnheader')
      .map((head) => head.textContent),
  ).toEqual(['Activity', 'Architect', 'Engineer']);
  expect(within(article).getByRole('table', { name: 'Accepted' })).toBeTruthy();
  expect(within(article).getByText(/^Source:/)).toBeTruthy();
});

test('Escape leads from a finding to its cells in the grid', async () => {
  const { user, grid } = renderPanel(SKETCH, ['multiple-accountable']);
  await user.keyboard('{F9}{Escape}');
  expect(grid.store.getState().scrollTo?.focus).toBe(true);
});

test('the keys of a finding do nothing while a person types into its form', async () => {
  const { user, session } = renderPanel(SKETCH, ['multiple-accountable']);
  await user.keyboard('{F9}wjkhc');
  expect(screen.getByRole('textbox', { name: 'Reason' })).toHaveProperty('value', 'jkhc');
  expect(session.store.getState().lastChange).toBeNull();
});

test('F9 opens the panel where it was closed', async () => {
  const { panels } = renderPanel(SKETCH, RULES);
  panels.setState({ panel: { kind: 'closed' } });
  await userEvent.keyboard('{F9}');
  expect(panels.getState().panel.kind).toBe('gaps');
});
