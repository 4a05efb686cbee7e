import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Finding } from '../../../../src/domain/findings/finding';
import { renderPanel } from '../renderPanel';

const SKETCH = `
                 | Architect | Engineer | Operator
  Draw the plans | R         |          |
  Pay the bill   | I         | R        |
  Keep it up     | R         | R        |
  Order parts    |           | AR       | C`;

test('findings of one cause stand in one card with their count, each named by its place', () => {
  renderPanel(SKETCH, ['no-accountable']);
  const group = screen.getByRole('group', { name: /^Nobody is accountable 3/ });
  expect(
    within(group)
      .getAllByRole('article')
      .map((one) => one.getAttribute('data-rule')),
  ).toEqual(['no-accountable', 'no-accountable', 'no-accountable']);
  expect(within(group).getByRole('heading', { name: 'Nobody is accountable: Pay the bill' })).toBeTruthy();
});

test('a cause can be folded', async () => {
  const { user } = renderPanel(SKETCH, ['no-accountable']);
  await user.click(screen.getByRole('button', { name: /^Nobody is accountable 3/ }));
  expect(screen.queryAllByRole('article')).toEqual([]);
});

test('fixing all shows what would change, and does what stays ticked as one change', async () => {
  const { user, session } = renderPanel(SKETCH, ['no-accountable']);
  await user.click(screen.getByRole('button', { name: 'Fix all of this kind…' }));
  const dialog = await screen.findByRole('dialog', { name: 'Fix all: Nobody is accountable' });
  expect(dialog.textContent).toContain('2 gaps have a clear fix.');
  expect(dialog.textContent).toContain(
    'Fix all: Nobody is accountable2 gaps have a clear fix. You can undo them together. 1 needs a choice from you and will stay open.Draw the plans: Make Architect accountableArchitect already does this work.Pay the bill: Make Engineer accountableEngineer already does this work.CancelFix 2',
  );
  const changes = within(dialog).getByRole('list', { name: 'Changes' });
  expect(
    within(changes)
      .getAllByRole('checkbox')
      .map((box) => box.getAttribute('aria-labelledby')),
  ).toHaveLength(2);
  expect(changes.textContent).toContain('Pay the bill: Make Engineer accountable');
  await user.click(within(dialog).getByRole('button', { name: 'Fix 2' }));
  expect(session.store.getState().analysis.findings).toHaveLength(1);
  act(() => void session.undo());
  expect(session.store.getState().analysis.findings).toHaveLength(3);
});

test('of many findings the first few are drawn, and the keyboard draws further ones', async () => {
  const { user, session } = renderPanel(SKETCH, ['no-accountable']);
  const { analysis } = session.store.getState();
  const [first] = analysis.findings as [Finding];
  const many = Array.from({ length: 10_000 }, (_, place) => ({ ...first, key: `no-accountable/${place}` }));
  act(() => session.store.setState({ analysis: { ...analysis, findings: many } }));
  expect(screen.getAllByRole('article')).toHaveLength(5);
  await user.click(screen.getByRole('button', { name: 'Show 50 more of 9,995' }));
  expect(screen.getAllByRole('article')).toHaveLength(55);
  await user.keyboard('{Shift>}{F9}{/Shift}');
  expect((document.activeElement as HTMLElement).dataset.key).toBe('no-accountable/9999');
});
