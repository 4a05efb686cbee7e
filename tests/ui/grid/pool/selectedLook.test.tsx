import { afterEach, expect, test } from 'vitest';
import { everything } from '../../../../src/ui/gridView/selection/selection';
import { closePools, openPool } from '../../../support/openPool';

afterEach(closePools);

test('names, headings of sections and frozen cells look selected while they are, and other cells look as before', () => {
  const { view, body } = openPool('| Clerk | Manager\n## Money\nPay | R | A');
  const [clerk] = view.store.getState().layout.columns;
  view.freezeUpTo(clerk ?? null);
  const looks = () =>
    [...body.querySelectorAll('[aria-selected]')].map(
      (one) => `${one.getAttribute('role')} ${one.className} ${one.getAttribute('aria-selected')}`,
    );
  const before = looks();
  expect(before).toEqual([
    'rowheader title false',
    'rowheader name false',
    'gridcell cell frozen selected active true',
    'gridcell cell false',
  ]);
  const { selection } = view.store.getState();
  view.select(everything(selection));
  expect(looks()).toEqual([
    'rowheader title selected true',
    'rowheader name selected true',
    'gridcell cell frozen selected active true',
    'gridcell cell true',
  ]);
  view.select(selection);
  expect(looks()).toEqual(before);
});
