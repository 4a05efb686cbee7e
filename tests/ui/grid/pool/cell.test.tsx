import { afterEach, expect, test } from 'vitest';
import { addRemark } from '../../../../src/domain/edits/addRemark';
import { resolveRemark } from '../../../../src/domain/edits/resolveRemark';
import type { ActivityId, RemarkId, RoleId } from '../../../../src/domain/matrix/ids';
import { idOf } from '../../../../src/domain/matrix/sketch';
import { NOON, TODAY } from '../../../support/memorySession';
import { closePools, openPool } from '../../../support/openPool';

afterEach(closePools);

const SKETCH = `
            | Clerk          | Manager
    ## Money
    Pay     | RA             | C (yearly)
    Chase   |                | R`;

test('letters were read as a word: a cell says what they stand for and hides them from readers', () => {
  const cell = openPool(SKETCH).cell('Clerk, Pay: Accountable, Responsible');
  expect(cell.textContent).toBe('RA');
  expect([...cell.children].map((tile) => tile.getAttribute('aria-hidden'))).toEqual(['true', 'true']);
});

test('role and activity were said before what a cell holds, and twice: they are no part of its name', () => {
  const open = openPool(SKETCH);
  const cells = [...open.body.querySelectorAll('[role=gridcell]')];
  expect(cells.map((one) => one.getAttribute('aria-label'))).toEqual([
    'Accountable, Responsible',
    'Consulted',
    'nothing',
    'Responsible',
  ]);
  expect(cells.map((one) => one.getAttribute('aria-description'))).toEqual([
    'Clerk, Pay',
    'Manager, Pay. Only: yearly.',
    'Clerk, Chase',
    'Manager, Chase',
  ]);
});

test('the state of a row was read before each of its cells: the head of a row is called by its name alone', () => {
  const head = openPool(SKETCH).body.querySelector('[role=rowheader][aria-label=Chase]');
  expect(head?.getAttribute('aria-label')).toBe('Chase');
  expect(head?.getAttribute('aria-description')).toMatch(/must fix/);
});

test('a cell counts the remarks on it that are open, and says so', () => {
  const open = openPool(SKETCH);
  const cell = open.cell('Clerk, Pay: Accountable, Responsible');
  const about = { activityId: idOf<ActivityId>('Pay'), roleId: idOf<RoleId>('Clerk') };
  const id = idOf<RemarkId>('remark');
  open.session.run(addRemark({ id, about, who: 'Ann', at: NOON, text: 'Still so?' }));
  expect(cell.dataset.remarks).toBe('1');
  expect(cell.getAttribute('aria-description')).toBe('Clerk, Pay. 1 open remark.');
  expect(open.body.querySelectorAll('[data-remarks]')).toHaveLength(1);
  open.session.run(resolveRemark(id, 'Ann', TODAY));
  expect(open.body.querySelectorAll('[data-remarks]')).toHaveLength(0);
});
