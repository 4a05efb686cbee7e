// Every edit is among those that the laws try: a new file in edits/ fails here until it has a line in the lists.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sourcesIn } from '../support/sourceTree';

const offered = sourcesIn('src/domain/edits').flatMap(({ path, text }) =>
  // It joins edits into one, and is none itself.
  path.endsWith('/edit.ts')
    ? []
    : [...text.matchAll(/^export function (\w+)(?:<[^>]*>)?\([^{]*?\): Edit(?: \| \w+)? \{/gms)].map(
        ([, name = '']) => name,
      ),
);

test('every edit is among the random edits, on which undo, redo, storage and merging are tried', () => {
  const lists = ['Edits', 'RecordEdits', 'AgreementEdits'].map((name) => `tests/support/random${name}.ts`);
  const tried = lists.map((path) => readFileSync(path, 'utf8')).join('\n');
  expect(offered.length).toBeGreaterThan(50);
  expect(offered.filter((name) => !new RegExp(`\\b${name}\\(`).test(tried))).toEqual([]);
});
