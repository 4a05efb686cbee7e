// What an attacker would send: files and links of the security review, small ones as they were, endless ones made here.
import { readdirSync, readFileSync } from 'node:fs';

export interface HostileInput {
  readonly name: string;
  readonly content: string;
  /** What a person is told; absent where all of it is taken as it is. */
  readonly told?: RegExp | undefined;
}

const TOLD: { readonly [name: string]: RegExp } = {
  'fuzz-name-object.json': /“name” must be text.*“Untitled activity”/,
  'json-name-object.json': /“name” must be text.*“Untitled activity”/,
  'json-controls.json': /that cannot be shown/,
  'name-2M.json': /“name” has 2,000,000 characters/,
  'name-500k.json': /“name” has 500,000 characters/,
  'roles-5000.json': /5,000 roles, 3,000 /,
  'rowspan-3000.html': /3,100 columns, 1,000 /,
  'delimiter-80kB.txt': /80,002 characters, 14,466 /,
  'barred-200000.txt': /200,000 rows, 189,900 /,
  'nested-100000.json': /100,000 levels deep, 99,984 /,
  'prototype.json': /“__proto__”/,
  'link-hugeActName.txt': /characters\. The first 500 were kept/,
  'link-hugeName.txt': /characters\. The first 500 were kept/,
  'link-name100k.txt': /“name” has 100,000 characters/,
  'link-name20k.txt': /“name” has 20,000 characters/,
  'link-nullActivity.txt': /This is not valid here/,
  'link-settingsString.txt': /“settings” has 4,192,304 characters/,
  'link-toStringName.txt': /“name” must be text.*“Untitled activity”/,
};

// What a browser must hold out against itself: long work beside the page, what stands in its title, and what is shown.
const FOR_A_BROWSER = new Set([
  'json-controls.json',
  'name-2M.json',
  'rowspan-3000.html',
  'barred-200000.txt',
  'link-bidi.txt',
  'link-cellsBomb.txt',
  'link-hugeName.txt',
]);

/** Whether the journey sends it. The others are read in Node. */
export const isForABrowser = ({ name }: HostileInput): boolean => FOR_A_BROWSER.has(name);

const FOLDER = 'tests/fixtures/hostile';
const read = (name: string) => readFileSync(`${FOLDER}/${name}`, 'utf8');

/** To be opened behind `#s=`. */
export const hostileLinks: readonly HostileInput[] = readdirSync(FOLDER)
  .filter((name) => name.startsWith('link-'))
  .map((name) => ({ name, content: read(name).trim(), told: TOLD[name] }));

const json = () => JSON.parse(read('json-controls.json'));
const withName = (length: number) => {
  const saved = json();
  saved.matrix.name = 'W'.repeat(length);
  return JSON.stringify(saved);
};
const withRoles = (count: number) => {
  const saved = json();
  const [role] = Object.values<{ id: string }>(saved.matrix.roles);
  for (let at = 0; at < count; at += 1) {
    const id = `role-${String(at).padStart(11, '0')}`;
    saved.matrix.roles[id] = { ...role, id };
  }
  return JSON.stringify(saved);
};

const files: readonly HostileInput[] = [
  ...readdirSync(FOLDER)
    .filter((name) => !name.startsWith('link-'))
    .map((name) => ({ name, content: read(name) })),
  { name: 'name-2M.json', content: withName(2_000_000) },
  { name: 'name-500k.json', content: withName(500_000) },
  { name: 'roles-5000.json', content: withRoles(5_000) },
  {
    name: 'rowspan-3000.html',
    content: `<table>${'<tr><td rowspan=65534 colspan=1000>a'.repeat(3_000)}</table>`,
  },
  {
    name: 'front-matter-10kB.md',
    content: `---\ntitle:${' '.repeat(10_000)}a\u2028x\n---\n|a|b|\n|-|-|\n|x|R|\n`,
  },
  { name: 'heading-20kB.md', content: `# a${' '.repeat(20_000)}b\n|a|b|\n|-|-|\n|x|R|\n` },
  { name: 'delimiter-80kB.txt', content: `a|b\n-${' '.repeat(80_000)}x\nfoo\n` },
  { name: 'item-60kB.md', content: `-${' '.repeat(60_000)}b\u2028c\n|a|b|\n|-|-|\n|x|R|\n` },
  {
    name: 'barred-200000.txt',
    content: `+---+---+---+\n${'| a | R | A |\n'.repeat(200_000)}+---+---+---+\n`,
  },
  { name: 'nested-100000.json', content: '['.repeat(100_000) },
  {
    name: 'prototype.json',
    content: read('json-controls.json').replace('"sections":{', '"sections":{"__proto__":{"x":1},'),
  },
];

export const hostileFiles: readonly HostileInput[] = files.map((file) => ({
  ...file,
  told: TOLD[file.name],
}));
