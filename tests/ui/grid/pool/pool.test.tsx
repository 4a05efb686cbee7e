import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { RoleId } from '../../../../src/domain/matrix/ids';
import { typeLetter } from '../../../../src/ui/commands/acts/assigning';
import { pasteInto } from '../../../../src/ui/commands/acts/pasting';
import { closePools, numbersOf, openPool, toldPicture } from '../../../support/openPool';

beforeEach(() => vi.useFakeTimers());
afterEach(closePools);

const rising = (values: readonly number[]) =>
  values.every((value, at) => at === 0 || value > (values[at - 1] ?? 0));

test('the first paint draws what is in view, and what may be scrolled to is drawn soon after', () => {
  const open = openPool();
  const first = open.rows().length;
  vi.advanceTimersByTime(120);
  expect(open.rows().length).toBe(first + 2);
});

test('a letter is in its cell when the edit returns, and no other cell is touched', () => {
  const open = openPool();
  open.goTo(3, 2);
  const touched = new MutationObserver(() => undefined);
  touched.observe(open.body, { subtree: true, childList: true, characterData: true, attributes: true });
  typeLetter(open, 'C', true);
  expect(open.cell('Role 2, Activity 3: Consulted').textContent).toBe('C');
  const cells = touched.takeRecords().map(({ target }) => (target as Element).closest?.('[role=gridcell]'));
  expect(new Set(cells.filter(Boolean))).toEqual(new Set([open.cell('Role 2, Activity 3: Consulted')]));
});

test('an arrow writes to the cell it leaves and the cell it comes to, and to no other', () => {
  const open = openPool();
  open.goTo(3, 2);
  const touched = new MutationObserver(() => undefined);
  touched.observe(open.body, { subtree: true, childList: true, characterData: true, attributes: true });
  open.run('move-down');
  const cells = touched.takeRecords().map(({ target }) => open.told(target as Element));
  expect(new Set(cells)).toEqual(new Set(['Role 2, Activity 3: nothing', 'Role 2, Activity 4: nothing']));
});

test('an arrow moves the focus before it writes to what had it', () => {
  const open = openPool();
  open.goTo(3, 2);
  const left = open.cell('Role 2, Activity 3: nothing');
  left.focus();
  const atFocus: [number, number][] = [];
  const came = open.cell('Role 2, Activity 4: nothing');
  came.addEventListener('focus', () => atFocus.push([left.tabIndex, came.tabIndex]));
  open.run('move-down');
  expect(atFocus).toEqual([[0, 0]]);
  expect([left.tabIndex, came.tabIndex]).toEqual([-1, 0]);
});

test('names and sections that were never active can take the focus', () => {
  const open = openPool();
  for (const head of open.body.querySelectorAll('[role=rowheader]')) {
    expect(head.getAttribute('tabindex')).toBe('-1');
  }
});

test('scrolling makes no new rows, and soon puts them in the order of the screen', () => {
  const open = openPool();
  open.scrollTo(1_000);
  const elements = new Set(open.body.querySelectorAll('[role=gridcell]'));
  open.scrollTo(1_080);
  open.scrollTo(2_000);
  open.scrollTo(2_900);
  const fresh = [...open.body.querySelectorAll('[role=gridcell]')].filter((one) => !elements.has(one));
  expect(fresh).toEqual([]);
  open.scrollTo(2_500);
  vi.advanceTimersByTime(120);
  expect(rising(open.rows())).toBe(true);
});

test('cells stand in the order of their columns at every step sideways', () => {
  const open = openPool();
  for (const left of [0, 90, 700, 3_000, 2_900, 2_000, 0]) {
    open.scrollTo(0, left);
    const rows = [...open.body.querySelectorAll('[data-row^=activity]')];
    for (const row of rows) {
      expect(rising(numbersOf('aria-colindex', row.children))).toBe(true);
    }
  }
});

test('the focused cell stays the same cell and keeps the focus, however far the grid is scrolled', () => {
  const open = openPool();
  open.goTo(3, 2);
  const focused = open.cell('Role 2, Activity 3: nothing');
  focused.focus();
  for (const [top, left] of [
    [900, 0],
    [5_000, 2_000],
    [5_000, 0],
    [40, 600],
    [0, 0],
  ] as const) {
    open.scrollTo(top, left);
    vi.advanceTimersByTime(120);
    expect(document.activeElement).toBe(focused);
    expect(open.cell('Role 2, Activity 3: nothing')).toBe(focused);
    expect(rising(open.rows())).toBe(true);
  }
});

test('one cell at a time is a stop of Tab, and it is the active one', () => {
  const open = openPool();
  open.goTo(3, 2);
  open.run('move-down', 'move-right');
  const stops = [...open.body.querySelectorAll('[tabindex="0"]')];
  expect(stops.map(open.told)).toEqual(['Role 3, Activity 4: Responsible']);
});

