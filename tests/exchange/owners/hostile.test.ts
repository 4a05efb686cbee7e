// YAML and text made to break whoever opens them: refused with the bound that they break, or read without harm.
import { describe, expect, test } from 'vitest';
import { readOwners } from '../../../src/exchange/owners/readOwners';
import { readYaml } from '../../../src/exchange/owners/yamlDocuments';

const read = (text: string, name = 'catalog-info.yaml') =>
  readOwners({ name, bytes: new TextEncoder().encode(text) });

const laughs = ['a0: &a0 [ha, ha]'];
for (let at = 1; at < 40; at += 1) laughs.push(`a${at}: &a${at} [*a${at - 1}, *a${at - 1}]`);

const refused: { readonly [name: string]: readonly [() => string, RegExp, string?] } = {
  'a bomb of aliases': [() => laughs.join('\n'), /by 78 aliases, 46 over the limit of 32/],
  'brackets without end': [
    () => `kind: ${'['.repeat(50_000)}`,
    /nested 50,001 levels deep, 49,977 over the limit of 24/,
  ],
  'lists in lists in one line': [
    () => `${'- '.repeat(50_000)}x`,
    /nested 50,000 levels deep, 49,976 over the limit of 24/,
  ],
  'maps in maps': [
    () => Array.from({ length: 500 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
    /nested 499 levels deep, 475 over the limit of 24/,
  ],
  'more parts than a catalog has': [
    () => 'a: b\n'.repeat(36_000),
    /252,000 parts, 2,000 over the limit of 250,000/,
  ],
  'a file larger than its bound': [
    () => `# ${'x'.repeat(4_000_000)}`,
    /3\.8 MB, 0\.8 MB over the limit of 3\.0 MB/,
  ],
  'more paths than people can own': [
    () => Array.from({ length: 6_000 }, (_, at) => `/a${at}/ @acme/a`).join('\n'),
    /6,000 lines with a path, 1,000 over the limit of 5,000/,
    'CODEOWNERS',
  ],
  'more entries than a catalog has': [
    () => '---\nkind: System\nmetadata: {name: a}\n'.repeat(5_001),
    /5,001 entries, 1 over the limit of 5,000/,
  ],
  'no text at all': [() => '\u0000\u0001\u0002\u0003'.repeat(100), /not text/, 'CODEOWNERS'],
};

describe('is refused with a sentence', () => {
  test.for(Object.entries(refused))('%s', async ([, [make, sentence, name]]) => {
    await expect(read(make(), name)).rejects.toThrow(sentence);
  });
});

test('fields called like parts of an object stay fields', async () => {
  const facts = await read(
    '__proto__: {polluted: yes}\nkind: System\nmetadata: {name: shop, __proto__: {title: no}}\nspec: {owner: constructor}\n',
  );
  expect(facts.things[0]?.name).toBe('shop');
  expect(facts.things[0]?.owners[0]?.name).toBe('Constructor');
  expect(({} as { polluted?: string }).polluted).toBeUndefined();
});

test('a kind called like a part of an object is left out', async () => {
  const facts = await read(
    'kind: constructor\nmetadata: {name: shop}\n---\nkind: __proto__\nmetadata: {name: b}',
  );
  expect(facts.things).toEqual([]);
  expect(facts.problems).toHaveLength(2);
});

test('tags are not followed, and a few aliases are', async () => {
  const facts = await read(
    'kind: !!js/function System\nmetadata: {name: &n shop}\nspec: {owner: *n, type: !<tag:x> {a: 1}}\n',
  );
  expect(facts.things[0]?.owners[0]?.name).toBe('Shop');
});

test('an alias inside what it points at does not go round', async () => {
  const facts = await read('&all\nkind: System\nmetadata: {name: shop}\nspec: *all\n');
  expect(facts.things[0]?.name).toBe('shop');
});

test('a fault of the YAML is told with its line', async () => {
  const facts = await read('kind: System\nmetadata:\n  name: shop\n  title: "open\nspec:\n  owner: a\n');
  const told = facts.problems.map(({ message }) => message);
  expect(told).toContain('A quote, bracket, comma or colon is missing. What could be read was kept.');
});

test.each([
  ['a tab', 'kind: System\nmetadata:\n\tname: shop\n'],
  ['a lost bracket', 'kind: System\nmetadata: {name: shop\nspec: x\n'],
  ['a line that stands too far left', 'kind: System\nmetadata:\n    name: shop\n  title: x\n'],
  ['a backslash', 'kind: "Sys\\qtem"\nmetadata: {name: shop}\n'],
  ['a sign that wants quotes', 'kind: System\nmetadata: {name: @shop}\n'],
  ['a name over lines', 'kind: System\n? [a,\n b]: c\n"x\n y": d\n'],
])('%s is told in words of ours', (_, text) => {
  const { problems } = readYaml(text);
  expect(problems.length).toBeGreaterThan(0);
  for (const { message } of problems) expect(message).toMatch(/^[A-Z][^:]*\. What could be read was kept\.$/);
});

test('where nothing is found in faulty YAML, the fault is said', async () => {
  await expect(read('kind: System\nmetadata:\n\tname: shop\n')).rejects.toThrow(
    /“metadata\.name”\. Line 3: The line is indented with a tab/,
  );
});

test('words without end in one line are read at once', async () => {
  const facts = await read(`/a/ ${'\\'.repeat(100_000)}x ${'@acme/x '.repeat(20_000)}`, 'CODEOWNERS');
  expect(facts.things[0]?.owners).toHaveLength(1);
});
