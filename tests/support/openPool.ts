// The pool of rows over bare elements, without React and without a browser that scrolls.
import type { Matrix } from '../../src/domain/matrix/matrix';
import type { Picture } from '../../src/ui/grid/pool/pool';
import { createPool, type Pool } from '../../src/ui/grid/pool/pool';
import { atCell } from '../../src/ui/gridView/layout/cellRefs';
import { cellRefAt } from '../../src/ui/gridView/layout/layout';
import { largeMatrix } from './largeMatrix';
import { openGrid } from './openGrid';

const noPicture: Picture = {
  serves: () => false,
  show: () => undefined,
  hide: () => undefined,
  remove: () => undefined,
};

/** Says what is seen instead of drawing it. */
export function toldPicture() {
  const seen: string[] = [];
  const picture: Picture = {
    serves: () => true,
    show: (_scene, _view, { top }) => seen.push(`picture at ${top}`),
    hide: () => seen.push('rows'),
    remove: () => undefined,
  };
  return { picture, seen };
}

const opened: Pool[] = [];

/** After each test: what a pool does a moment later finds no document any more. */
export function closePools(): void {
  for (const pool of opened.splice(0)) pool.close();
  document.body.replaceChildren();
}

const LARGE = largeMatrix(200, 60);

export function openPool(matrix: Matrix | string = LARGE, picture = noPicture) {
  // With gaps: rows are marked by them.
  const grid = openGrid(matrix, {});
  const [scroller, sheet, body, fillHandle] = [0, 1, 2, 3].map(() => document.createElement('div'));
  if (!scroller || !sheet || !body || !fillHandle) throw new Error('Four elements were made.');
  sheet.append(body, fillHandle);
  scroller.append(sheet);
  document.body.append(scroller);
  const layout = () => grid.view.store.getState().layout;
  const headers: string[] = [];
  const onColumns = (words: string) => headers.push(words);
  const atOnce = (work: () => void) => work();
  const pool = createPool(grid, { scroller, sheet, body, fillHandle, onColumns, atOnce, picture });
  opened.push(pool);
  /** Where a cell stands and what it says it holds: `Role 2, Activity 3: Consulted`. */
  const told = (one: Element): string => {
    const column = layout().columns[Number(one.getAttribute('data-column'))];
    const role = column && grid.session.store.getState().matrix.roles[column];
    const head = one.parentElement?.querySelector('[role=rowheader]');
    return `${role ? role.name : ''}, ${head?.getAttribute('aria-label')}: ${one.getAttribute('aria-label')}`;
  };
  const cell = (words: string): HTMLElement => {
    const [found] = [...body.querySelectorAll<HTMLElement>('[role=gridcell]')].filter(
      (one) => told(one) === words,
    );
    if (!found) throw new Error(`No cell says "${words}".`);
    return found;
  };
  return {
    ...grid,
    scroller,
    body,
    fillHandle,
    headers,
    pool,
    cell,
    told,
    /** By the numbers in the names of a large matrix. */
    goTo: (activity: number, role: number) =>
      grid.view.select(atCell(cellRefAt(layout(), { row: activity, column: role - 1 }))),
    scrollTo(top: number, left = 0) {
      scroller.scrollTop = top;
      scroller.scrollLeft = left;
      pool.follow();
    },
    rows: () => numbersOf('aria-rowindex', body.querySelectorAll('[role=row]')),
  };
}

export const numbersOf = (name: string, of: Iterable<Element>) =>
  [...of].map((one) => Number(one.getAttribute(name)));
