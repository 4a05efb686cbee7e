/** What a name is about, with the words that led to it. */

import { believed, DOUBTS } from './doubts';
import { type Hit, type HitsByTable, type Lookup, wordsOf } from './lookup';
import type { NameWord } from './phrase';
import { plainWords } from './plainWords';
import { type Vocabulary, vocabularies } from './vocabulary';

export interface Recognised {
  readonly concerns: readonly Hit[];
  readonly duties: readonly Hit[];
  readonly kinds: readonly Hit[];
}

/** At least this many small words of a language, and in this share of the names, before it is read in. */
const SMALL_WORDS = 3;
const SHARE_OF_NAMES = 0.1;

export interface LanguageCount {
  add(name: readonly string[]): void;
  /** English always, because its technical words are everywhere, and the one other language that the names speak. */
  languages(): readonly Vocabulary[];
}

/** The languages that have a small word. */
const speakersOf: ReadonlyMap<string, readonly Vocabulary[]> = new Map(
  [...new Set(vocabularies.flatMap(({ smallWords }) => [...smallWords]))].map((word) => [
    word,
    vocabularies.filter(({ smallWords }) => smallWords.has(word)),
  ]),
);

/** Not every language at once: Italian "rete" and Spanish "red" are other words in English. */
export function countLanguages(): LanguageCount {
  const words = new Map(vocabularies.map((vocabulary) => [vocabulary, 0]));
  const names = new Map(words);
  let all = 0;
  return {
    add(name) {
      all++;
      const counts = new Map<Vocabulary, number>();
      for (const word of name)
        for (const vocabulary of speakersOf.get(word) ?? [])
          counts.set(vocabulary, (counts.get(vocabulary) ?? 0) + 1);
      for (const [vocabulary, count] of counts) {
        words.set(vocabulary, (words.get(vocabulary) ?? 0) + count);
        names.set(vocabulary, (names.get(vocabulary) ?? 0) + 1);
      }
    },
    languages() {
      const english = vocabularies.filter(({ language }) => language === 'English');
      const countOf = (vocabulary: Vocabulary) => words.get(vocabulary) ?? 0;
      const [best] = vocabularies
        .filter(({ language }) => language !== 'English')
        .sort((one, other) => countOf(other) - countOf(one));
      const least = english.reduce((sum, vocabulary) => sum + countOf(vocabulary), 0);
      const speaks =
        best &&
        countOf(best) > least &&
        countOf(best) >= SMALL_WORDS &&
        (names.get(best) ?? 0) >= SHARE_OF_NAMES * all;
      return speaks ? [best, ...english] : english;
    },
  };
}

export function recogniseName(name: string, using: readonly Vocabulary[]): Recognised {
  return recogniseWords(plainWords(name), using);
}

/** The same for a name that was made plain already. */
export function recogniseWords(name: readonly string[], using: readonly Vocabulary[]): Recognised {
  const read = using.map((vocabulary) => readName(name, vocabulary, vocabulary.ofActivity));
  const ands = name.flatMap((word, at) => (AND.has(word) ? [at] : []));
  const duties = withoutLesser(hitsIn(read, 'duties'), ands);
  const concerns = hitsIn(read, 'concerns').filter(
    ({ tag, places }) => duties.length === 0 || places.length > 1 || !OBJECTS.has(tag),
  );
  return { concerns, duties, kinds: hitsIn(read, 'kinds') };
}

/** Of two that rest on one word, the one that rests on more words is meant: to replace the commander is not to command. */
function withoutLesser(hits: readonly Hit[], ands: readonly number[]): readonly Hit[] {
  const strong = hits.filter(({ weak }) => !weak);
  return (strong.length > 0 ? strong : hits).filter(
    ({ tag, places }) =>
      !hits.some(
        (other) =>
          (other.places.length > places.length ||
            (NARROWER[tag]?.includes(other.tag) &&
              !ands.some((at) => setsApart(at, places, other.places)))) &&
          places.some((at) => other.places.includes(at)),
      ),
  );
}

/** In the six languages, and as a sign. */
const AND: ReadonlySet<string> = new Set(['and', 'und', 'sowie', 'et', 'y', 'e', 'ed', '+']);

/** "Restore data and verify it" is two duties, although both rest on what is restored. */
function setsApart(at: number, one: readonly number[], other: readonly number[]): boolean {
  return Math.max(...one) < at && Math.max(...other) > at;
}

/** A duty that rests on the same words as a narrower one is the narrower one: a data breach is told to a regulator, not declared. */
const NARROWER: { readonly [duty: string]: readonly string[] | undefined } = {
  command: ['deputy', 'relief', 'training', 'exercise', 'process-review', 'postmortem', 'declare'],
  postmortem: ['followup', 'problem-management', 'known-errors', 'process-review'],
  severity: ['triage', 'security-triage'],
  triage: ['alerting', 'monitoring-health', 'security-triage', 'cost-triage', 'model-triage'],
  alerting: ['monitoring-health', 'escalation'],
  declare: ['close', 'ai-incident', 'notify-regulator', 'vendor'],
  'runbook-application': ['runbook-platform'],
  'respond-application': ['respond-platform', 'runbook-application', 'runbook-platform', 'verify', 'restore'],
  'respond-platform': ['runbook-platform'],
  restore: ['verify', 'exercise', 'runbook-platform'],
  failover: ['exercise'],
  degrade: ['traffic', 'model-off'],
  'contain-security': ['eradicate', 'credential-revoke'],
  'comms-internal': ['support-brief', 'comms-exec'],
  'comms-customer': ['comms-internal', 'support-brief'],
  'notify-regulator': ['notify-controller', 'notify-individuals'],
  mobilise: ['triage', 'respond-platform', 'comms-customer'],
  escalation: ['comms-customer'],
  followup: ['vendor'],
  deputy: ['relief'],
  rollback: ['model-off'],
  verify: ['monitoring-health'],
};

/** In a duty one word says what it is done to, not what it protects: to rotate API keys is no interface. */
const OBJECTS: ReadonlySet<string> = new Set(['platform', 'data', 'interface', 'people']);

/** The layer that a role's name speaks of: "engineering manager" says more than "engineer". */
export function recogniseLayers(name: string, using: readonly Vocabulary[]): readonly Hit[] {
  const words = plainWords(name);
  const read = using.map((vocabulary) => readName(words, vocabulary, vocabulary.ofRole));
  return [...hitsIn(read, 'layers')].sort((one, other) => other.weight - one.weight);
}

interface ReadName {
  readonly language: string;
  readonly words: readonly NameWord[];
  readonly hits: HitsByTable;
}

function readName(name: readonly string[], vocabulary: Vocabulary, look: Lookup): ReadName {
  const words = wordsOf(name, vocabulary);
  return { language: vocabulary.language, words, hits: look(words) };
}

function hitsIn(read: readonly ReadName[], table: string): readonly Hit[] {
  const best = new Map<string, Hit>();
  for (const one of read) {
    const hits = one.hits[table];
    if (!hits) continue;
    // What a word means in the language of the matrix holds against an English guess as well, and not the other way round.
    const readings = read.filter((other) => other === one || other.language !== 'English');
    for (const hit of believed(
      hits,
      readings.map(({ words }) => words),
      DOUBTS[table],
    )) {
      const known = best.get(hit.tag);
      if (!known || hit.weight > known.weight) best.set(hit.tag, hit);
    }
  }
  return [...best.values()];
}
