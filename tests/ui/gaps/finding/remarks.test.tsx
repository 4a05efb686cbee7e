import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { findingNamed, renderPanel } from '../renderPanel';

const SKETCH = `
  settings: scope=reliability+security
                       | Architect @platform | Engineer @application
  ## Planning
  Set the budget #cost | R                   | C`;

test('a gap counts its open remarks, and takes them where it stands', async () => {
  const { user } = renderPanel(SKETCH);
  const gap = findingNamed('Unowned cost: Set the budget');
  const toggle = () => within(gap).getByRole('button', { name: /remark/i, expanded: true });
  await user.click(within(gap).getByRole('button', { name: 'Remarks' }));
  expect(toggle().textContent).toBe('');
  await user.type(within(gap).getByRole('textbox', { name: 'Add a remark on this gap' }), 'Ask finance');
  await user.type(within(gap).getByRole('textbox', { name: 'Your name' }), 'Ines');
  await user.click(within(gap).getByRole('button', { name: 'Add remark' }));
  expect(toggle().getAttribute('aria-label')).toBe('1 open remark');
  expect(toggle().textContent).toBe('1');
  await user.click(within(gap).getByRole('button', { name: 'Resolve' }));
  expect(toggle().getAttribute('aria-label')).toBe('Remarks');
});

test('each gap of several with one cause has remarks of its own', () => {
  renderPanel(`${SKETCH}\n  Pay the bill #cost | R | C\n  Plan the cost #cost | R | C`);
  const articles = screen.getAllByRole('article');
  expect(articles.length).toBeGreaterThan(2);
  for (const article of articles)
    expect(within(article).getByRole('button', { name: 'Remarks' })).toBeTruthy();
});
