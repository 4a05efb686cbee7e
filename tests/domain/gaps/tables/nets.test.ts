// The lists of names that were written before the nets stay known, but for those that are known to be missed.
import { expect, test } from 'vitest';
import { caught } from '../../../trust/report/nets';

/** To patch is needed and is not yet to secure. */
const MISSED = new Set(['Patching', 'Correctifs', 'Parcheo']);

test.each(caught)('the net for $net', ({ are, arent, missed, wrong }) => {
  expect(are).toBeGreaterThanOrEqual(25);
  expect(arent).toBeGreaterThanOrEqual(15);
  expect(missed.filter((name) => !MISSED.has(name))).toEqual([]);
  expect(wrong).toEqual([]);
});
