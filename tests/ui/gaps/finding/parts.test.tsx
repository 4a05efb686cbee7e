// Where to start, what else there is, and what is only worth a look.
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderPanel } from '../renderPanel';

const SKETCH = `
                | Architect | Engineer | Listener
  ## Delivery
  Pay the bill  |           | R        | I
  Draw plans    | A         | AR       | I
  Order parts   |           |          | I
  Misc          | A         | R        | I
  Build it      | A         |          |
  Stuff         | A         | R        |`;

const RULES = ['no-accountable', 'multiple-accountable', 'no-owner', 'vague-activity'];

test('the list begins with what to start with, and says why', () => {
  renderPanel(SKETCH, RULES);
  expect(screen.getByRole('heading', { name: 'Start here' })).toBeTruthy();
  expect(screen.getByText('First, because nobody can decide until it is settled.')).toBeTruthy();
});

test('what is only worth a look is folded until it is asked for', async () => {
  const { user } = renderPanel(SKETCH, RULES);
  const toggle = screen.getByRole('button', { name: /^Worth a look/ });
  expect(toggle.getAttribute('aria-expanded')).toBe('false');
  expect(screen.queryByText(/“Misc”/)).toBeNull();
  await user.click(toggle);
  expect(screen.getByText(/“Misc”/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: /^Worth a look/ }));
  expect(screen.queryByText(/“Misc”/)).toBeNull();
});

test('a gap that an edit opens is marked as new', async () => {
  const { session } = renderPanel(SKETCH, RULES);
  expect(screen.queryByText('new')).toBeNull();
  session.run({
    label: 'take the owner away',
    apply(draft) {
      const row = Object.values(draft.activities).find(({ name }) => name === 'Build it');
      if (row) row.assignments = {};
    },
  });
  expect(await screen.findAllByText(/new$/)).not.toHaveLength(0);
});

test('a list of one weight has no parts', () => {
  renderPanel(
    `
                | Architect | Engineer
  Misc          | A         | R`,
    RULES,
  );
  expect(screen.queryByRole('heading', { name: 'Start here' })).toBeNull();
  expect(screen.getByText(/“Misc”/)).toBeTruthy();
});
