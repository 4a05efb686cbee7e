// A paste that comes before the readers of tables have come: they are fetched once the grid is idle.
import { beforeEach, expect, test, vi } from 'vitest';
import { removeActivities } from '../../../../src/domain/edits/removeActivities';
import { cutSelection } from '../../../../src/ui/commands/acts/copying';
import { pasteInSlices, pasteInto } from '../../../../src/ui/commands/acts/pasting';
import { lateReaders } from '../../../../src/ui/commands/clipboard/lateReaders';
import { showNotices } from '../../../../src/ui/parts/Toast';
import { openGrid } from '../../../support/openGrid';

const sketch = `
          | Clerk | Manager
  ## Money
  Pay     | RA    | C
  Chase   | R     |
  Hire    |       | A  `;
const html = '<table><tr><td rowspan="2">I</td><td>R</td></tr><tr><td>C</td></tr></table>';

let come: (arrives: boolean) => void;
let asked: Promise<void>;
let told: string[] = [];

beforeEach(() => {
  const readers = lateReaders.here();
  const here = vi.spyOn(lateReaders, 'here').mockReturnValue(undefined);
  const coming = new Promise<typeof readers>((resolve) => {
    come = (arrives) => {
      if (arrives) here.mockReturnValue(readers);
      resolve(arrives ? readers : undefined);
    };
  });
  asked = new Promise((resolve) => {
    vi.spyOn(lateReaders, 'load').mockImplementation(() => {
      resolve();
      return coming;
    });
  });
  told = [];
  return showNotices(({ message }) => told.push(message));
});

function open() {
  const grid = openGrid(sketch);
  grid.at('Chase', 'Clerk');
  return { ...grid, opened: () => grid.view.store.getState().opened };
}

test('a table waits behind its progress, and is one step where it was pasted', async () => {
  const grid = open();
  const before = grid.picture();
  const done = pasteInSlices(grid, html, 'I\tR\n\tC');
  expect(grid.opened()?.kind).toBe('pasting');
  grid.at('Pay', 'Manager');
  expect(grid.picture()).toEqual(before);
  come(true);
  await done;
  expect(grid.lines()).toEqual(['Pay | RA | C', 'Chase | I | R', 'Hire | I | C']);
  expect(grid.opened()).toBeNull();
  expect(grid.active()).toBe('Pay, Manager');
  grid.run('undo');
  expect(grid.picture()).toEqual(before);
});

test('a paste of HTML waits, and one of plain text does not', async () => {
  const grid = open();
  pasteInto(grid, '', 'C\tI');
  expect(grid.lines()[1]).toBe('Chase | C | I');
  const changed = new Promise((resolve) => grid.session.store.subscribe(resolve));
  pasteInto(grid, html, '');
  expect(grid.opened()?.kind).toBe('pasting');
  come(true);
  await changed;
  expect(grid.lines().slice(1)).toEqual(['Chase | I | R', 'Hire | I | C']);
});

test('what was cut moves, although it was cut and pasted before its reader came', async () => {
  const grid = open();
  grid.at('Pay', 'Clerk');
  const cut = cutSelection(grid);
  grid.at('Hire', 'Clerk');
  const done = pasteInSlices(grid, cut?.html ?? '', cut?.text ?? '');
  come(true);
  await done;
  expect(grid.lines()).toEqual(['Pay | - | C', 'Chase | R | -', 'Hire | RA | A']);
  expect(grid.view.store.getState().cut).toBeNull();
});

test('where its place was deleted meanwhile, nothing is pasted elsewhere', async () => {
  const grid = open();
  const [, chase] = Object.values(grid.matrix().activities);
  const done = pasteInSlices(grid, html, '');
  grid.session.run(removeActivities(grid.matrix(), chase ? [chase.id] : []));
  come(true);
  await done;
  expect(grid.lines()).toEqual(['Pay | RA | C', 'Hire | - | A']);
  expect(told).toEqual(['What was selected is not there any more, so nothing was pasted.']);
});

test('where no reader comes, the plain text is pasted, which is told', async () => {
  const grid = open();
  const done = pasteInSlices(grid, html, 'I\tR\n\tC');
  come(false);
  await done;
  expect(grid.lines().slice(1)).toEqual(['Chase | I | R', 'Hire | - | C']);
  expect(told[0]).toContain('Only the plain text of the table was pasted');
});

test('where there is no plain text either, nothing is pasted, which is told', async () => {
  const grid = open();
  const done = pasteInSlices(grid, html, '');
  come(false);
  await done;
  expect(grid.lines()[1]).toBe('Chase | R | -');
  expect(told[0]).toContain('could not be loaded. Nothing was pasted.');
});

test('it can be given up while it waits', async () => {
  const grid = open();
  const done = pasteInSlices(grid, html, '');
  await asked;
  const opened = grid.opened();
  if (opened?.kind === 'pasting') opened.cancel();
  await done;
  expect(grid.opened()).toBeNull();
  come(true);
  expect(grid.session.store.getState().undoLabel).toBeNull();
});

test('where nothing may be changed any more when its reader comes, only that is told, and the cut stays', async () => {
  const grid = open();
  const cut = cutSelection(grid);
  const before = grid.lines();
  const done = pasteInSlices(grid, '<table><tr><td>R</td><td>X</td><td>I</td></tr></table>', cut?.text ?? '');
  grid.session.store.setState({ notAllowed: 'You can only watch.' });
  come(true);
  await done;
  expect(grid.lines()).toEqual(before);
  expect(told).toEqual(['You can only watch.']);
  expect(grid.opened()).toBeNull();
  expect(grid.view.store.getState().cut).not.toBeNull();
});

test('a fault of a reader takes its progress away', async () => {
  const grid = open();
  vi.spyOn(lateReaders, 'here').mockImplementation(() => {
    throw new Error('A fault.');
  });
  const done = pasteInSlices(grid, html, '');
  come(false);
  await expect(done).rejects.toThrow('A fault.');
  expect(grid.opened()).toBeNull();
});
