import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { inOrder } from '../../../../src/domain/matrix/order';
import { renderPanel } from '../renderPanel';
// Loaded lazily in the app; here at once, so that no test waits for the first load.
import '../../../../src/ui/gaps/tags/SuggestedTags';

const SKETCH = `
  settings: tagsConfirmed=no, scope=cost+reliability
                       | Cloud Architect @platform | Software Engineer @application
  Watch the cloud cost | R                         | C
  Roll back a release  |                           | AR
  Write the minutes    | A                         | R`;
const RULES = ['cost-unowned', 'reliability-unowned'];

const banner = () => screen.findByRole('region', { name: 'Suggested tags' });

test('rules about missing rows wait for tags, and one press confirms them all', async () => {
  const { user, session } = renderPanel(SKETCH, RULES);
  expect((await banner()).textContent).toMatch(
    /^We found \d+ concerns? and 1 duty in the names of activities and roles\./,
  );
  expect(screen.queryAllByRole('article')).toEqual([]);
  // All checks were said to pass, while those about missing rows had not begun.
  expect(screen.getByText('The checks that need no tags pass.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Confirm all' }));
  expect(screen.getByRole('article', { name: 'Nobody found who is accountable for cost' })).toBeTruthy();
  expect(screen.queryByRole('region', { name: 'Suggested tags' })).toBeNull();
  // The button is gone, and whoever pressed it by key was left at the top of the page.
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: /^Gaps/ }));
  const [cost, rollback] = inOrder(session.store.getState().matrix.activities);
  expect(cost?.concerns).toContain('cost');
  expect(rollback?.duties).toEqual(['rollback']);
});

test('looking through them, a wrong one can be unticked by keyboard', async () => {
  const { user, session } = renderPanel(SKETCH, RULES);
  await user.click(within(await banner()).getByRole('button', { name: 'Review' }));
  const dialog = await screen.findByRole('dialog', { name: 'Suggested tags' });
  const line = within(dialog).getByRole('checkbox', { name: /^Watch the cloud cost: / });
  line.focus();
  await user.keyboard(' ');
  const others = within(dialog).getAllByRole('checkbox', { checked: true }).length;
  await user.click(within(dialog).getByRole('button', { name: `Confirm ${others}` }));
  const { matrix } = session.store.getState();
  expect(inOrder(matrix.activities)[0]?.concerns).toEqual([]);
  expect(matrix.settings.tagsConfirmed).toBe(true);
});

test('all can be unticked at once, and the matrix confirmed without tags', async () => {
  const { user, session } = renderPanel(SKETCH, RULES);
  await user.click(within(await banner()).getByRole('button', { name: 'Review' }));
  await user.click(await screen.findByRole('checkbox', { name: /^All \d/ }));
  await user.click(screen.getByRole('button', { name: 'Confirm without tags' }));
  const { matrix } = session.store.getState();
  expect(inOrder(matrix.activities).flatMap(({ concerns }) => concerns)).toEqual([]);
  expect(matrix.settings.tagsConfirmed).toBe(true);
});

test('ignored suggestions stay within reach', async () => {
  const { user } = renderPanel(SKETCH, RULES);
  await user.click(within(await banner()).getByRole('button', { name: 'Dismiss' }));
  expect(screen.getByText(/start once you confirm the tags/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Show suggestions' }));
  expect(await banner()).toBeTruthy();
});

test('names that suggest nothing can still be confirmed as complete', async () => {
  const { user } = renderPanel(
    `
    settings: tagsConfirmed=no, scope=cost
         | Alpha @platform
    Xyzzy | AR`,
    RULES,
  );
  expect((await banner()).textContent).toContain('The names suggest no more tags.');
  await user.click(screen.getByRole('button', { name: 'Confirm' }));
  expect(screen.getByRole('article', { name: 'Nobody found who is accountable for cost' })).toBeTruthy();
});
