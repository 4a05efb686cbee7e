// No string that people read says what the glossary replaces: one thing has one word, in plain English.
import { expect, test } from 'vitest';
import { sourcesIn } from '../../support/sourceTree';

/** What is not said, and the word for it. */
const NOT_SAID: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/\banswers? for\b/i, 'is accountable for'],
  [/\b(a|any|no|other) part in\b|\bpart in it\b/i, 'is involved in'],
  [/\bstands (in|on|at|by|under|alone|behind|between)\b/i, 'is'],
  [/\bset(ting|s)? aside\b/i, 'not applicable, waived'],
  [/\bleft out\b/i, 'skipped, kept as a note, changed'],
  [/\b(its|the|their) hands\b/i, 'accountable'],
  [/\b(somebody|everybody|anybody|whoever)\b/i, 'someone, everyone, anyone'],
  [/\b(anew|shall)\b/i, 'again'],
  [/\bhand-offs?\b/i, 'handoff'],
  [/\bclean owner\b/i, 'fully assigned'],
  [/\btold of\b|\bhears? of\b/i, 'is informed about'],
  [/\bArticles? [0-9]\b/, 'the name of the article'],
  [/\bNothing is called\b/, 'No results'],
  [/^Done: /, 'the past form of the edit'],
  [/\bpieces? of incident work\b/i, 'incident duty'],
];

/** Words that are read and never shown, and the headline, which stays. */
const NOT_SHOWN: readonly RegExp[] = [
  /^src\/exchange\/understand\/words\//,
  /^src\/domain\/recognition\//,
  /^src\/domain\/gaps\/tables\//,
  /^src\/domain\/gaps\/rules\/classical\/vague-activity\.ts$/,
];
const STAYS = /who answers for what/i;

interface Text {
  readonly at: string;
  readonly text: string;
}

/** Texts of more than one word: literals, the fixed parts of templates, and what stands between tags. */
const texts: readonly Text[] = sourcesIn('src')
  .filter(({ path }) => !NOT_SHOWN.some((pattern) => pattern.test(path)))
  .flatMap(({ path, nodes }) =>
    nodes.flatMap((node) => {
      const { type, value } = node as { type: string; value?: unknown };
      const text =
        type === 'TemplateElement'
          ? (value as { cooked?: string }).cooked
          : typeof value === 'string'
            ? value
            : '';
      const isText = type === 'Literal' || type === 'JSXText' || type === 'TemplateElement';
      return isText && text && /\S\s+\S/.test(text.trim()) && !STAYS.test(text) && !text.includes(' | ')
        ? [{ at: path, text: text.replace(/\s+/g, ' ').trim() }]
        : [];
    }),
  );

test('thousands of texts are read', () => {
  expect(texts.length).toBeGreaterThan(3_000);
});

test.each(NOT_SAID)('none says %s', (pattern) => {
  expect(
    texts.filter(({ text }) => pattern.test(text)).map(({ at, text }) => `${at}: ${text.slice(0, 120)}`),
  ).toEqual([]);
});
