// docs/flows.md leads people through the code by file names, and is worth reading only while they are true.
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const places = (file: string) => [
  ...new Set(readFileSync(file, 'utf8').match(/`(src|tests|docs|public)\/[\w./-]+`/g) ?? []),
];

test.each(['docs/flows.md', 'README.md', 'CONTRIBUTING.md'])('every file that %s names exists', (file) => {
  const named = places(file).map((place) => place.slice(1, -1));
  expect(named.length).toBeGreaterThan(2);
  expect(named.filter((place) => !existsSync(place))).toEqual([]);
});
