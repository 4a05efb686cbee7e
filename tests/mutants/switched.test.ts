// The changes that test:mutants tries: each can be read as source, does what it says, and is off until it is asked for.
import { globSync, readFileSync } from 'node:fs';
import { parseAst } from 'vite';
import { expect, test } from 'vitest';
import { tries } from '../support/strength.ts';
import { mutableParts } from './mutations.ts';
import { SWITCH, switched } from './switched.ts';

/** Of so many files one is looked at, another one each time. */
const ONE_OF = tries({ daily: 12, thorough: 1 });

function withAll(text: string): { readonly code: string; readonly what: readonly string[] } {
  const parts = mutableParts(text);
  const changes = parts.mutations.map((change, at) => ({ ...change, id: at + 1 }));
  return { code: switched(text, changes, parts), what: changes.map(({ what }) => what) };
}

/** What a function of one text gives with each of its changes on, after what it gives with none. */
function outcomes(text: string, given: unknown): readonly string[] {
  const { code, what } = withAll(text);
  const run = (on: number) => {
    const body = code.replace('export const tried =', 'return');
    const asked = (id: number) => id === on;
    return JSON.stringify(new Function('globalThis', body)({ [SWITCH]: asked })(given));
  };
  return ['as it is', ...what].map((name, on) => `${name}: ${run(on)}`);
}

test('all changes of a file at once leave it readable', () => {
  const one = Math.floor(Math.random() * ONE_OF);
  const paths = globSync('src/{domain,session,storage}/**/*.ts');
  for (const path of paths.filter((_, place) => place % ONE_OF === one)) {
    const { code } = withAll(readFileSync(path, 'utf8'));
    expect(() => parseAst(code, { lang: 'ts' }), path).not.toThrow();
  }
});

test('a change is what stands in its place, and nothing around it', () => {
  expect(outcomes('export const tried = (a) => a.one ?? a.two ?? a.three;', { two: 2, three: 3 })).toEqual([
    'as it is: 2',
    '?? became &&: 3',
    '?? became &&: 3',
  ]);
  expect(outcomes('export const tried = (a) => 8 - a * 2;', 3)).toEqual([
    'as it is: 2',
    '- became +: 14',
    '8 became 9: 3',
    '* became +: 3',
    '2 became 3: -1',
  ]);
  expect(outcomes('export const tried = (list) => list?.find((a) => a > 1);', [1, 2, 3])).toEqual([
    'as it is: 2',
    'find became findLast: 3',
    '> became >=: 1',
    '1 became 2: 3',
  ]);
  expect(
    outcomes(
      'export const tried = (a) => { for (const b of a) if (!b) return false; return true; };',
      [1, 0],
    ),
  ).toEqual([
    'as it is: false',
    'what stands in the if is never done: true',
    '! was taken away: false',
    'false became true: true',
    'true became false: false',
  ]);
});

test('examples of a rule and the functions that draw only them are left as they are', () => {
  const text = `
    export default { flagged: [rows(11)], accepted: [rows(2 + 3)], check: () => limit(4) };
    function rows(count) { return line(count + 1); }
    function line(count) { return 'x'.repeat(count * 5); }
    function limit(count) { return count * 6; }`;
  expect(mutableParts(text).mutations.map(({ what }) => what)).toEqual([
    '4 became 5',
    '* became +',
    '6 became 7',
  ]);
});

test('what no test can notice is not changed', () => {
  const what = (text: string) => mutableParts(text).mutations.map((change) => change.what);
  expect(what('const inOrder = (a, b) => (a.order < b.order ? -1 : 1);')).toEqual([
    'the two sides of ? are swapped',
  ]);
  expect(what('const ROWS_AT_ONCE = 100; const DAYS = 100;')).toEqual(['100 became 200']);
  expect(what('hash = Math.imul(hash + 1, 0x01000193);')).toEqual(['+ became -', '1 became 2']);
  expect(what('list.find((one) => one.id === id); list.find(({ id }) => id === wanted);')).toEqual([
    '=== became !==',
    '=== became !==',
  ]);
  expect(what('const of = () => { if (known) return known; if (open) return open; };')).toHaveLength(1);
  expect(what('const of = () => { if (known !== undefined) return known; };')).toEqual(['!== became ===']);
  expect(
    what('function* of() { if (at % MANY === 0) yield; if (at) yield undefined; if (at) yield at; }'),
  ).toEqual(['what stands in the if is never done']);
  expect(what('let hash = 0x811c9dc5; let sum = 1;')).toEqual(['1 became 2']);
  expect(what("import.meta.glob('./rules/*.ts', { eager: true });")).toEqual([]);
  expect(what('list.find((one) => one.name === name);')).toEqual(['find became findLast', '=== became !==']);
});
