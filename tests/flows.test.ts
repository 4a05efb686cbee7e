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

// What somebody new looked for in vain or in the wrong place, and a word that stands only where it is changed.
test.each([
  ['a command', 'src/ui/commands/command/command.ts', 'menu?:'],
  ['the colour of a letter', 'src/ui/theme/tokens.css', '--owns:'],
  ['the colour of a letter', 'src/ui/codes/LetterTile.module.css', 'var(--owns)'],
  ['the colour of a letter', 'src/exchange/drawing/drawPage.ts', 'owns:'],
  ['the colour of a letter', 'src/exchange/writing/sheetStyles.ts', 'owns:'],
  ['the colour of a letter', 'src/exchange/writing/htmlPage.ts', '.owns{'],
  ['why a write was refused', 'src/storage/faults.ts', 'QuotaExceededError'],
  ['why a write was refused', 'src/ui/save/SaveState.tsx', 'save.reason'],
])('README.md answers “%s” with %s, where it is changed', (question, place, word) => {
  const line = readFileSync('README.md', 'utf8')
    .split('\n')
    .find((row) => row.startsWith(`| ${question}`));
  expect(line).toContain(`\`${place}\``);
  expect(readFileSync(place, 'utf8')).toContain(word);
});
