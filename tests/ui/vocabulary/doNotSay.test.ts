// No string that people read says what the glossary replaces: one thing has one word, in plain English.
import { readdirSync, readFileSync } from 'node:fs';
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
  [/\bstands? in\b|\bstand-ins?\b/i, 'deputy, cover'],
  [/\bempty chairs?\b/i, 'vacant'],
  [/\bspeaks? of\b/i, 'covers, names'],
  [/\bmend(s|ed|ing)?\b/i, 'fix, repair'],
  [/\bfindings?\b/i, 'gap'],
  [/\b(un)?fold(ed|s)?\b/i, 'collapse, expand'],
  [/\b(pick|tick)(s|ed)?\b/i, 'choose, select'],
  [/\bno one\b/i, 'nobody'],
  [/\b(post-mortem|e-mail|roll-out)s?\b/i, 'postmortem, email, rollout'],
  [/\bkill switch\b/i, 'off switch'],
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

/** Attributes that are read, one word or many. */
const READ = new Set(['aria-label', 'aria-description', 'alt', 'hint', 'label', 'placeholder', 'title']);

/** What people may read in one node of the source. Of other literals only those of more than one word: one may be an id. */
function textOf(node: { readonly type: string }): string {
  const { type, value, name } = node as { type: string; value?: unknown; name?: { name?: string } };
  if (type === 'TemplateElement') return manyWords((value as { cooked?: string }).cooked ?? '');
  if (type === 'JSXAttribute' && READ.has(name?.name ?? '')) {
    const given = (value as { value?: unknown } | null)?.value;
    return typeof given === 'string' ? given : '';
  }
  if (typeof value !== 'string') return '';
  return type === 'JSXText' ? value : type === 'Literal' ? manyWords(value) : '';
}

function isOtherWords({ type, key }: { readonly type: string; key?: unknown }): boolean {
  return type === 'Property' && (key as { name?: string }).name === 'words';
}

function manyWords(text: string): string {
  return /\S\s+\S/.test(text.trim()) && !text.includes(' | ') ? text : '';
}

const inSource: readonly Text[] = sourcesIn('src')
  .filter(({ path }) => !NOT_SHOWN.some((pattern) => pattern.test(path)))
  .flatMap(({ path, nodes }) => {
    // Other words that find a command in the palette; nobody is shown them.
    const unread = new Set(nodes.filter(isOtherWords).map(({ value }) => value));
    // Most nodes say nothing, and what was kept of each would stay for all files of the worker.
    return nodes.flatMap((node) => {
      const text = unread.has(node) ? '' : textOf(node);
      return text === '' ? [] : [{ at: path, text }];
    });
  });

/** Names of activities and items of frameworks, and what is read before the app is there. */
const inData: readonly Text[] = ['src/domain/catalogue', 'src/domain/coverage/frameworks']
  .flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`))
  .filter((path) => path.endsWith('.json'))
  .concat('index.html')
  .flatMap((at) =>
    readFileSync(at, 'utf8')
      .split('\n')
      .map((text) => ({ at, text })),
  );

const texts: readonly Text[] = [...inSource, ...inData]
  .map(({ at, text }) => ({ at, text: text.replace(/\s+/g, ' ').trim() }))
  .filter(({ text }) => text !== '' && !STAYS.test(text));

test('thousands of texts are read', () => {
  expect(texts.length).toBeGreaterThan(3_000);
});

test.each(NOT_SAID)('none says %s', (pattern) => {
  expect(
    texts.filter(({ text }) => pattern.test(text)).map(({ at, text }) => `${at}: ${text.slice(0, 120)}`),
  ).toEqual([]);
});
