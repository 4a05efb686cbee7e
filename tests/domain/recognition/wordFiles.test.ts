// The files of words say each thing once, and nothing that no name could ever be found by.
import { expect, test } from 'vitest';
import { DOUBTS, NO, SAYS_NOTHING_ELSE, TOPICS } from '../../../src/domain/recognition/doubts';
import lookalikes from '../../../src/domain/recognition/lookalikes.json';
import type { PhraseTable } from '../../../src/domain/recognition/lookup';
import patterns from '../../../src/domain/recognition/patterns.json';
import { plainPhrase } from '../../../src/domain/recognition/plainWords';
import type { ClassTable } from '../../../src/domain/recognition/wordClasses';

type Tables = { readonly [part in 'concerns' | 'duties' | 'kinds' | 'layers']?: PhraseTable };

const folder = '../../../src/domain/recognition';
const words = Object.entries(
  import.meta.glob<Tables>('../../../src/domain/recognition/words/*.json', {
    eager: true,
    import: 'default',
  }),
).map(([path, file]) => [path.replace(`${folder}/words/`, ''), file] as const);
const classes = Object.entries(
  import.meta.glob<ClassTable>('../../../src/domain/recognition/classes/*.json', {
    eager: true,
    import: 'default',
  }),
).map(([path, file]) => [path.replace(`${folder}/classes/`, ''), file] as const);

const PARTS = ['concerns', 'duties', 'kinds', 'layers'] as const;

function phrasesIn(tables: Tables): readonly (readonly [tag: string, phrase: string])[] {
  return PARTS.flatMap((part) =>
    Object.entries(tables[part] ?? {}).flatMap(([tag, phrases]) =>
      phrases.map((phrase) => [`${part} ${tag}`, phrase] as const),
    ),
  );
}

/** As it is looked for: hyphens and accents make no other phrase, what keeps it away does. */
function keyOf([tag, phrase]: readonly [string, string]): string {
  return `${tag}: ${/!<|^[~=&]/.test(phrase) ? phrase : plainPhrase(phrase)}`;
}

function saidTwice(phrases: readonly (readonly [string, string])[]): readonly string[] {
  const keys = phrases.map(keyOf);
  return keys.filter((key, at) => keys.indexOf(key) < at);
}

test.each(words)('in %s and the patterns of all languages no phrase is said twice', (_, file) => {
  expect(saidTwice([...phrasesIn(patterns), ...phrasesIn(file)])).toEqual([]);
});

test('no lookalike is said twice', () => {
  expect(saidTwice(phrasesIn(lookalikes))).toEqual([]);
});

const asked = new Set([
  ...Object.values(DOUBTS).flatMap((doubts = []) =>
    doubts.flatMap(({ words, unless = [] }) => [...words, ...unless]),
  ),
  ...NO,
  ...TOPICS,
  ...SAYS_NOTHING_ELSE,
  ...[patterns, lookalikes, ...words.map(([, file]) => file)].flatMap((tables) =>
    phrasesIn(tables).flatMap(([, phrase]) => [...phrase.matchAll(/<(\w+)>/g)].map(([, name = '']) => name)),
  ),
]);

test.each(classes)('each class of %s stands in a phrase', (_, table) => {
  expect(Object.keys(table).filter((name) => !asked.has(name))).toEqual([]);
});

test('each class in a phrase is one of English at least', () => {
  const english = classes.find(([file]) => file === 'en.json')?.[1] ?? {};
  expect([...asked].filter((name) => english[name] === undefined)).toEqual([]);
});
