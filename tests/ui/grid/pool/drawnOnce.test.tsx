// How often the rows are drawn. Each drawing puts the fill handle where the selection ends.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pasteInto } from '../../../../src/ui/commands/acts/pasting';
import { NO_SPARE, SPARE, windowAt } from '../../../../src/ui/gridView/layout/windowing';
import { closePools, numbersOf, openPool } from '../../../support/openPool';

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

test('a paste draws what is in view, and a moment later what may be scrolled to', () => {
  const pool = openPool();
  // The first paint is over.
  vi.advanceTimersByTime(1_000);
  pool.goTo(1, 1);
  pasteInto(pool, '', Array.from({ length: 100 }, () => Array(60).fill('C').join('\t')).join('\n'));
  const drawn = () => {
    const cells = [...pool.body.querySelectorAll('[aria-label=Consulted][aria-selected=true]')];
    const numbers = (name: string) =>
      new Set(
        numbersOf(
          name,
          cells.map((cell) => cell.closest(`[${name}]`) ?? cell),
        ),
      );
    return {
      rows: numbers('aria-rowindex').size,
      columns: numbers('aria-colindex').size,
      cells: cells.length,
    };
  };
  const { layout, room } = pool.view.store.getState();
  const within = (spare: typeof SPARE) => {
    const shown = windowAt(layout, { top: 0, left: 0 }, room, spare);
    const rows = layout.rows.slice(0, shown.rows[1] + 1).filter(({ kind }) => kind === 'activity').length;
    const columns = shown.columns[1] + 1;
    return { rows, columns, cells: rows * columns };
  };
  expect(drawn()).toEqual(within(NO_SPARE));
  vi.advanceTimersByTime(1_000);
  expect(drawn()).toEqual(within(SPARE));
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
