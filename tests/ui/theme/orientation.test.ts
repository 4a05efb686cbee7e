import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// Who has their screen fixed to a wheelchair cannot turn it. The journeys do not ask axe for it: to look through the
// style sheets it fetches all of them again at each look.
test('no style sheet asks how the screen is turned', () => {
  const sheets = globSync('src/**/*.css');
  expect(sheets.length).toBeGreaterThan(0);
  expect(sheets.filter((sheet) => readFileSync(sheet, 'utf8').includes('orientation'))).toEqual([]);
});
