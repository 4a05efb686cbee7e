// What working together brings into the house, and where it stays.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sourcesIn } from '../support/sourceTree';

// Two copies do not know each other's types: an update of one is no update for the other.
test('there is one copy of yjs', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: object };
  const copies = Object.keys(packages).filter((path) => path.endsWith('node_modules/yjs'));
  expect(copies).toEqual(['node_modules/yjs']);
});

test('only its own screens load what works together, and nothing loads the server', () => {
  const sources = sourcesIn('src');
  const users = (layer: string) =>
    sources.filter(
      (file) =>
        !file.path.startsWith(layer) &&
        file.text.includes(layer.replace('src/', '')) &&
        file.imports.some(({ target, typeOnly }) => target.startsWith(layer) && !typeOnly),
    );
  const outside = users('src/together/').filter(({ path }) => !path.startsWith('src/ui/together/'));
  expect(outside.map(({ path }) => path)).toEqual([]);
  expect(users('src/room/').map(({ path }) => path)).toEqual([]);
});
