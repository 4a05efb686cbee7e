import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
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
