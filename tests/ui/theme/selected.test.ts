import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// Chromium restyles every element whose attribute changes as soon as one rule anywhere asks for that attribute, also
// where the rule is about other elements. A paste selects hundreds of cells, and nothing of them looks different.
test('no style asks for aria-selected, which hundreds of cells change at once', () => {
  const asking = globSync('src/ui/**/*.css').filter((file) =>
    readFileSync(file, 'utf8').includes('[aria-selected'),
  );
  expect(asking).toEqual([]);
});
