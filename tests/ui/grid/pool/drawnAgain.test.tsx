// What is written over elements that stand already when something of a row changes, and what is left alone.
import { afterEach, expect, test } from 'vitest';
import { confirmSuggestions } from '../../../../src/domain/edits/confirmSuggestions';
import { renameActivity } from '../../../../src/domain/edits/renameActivity';
import { renameRole } from '../../../../src/domain/edits/renameRole';
import { type ActivityFields, setActivityFields } from '../../../../src/domain/edits/setActivityFields';
import { setCodes } from '../../../../src/domain/edits/setCodes';
import type { ActivityId, RoleId } from '../../../../src/domain/matrix/ids';
import type { Codes } from '../../../../src/domain/matrix/scheme/codes';
import { idOf } from '../../../../src/domain/matrix/sketch';
import { closePools, openPool } from '../../../support/openPool';

afterEach(closePools);

const [pay, clerk] = [idOf<ActivityId>('Pay'), idOf<RoleId>('Clerk')];
const cell = { activityId: pay, roleId: clerk };

function open() {
  const pool = openPool('| Clerk | Manager\n## Money\nPay | R? | C\nChase | R | A');
  const { session } = pool;
  const matrix = () => session.store.getState().matrix;
  const head = pool.body.querySelector<HTMLElement>('[role=rowheader][aria-label=Pay]');
  const [first] = pool.body.querySelectorAll<HTMLElement>('[role=gridcell]');
  if (!head || !first) throw new Error('The row is drawn.');
  return { ...pool, run: session.run, matrix, head, first };
}

test('the name is written again for all that it says: its words, its kind, what it protects, a note, the archive', () => {
  const { run, matrix, head, view } = open();
  view.filter({ archived: true });
  const told = () =>
    [head.getAttribute('aria-label'), head.getAttribute('aria-description'), head.textContent].join(' / ');
  const fields = (changed: ActivityFields) => () => run(setActivityFields(matrix(), [pay], changed));
  const seen = [told()];
  for (const change of [
    () => run(renameActivity(matrix(), pay, 'Pay bills')),
    fields({ kind: 'incident' }),
    fields({ concerns: ['cost'] }),
    fields({ archived: true }),
  ]) {
    change();
    seen.push(told());
  }
  expect(new Set(seen).size).toBe(seen.length);
  const marks = head.childElementCount;
  fields({ notes: 'Ask first.' })();
  expect(head.childElementCount).toBe(marks + 1);
});

test('a cell is described by its role and activity as they are called now', () => {
  const { run, matrix, first } = open();
  expect(first.getAttribute('aria-description')).toMatch(/^Clerk, Pay\./);
  run(renameActivity(matrix(), pay, 'Pay bills'));
  expect(first.getAttribute('aria-description')).toMatch(/^Clerk, Pay bills\./);
  run(renameRole(matrix(), clerk, 'Cashier'));
  expect(first.getAttribute('aria-description')).toMatch(/^Cashier, Pay bills\./);
});

test('a tile is copied with its letter and look, and takes on those of another letter', () => {
  const { run, matrix, first, view, body } = open();
  const tiles = () => [...first.children].map(({ className, textContent }) => `${textContent} ${className}`);
  const look = (words: string) =>
    [...body.querySelectorAll('[role=gridcell]')].find((one) => one.getAttribute('aria-label') === words)
      ?.firstElementChild?.className;
  const suggested = tiles();
  run(confirmSuggestions(matrix(), [cell]));
  expect(tiles()).toEqual([`R ${look('Responsible')}`]);
  expect(tiles()).not.toEqual(suggested);
  run(setCodes(matrix(), [cell], 'A' as Codes));
  expect(tiles()).toEqual([`A ${look('Accountable')}`]);
  run(setCodes(matrix(), [cell], 'RA' as Codes));
  expect(tiles().map((tile) => tile.charAt(0))).toEqual(['R', 'A']);
  run(setCodes(matrix(), [cell], '' as Codes));
  expect(tiles()).toEqual([]);
  view.store.setState({ zoom: 'pattern' });
  run(setCodes(matrix(), [cell], 'A' as Codes));
  expect([first.textContent, first.firstElementChild?.getAttribute('data-meaning')]).toEqual(['', 'owns']);
});