test('a row and a role that are deleted leave no cell behind', () => {
  const open = openPool(`
            | Clerk | Manager
    ## Money
    Pay     | R     | A
    Chase   | R     | A`);
  open.at('Chase', 'Clerk');
  open.run('remove');
  open.at('header', 'Manager');
  open.run('remove');
  const names = [...open.body.querySelectorAll('[role=gridcell]')].map(open.told);
  expect(names).toEqual(['Clerk, Pay: Responsible']);
});

test('hiding a role under the focus lets go of it instead of making it another cell', () => {
  const open = openPool();
  open.goTo(3, 2);
  open.cell('Role 2, Activity 3: nothing').focus();
  open.view.hide([open.view.store.getState().selection.active.column as RoleId]);
  expect(document.activeElement).toBe(document.body);
});

test('while it scrolls a picture is seen, and the rows come when it rests', () => {
  const { picture, seen } = toldPicture();
  const open = openPool(undefined, picture);
  seen.length = 0;
  const before = open.rows();
  open.scrollTo(1_000);
  open.scrollTo(2_000);
  expect(seen).toEqual(['picture at 1000', 'picture at 2000']);
  expect(open.rows()).toEqual(before);
  vi.advanceTimersByTime(120);
  expect(seen.at(-1)).toBe('rows');
  expect(open.rows()).not.toEqual(before);
});

test('a key that moves the selection while it scrolls finds the rows where they are seen', () => {
  const { picture, seen } = toldPicture();
  const open = openPool(undefined, picture);
  open.scrollTo(2_000);
  open.goTo(3, 2);
  expect(seen.at(-1)).toBe('rows');
  expect(open.cell('Role 2, Activity 3: nothing').tabIndex).toBe(0);
});

test('an edit that comes while it scrolls is in the picture, and in the rows afterwards', () => {
  const { picture, seen } = toldPicture();
  const open = openPool(undefined, picture);
  open.goTo(3, 2);
  open.scrollTo(100);
  typeLetter(open, 'C', true);
  expect(seen.slice(-2)).toEqual(['picture at 100', 'picture at 100']);
  vi.advanceTimersByTime(120);
  expect(open.cell('Role 2, Activity 3: Consulted').textContent).toBe('C');
});

test('rows follow at once what is dragged over them', () => {
  const { picture, seen } = toldPicture();
  const open = openPool(undefined, picture);
  open.view.store.setState({ dragging: true });
  const before = open.rows();
  seen.length = 0;
  open.scrollTo(2_000);
  expect(seen).toEqual([]);
  expect(open.rows()).not.toEqual(before);
});

test('a press while it scrolls draws the rows first, and only then', () => {
  const { picture } = toldPicture();
  const open = openPool(undefined, picture);
  expect(open.pool.rest()).toBe(false);
  open.scrollTo(2_000);
  expect(open.pool.rest()).toBe(true);
  expect(open.pool.rest()).toBe(false);
});

test('a press in the frame of a scroll, before the grid hears of it, draws the rows too', () => {
  const open = openPool();
  const before = open.rows();
  open.scroller.scrollTop = 2_000;
  expect(open.pool.rest()).toBe(true);
  expect(open.rows()).not.toEqual(before);
});

test('what is pasted and then selected asks once where the grid stands, before anything is written', async () => {
  const open = openPool();
  open.goTo(3, 2);
  // What comes next is a task of its own.
  await Promise.resolve();
  const wrote = new MutationObserver(() => undefined);
  wrote.observe(open.body, { subtree: true, childList: true, characterData: true, attributes: true });
  const written: number[] = [];
  Object.defineProperty(open.scroller, 'scrollTop', {
    configurable: true,
    get: () => {
      written.push(wrote.takeRecords().length);
      return 0;
    },
  });
  pasteInto(open, '', 'C\tI\nI\tC');
  expect(written).toEqual([0]);
  expect(open.cell('Role 2, Activity 3: Consulted').textContent).toBe('C');
});

test('a room that lets one only watch is drawn at once, and a save draws nothing', async () => {
  const open = openPool();
  const active = () => open.cell('Role 2, Activity 3: nothing');
  const { store } = open.session;
  open.goTo(3, 2);
  expect(active().getAttribute('aria-readonly')).toBe(null);
  store.setState({ notAllowed: 'Here you only watch.' });
  expect(active().getAttribute('aria-readonly')).toBe('true');
  store.setState({ notAllowed: undefined });
  expect(active().getAttribute('aria-readonly')).toBe(null);
  // What comes next is a task of its own, which would ask where the grid stands before it draws.
  await Promise.resolve();
  const asked: string[] = [];
  Object.defineProperty(open.scroller, 'scrollTop', {
    configurable: true,
    get: () => {
      asked.push('scroll');
      return 0;
    },
  });
  store.setState({ save: { kind: 'saving' } });
  store.setState({ save: { kind: 'saved' } });
  expect(asked).toEqual([]);
});

test('the header hears of columns that came into view', () => {
  const open = openPool();
  const before = open.headers.length;
  open.scrollTo(400);
  expect(open.headers).toHaveLength(before);
  open.scrollTo(400, 2_000);
  expect(open.headers.length).toBeGreaterThan(before);
});
