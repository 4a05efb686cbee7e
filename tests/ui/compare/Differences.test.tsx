import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { Differences } from '../../../src/ui/compare/Differences';
import { renderWithPanels } from '../../support/panels';

const NOW = `
           | Clerk | Manager
  ## Money
  Pay      | R     | A      `;
const BEFORE = `
           | Clerk | Manager | Board
  ## Money
  Pay      | RA    |         |      `;

const text = () => document.body.textContent ?? '';

// In the changed copy everything was told backwards: a role that was deleted there was called new.
it('is told from this matrix to the other, or swapped, from the other to this one', async () => {
  const [current, other] = [matrixFromSketch(NOW), matrixFromSketch(BEFORE)];
  const { session } = renderWithPanels(
    <Differences current={current} other={other} name="Last quarter" scope="everything" />,
    current,
  );
  // Found in slices: at once where the machine is idle.
  await screen.findByText('From this matrix to “Last quarter”');
  expect(text()).toContain('Manager is accountable for 1 fewer activity.');
  expect(screen.getByRole('checkbox', { name: 'Role “Board”: Added' })).not.toBeNull();
  // One press took all of them before.
  expect(screen.queryByRole('checkbox', { checked: true })).toBeNull();
  expect(screen.getByRole<HTMLButtonElement>('button', { name: /^Accept 0/ }).disabled).toBe(true);

  await userEvent.click(screen.getByRole('button', { name: 'Swap' }));
  await screen.findByText('From “Last quarter” to this matrix');
  expect(text()).toContain('Manager is accountable for 1 more activity.');
  // It has happened, so nothing is said of accepting it.
  expect(screen.getByRole('row', { name: 'Role “Board” Deleted' })).not.toBeNull();
  // What is here already cannot be accepted.
  expect(screen.queryByRole('checkbox')).toBeNull();
  expect(screen.queryByRole('button', { name: /^Accept/ })).toBeNull();

  await userEvent.click(screen.getByRole('button', { name: 'Swap' }));
  await screen.findByText('From this matrix to “Last quarter”');
  expect(session.store.getState().undoLabel).toBeNull();
});

it('starts from a matrix that was changed earlier, so that last quarter comes first', async () => {
  const [current, other] = [matrixFromSketch(NOW), matrixFromSketch(BEFORE)];
  renderWithPanels(
    <Differences current={current} other={other} name="Last quarter" earlier scope="everything" />,
    current,
  );
  await screen.findByText('From “Last quarter” to this matrix');
  expect(text()).toContain('To bring something back from “Last quarter”, press Swap.');
});

// A file whose rows were in another order was called the same.
it('says of a table from elsewhere only that what was compared is the same', async () => {
  const current = matrixFromSketch(NOW);
  renderWithPanels(
    <Differences current={current} other={current} name="duties.csv" scope="letters" />,
    current,
  );
  await screen.findByText(
    /^No differences\. “duties\.csv” has the same roles, sections, activities and letters/,
  );
  expect(text()).toContain('Their order, and what else is written in the two, was not compared.');
});
