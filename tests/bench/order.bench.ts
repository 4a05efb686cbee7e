// Benches stand here, one file per subject, and run with `npm run bench`. They measure; they never fail a build.
import { generateNKeysBetween } from 'fractional-indexing';
import { test } from 'vitest';

test('order keys', async ({ bench }) => {
  await bench('ten thousand rows at once', () => void generateNKeysBetween(null, null, 10_000)).run();
});
