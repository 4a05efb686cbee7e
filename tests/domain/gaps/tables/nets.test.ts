// The lists of names that were written before the nets stay known, but for those that are known to be missed.
import { expect, test } from 'vitest';
import { caught } from '../../../trust/report/nets';

/** To patch is needed and is not yet to secure. */
const PATCHES = ['Patching', 'Correctifs', 'Parcheo'];
/** What happens while all is well, in words of the trade. */
const BUSINESS = ['Les virements partent chaque soir', 'Los camiones salen con su hoja de ruta'];
const MISSED = new Set([
  ...PATCHES,
  ...BUSINESS,
  'Metterci la faccia se il sistema è giù',
  'Keep it under 3k',
  'PIR action trk',
]);

/** How many names each list has at least: of those that are it, and of those that only sound alike. */
const LEAST: { readonly [list: string]: readonly [are: number, arent: number] } = {
  first: [25, 15],
  second: [14, 5],
  third: [0, 60],
  fourth: [0, 5],
  fifth: [33, 12],
  sixth: [121, 48],
};

test.each(caught)('the net for $net in the $list list', ({ list, are, arent, missed, wrong, wide }) => {
  const [leastAre = 0, leastArent = 0] = LEAST[list] ?? [];
  expect(are).toBeGreaterThanOrEqual(leastAre);
  expect(arent).toBeGreaterThanOrEqual(leastArent);
  expect(missed.filter((name) => !MISSED.has(name))).toEqual([]);
  expect(wrong).toEqual(wide);
});
