import { act, screen } from '@testing-library/react';
import type { Draft } from 'immer';
import { expect, test } from 'vitest';
import type { Activity, Matrix, Role } from '../../../../src/domain/matrix/matrix';
import { renderPanel } from '../renderPanel';
// Loaded lazily in the app; here at once, so that no test waits for the first load.
import '../../../../src/ui/gaps/figures/CoverageFigure';

const ROWS = `
                       | Architect @platform | Engineer @application
  Set the budget #cost <gov-cost-owner> | AR | C
  Draw the plans       | A                   | A
  Pay the bill         | R                   | `;

test('the panel says how many rows have a clean owner, of all', () => {
  renderPanel(ROWS);
  expect(screen.getByText('Fully assigned activities').nextSibling?.textContent).toBe('1 of 3');
});

test('with frameworks switched on it says how much of them is covered, and leads to what is missing', async () => {
  renderPanel(`
  settings: frameworks=finops+dora
  ${ROWS}`);
  const link = await screen.findByRole('link', { name: 'Framework items with an owner' });
  expect(link.getAttribute('href')).toMatch(/^#\/m\/.+\/coverage$/);
  const figure = link.parentElement?.nextSibling?.textContent ?? '';
  const [, part = 0, of = 0] = /^(\d+) of (\d+)$/.exec(figure) ?? [];
  expect(Number(of)).toBeGreaterThan(10);
  expect(Number(part)).toBeLessThan(Number(of));
});

test('without a framework the panel offers to choose one', () => {
  renderPanel(ROWS);
  expect(screen.getByRole('link', { name: 'choose one' }).getAttribute('href')).toMatch(/coverage$/);
});

test('letters that nobody confirmed are counted, and shown one activity after the other', async () => {
  const { session, grid, user } = renderPanel(ROWS);
  expect(screen.queryByText(/suggested letters/)).toBeNull();
  const { activities, roles } = session.store.getState().matrix;
  const [architect] = Object.values<Role>(roles);
  const open = Object.values<Activity>(activities).slice(0, 2);
  const suggest = (left: readonly Activity[]) => ({
    label: 'suggest',
    apply(draft: Draft<Matrix>) {
      for (const { id } of open) delete draft.activities[id]?.suggested;
      for (const { id } of left) {
        const row = draft.activities[id];
        if (row && architect) row.suggested = { [architect.id]: true };
      }
    },
  });
  act(() => void session.run(suggest(open)));
  expect(screen.getByText(/^2 activities rest on suggested letters/)).toBeTruthy();
  const activity = () => grid.store.getState().selection.active.row;
  await user.click(screen.getByRole('button', { name: 'Show the first' }));
  expect(activity()).toBe(open[0]?.id);
  await user.click(screen.getByRole('button', { name: 'Show the next' }));
  expect(activity()).toBe(open[1]?.id);
  // The first was confirmed, and the way goes on from the start.
  act(() => void session.run(suggest(open.slice(1))));
  expect(screen.getByText(/^1 activity rests on suggested letters/)).toBeTruthy();
});
