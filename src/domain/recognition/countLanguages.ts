/** Which languages the names of a matrix speak: told by small words, and by words of their own where these are few. */
import { languageOf } from './ownWords';
import { type Vocabulary, vocabularies } from './vocabulary';

/** At least this many small words of a language, and in this share of the names, before it is read in. */
const SMALL_WORDS = 3;
const SHARE_OF_NAMES = 0.1;
const ENGLISH = 'English';
/** Where this share of the names has small words of English, no other language is looked for. */
const SHARE_OF_ENGLISH = 0.25;

/** At least this many different words of its own, in this share of the names: a town or the name of a company is not enough. */
const OWN_WORDS = 3;
const SHARE_WITH_OWN = 0.15;
/** As many names as tell the language of ten thousand. */
const NAMES_ASKED = 500;

/** Languages that are not read have small words too: "de" and "den" in them are no Spanish and no German. */
const UNREAD = 'og af til och av att som het van een voor bij op oraz dla przez nie jest'.split(' ');
const OTHER = 'another language';

export interface LanguageCount {
  add(name: readonly string[]): void;
  /** English always, because its technical words are everywhere, and the one other language that the names speak. */
  languages(): readonly Vocabulary[];
}

const LANGUAGES = [...vocabularies.map(({ language }) => language), OTHER];

/** The languages that have a small word, by their places. */
const speakersOf = new Map<string, readonly number[]>(UNREAD.map((word) => [word, [LANGUAGES.length - 1]]));
for (const [at, { smallWords }] of vocabularies.entries())
  for (const word of smallWords) speakersOf.set(word, [...(speakersOf.get(word) ?? []), at]);

/** What was met of a language. */
interface Met {
  readonly language: string;
  words: number;
  names: number;
  lastName: number;
  readonly different: Set<string>;
}

/** Not every language at once: Italian "rete" and Spanish "red" are other words in English. */
export function countLanguages(): LanguageCount {
  const met = LANGUAGES.map(metFrom);
  const names: (readonly string[])[] = [];
  return {
    add(name) {
      names.push(name);
      // By place: each of ten thousand names has small words, some of them of five languages.
      for (let at = 0; at < name.length; at++) {
        const speakers = speakersOf.get(name[at] ?? '') ?? NOBODY;
        for (let each = 0; each < speakers.length; each++)
          meet(met[speakers[each] ?? 0] as Met, names.length);
      }
    },
    languages() {
      const likely = bySmallWords(met, names.length);
      const spoken = likely.length === 1 ? likely[0] : byOwnWords(names, likely);
      const other = vocabularies.filter(({ language }) => language === spoken && language !== ENGLISH);
      return [...other, ...vocabularies.filter(({ language }) => language === ENGLISH)];
    },
  };
}

const NOBODY: readonly number[] = [];

function metFrom(language: string): Met {
  return { language, words: 0, names: 0, lastName: 0, different: new Set() };
}

function meet(met: Met, name: number): void {
  met.words++;
  if (met.lastName !== name) met.names++;
  met.lastName = name;
}

/** The languages with most small words: several where they have as many ("de" is in five), none where they have too few. */
function bySmallWords(met: readonly Met[], all: number): readonly string[] {
  const most = Math.max(SMALL_WORDS, ...met.map(({ words }) => words));
  return met.flatMap(({ language, words, names }) => {
    const share = language === ENGLISH ? SHARE_OF_ENGLISH : SHARE_OF_NAMES;
    return words === most && names >= share * all ? [language] : [];
  });
}

/** The language with most words of its own. One is enough to choose among those that small words made likely. */
function byOwnWords(names: readonly (readonly string[])[], likely: readonly string[]): string | undefined {
  const met = LANGUAGES.map(metFrom);
  const asked = Math.min(names.length, NAMES_ASKED);
  for (let at = 0; at < asked; at++)
    for (const word of names[placeOf(at, names.length)] ?? []) {
      const own = met[LANGUAGES.indexOf(languageOf(word))];
      if (!own) continue;
      meet(own, at + 1);
      own.different.add(word);
    }
  const [best, second] = met.sort((one, other) => other.names - one.names);
  if (!best || best.names === second?.names) return undefined;
  const { language, names: withOwn, different } = best;
  const enough = different.size >= OWN_WORDS && withOwn >= SHARE_WITH_OWN * asked;
  return enough || likely.includes(language) ? language : undefined;
}

/** Spread over all names by the golden ratio: in even steps each could be the first of its section. */
function placeOf(at: number, all: number): number {
  return all <= NAMES_ASKED ? at : Math.floor(((at * 0.618034) % 1) * all);
}
