// With text of twice the size a layout for much room was kept in a window that had half of it.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { filesIn } from '../../support/sourceTree';

const QUERY = /\((?:min-|max-)?(?:width|height)[ :<>=]+[\d.]+px\)/g;

it('no question about the window is asked in pixels, so every layout gives way as the text grows', () => {
  const asked = filesIn('src/ui')
    .filter((path) => /\.(css|tsx?)$/.test(path))
    .flatMap((path) => (readFileSync(path, 'utf8').match(QUERY) ?? []).map((query) => `${path}: ${query}`));
  expect(asked).toEqual([]);
});
