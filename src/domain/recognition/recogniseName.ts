/** What a name is about, with the words that led to it. */

import { believed, DOUBTS } from './doubts';
import { type Hit, type HitsByTable, type Lookup, wordsOf } from './lookup';
import type { NameWord } from './phrase';
import { plainWords } from './plainWords';
import { type Vocabulary, vocabularies } from './vocabulary';
import { withoutLesser } from './withoutLesser';

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
  const duties = withoutLesser(hitsIn(read, 'duties'), name);
  const all = hitsIn(read, 'concerns');
  const concerns = duties.length === 0 ? all : all.filter((hit) => isBesideDuty(hit, duties));
  return { concerns, duties, kinds: hitsIn(read, 'kinds') };
}

/** A duty has an object, which it does not protect: to rotate API keys is no interface, and a database of known errors is no data. */
const OBJECTS: ReadonlySet<string> = new Set(['platform', 'data', 'interface', 'people']);
/** To confirm that a service is restored is no recovery of what was lost. */
const RECOVERY: ReadonlySet<string> = new Set(['backup', 'restore', 'failover', 'exercise']);

function isBesideDuty({ tag, places }: Hit, duties: readonly Hit[]): boolean {
  if (tag === 'dr' && places.length === 1) return duties.some((duty) => RECOVERY.has(duty.tag));
  return !OBJECTS.has(tag);
}

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
      best.set(hit.tag, known ? both(known, hit) : hit);
    }
  }
  return [...best.values()];
}

/** What two languages say for one tag. */
function both(one: Hit, other: Hit): Hit {
  const { phrase, weight, places, weak } = other.weight > one.weight ? other : one;
  return {
    tag: one.tag,
    phrase,
    weight,
    places,
    weak,
    bare: one.bare && other.bare,
    support: new Set([...one.support, ...other.support]),
    evidence: [...one.evidence, ...other.evidence],
  };
}
