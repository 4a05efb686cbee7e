// How often the rows are drawn. Each drawing puts the fill handle where the selection ends.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pasteInto } from '../../../../src/ui/commands/acts/pasting';
import { closePools, openPool } from '../../../support/openPool';

beforeEach(() => vi.useFakeTimers());
afterEach(closePools);

function open() {
  const pool = openPool();
  pool.goTo(3, 2);
  const drawn = new MutationObserver(() => undefined);
  drawn.observe(pool.fillHandle, { attributeFilter: ['data-row'] });
  return { ...pool, times: () => drawn.takeRecords().length };
}

test('a paste is drawn once, although it changes the matrix and then what is selected', () => {
  const pool = open();
  pasteInto(pool, '', 'C\tI\nI\tC');
  expect(pool.times()).toBe(1);
  expect(pool.cell('Role 2, Activity 3: Consulted').getAttribute('aria-selected')).toBe('true');
  expect(pool.cell('Role 3, Activity 4: Consulted').getAttribute('aria-selected')).toBe('true');
});

test('a paste that adds rows shows them', () => {
  const pool = openPool('| Clerk\n## Money\nPay | R');
  pool.at('Pay', 'Clerk');
  pasteInto(pool, '', 'C\nI');
  expect(pool.cell('Clerk, New activity 1: Informed').getAttribute('aria-selected')).toBe('true');
});

test('a cell that has the focus and stays where it is seen is not drawn to be brought into view', () => {
  const pool = open();
  const { active } = pool.view.store.getState().selection;
  const element = pool.cell('Role 2, Activity 3: nothing');
  element.focus();
  pool.pool.bringIntoView(active);
  expect(pool.times()).toBe(0);
  element.blur();
  pool.pool.bringIntoView(active);
  expect(pool.times()).toBe(1);
});
