/** Finds in a name the phrases of one language, and drops those that only look alike. */
import { bitsOf } from './classBits';
import { type Finder, type Found, phraseFinder } from './finder';
import { type NameWord, type Phrase, type Reading, readingFrom } from './phrase';
import { plainWords } from './plainWords';
import { remembered } from './remembered';
import { singularFor, stemmerFor } from './stem';
import { type ClassTable, classFinder } from './wordClasses';

export interface Hit {
  readonly tag: string;
  /** The phrase that matched, as a reason to show. */
  readonly phrase: string;
  readonly weight: number;
  /** The words of the name that it rests on, by their places. */
  readonly places: readonly number[];
  /** The words that any phrase of this tag rests on, each once. */
  readonly support: readonly number[];
  /** Each of its phrases. */
  readonly evidence: readonly Evidence[];
  /** Said only where nothing else is: to lead something in an emergency is not always to lead the response. */
  readonly weak: boolean;
  /** Said only where the name says nothing else. */
  readonly bare: boolean;
  /** Said only beside a duty of the same work. */
  readonly beside: boolean;
}

export interface Evidence {
  readonly phrase: Phrase;
  readonly places: readonly number[];
}

export type PhraseTable = { readonly [tag: string]: readonly string[] };

export interface Language extends Reading {
  readonly language: string;
  /** Words by which the language is known. */
  readonly smallWords: ReadonlySet<string>;
  /** Whether it puts words together to one. */
  readonly compounds: boolean;
  /** What the language says of a word. */
  readonly wordFor: (text: string) => NameWord;
  /** How much is in a class: the words of a small one are rare. */
  readonly sizeOf: (name: string) => number;
}

export function languageFrom(
  language: string,
  smallWords: readonly string[],
  joiningWords: readonly string[],
  classes: ClassTable = {},
): Language {
  const stem = stemmerFor(language);
  const singular = singularFor(language);
  const classesOf = classFinder(classes, stem);
  const emptyWords = new Set([...smallWords, ...joiningWords, '+'].flatMap(plainWords));
  let met = 0;
  return {
    language,
    smallWords: new Set(smallWords),
    ...readingFrom(stem, singular, emptyWords),
    compounds: language === 'German',
    wordFor: remembered((text) => {
      const classes = classesOf(text);
      return {
        number: met++,
        text,
        stem: stem(text),
        singular: singular(text),
        classes,
        bits: bitsOf(classes.keys()),
        small: emptyWords.has(text),
      };
    }),
    sizeOf: (name) => classes[name]?.length ?? 0,
  };
}

export function wordsOf(name: readonly string[], { wordFor }: Language): readonly NameWord[] {
  return name.map(wordFor);
}

/** The tags whose phrases a name holds, by table, each once with the phrase that says most. */
export type Lookup = (name: readonly NameWord[]) => HitsByTable;

export type HitsByTable = { readonly [table: string]: readonly Hit[] | undefined };

type Tables = { readonly [name: string]: PhraseTable };

/** What only looks alike stands in a table of the same name. */
export function lookupFrom(tables: Tables, lookalikes: Tables, language: Language): Lookup {
  // Made at the first name: of six languages one or two are asked, and all of them took 40 ms when the app was loaded.
  let find: Finder | undefined;
  const names = Object.keys(tables);
  return (name) => {
    find ??= phraseFinder(
      [...Object.values(tables), ...names.map((table) => lookalikes[table] ?? {})],
      language,
    );
    const all = find(name);
    if (all.length === 0) return NO_HITS;
    const hits: { [table: string]: readonly Hit[] } = {};
    for (let at = 0; at < names.length; at++) {
      const found = all[at];
      if (found) hits[names[at] ?? ''] = hitsFrom(found, all[names.length + at] ?? NOTHING_ALIKE, name);
    }
    return hits;
  };
}

const NO_HITS: HitsByTable = {};
const NOTHING_ALIKE: readonly Found[] = [];

function hitsFrom(
  found: readonly Found[],
  alike: readonly Found[],
  name: readonly NameWord[],
): readonly Hit[] {
  // A name holds a handful of phrases, which are gone through sooner than a map of them is made.
  const byTag: Found[][] = [];
  for (const one of found) {
    const known = byTag.find(([first]) => first?.phrase.tag === one.phrase.tag);
    if (known) known.push(one);
    else byTag.push([one]);
  }
  const hits: Hit[] = [];
  for (const all of byTag) {
    const best = all.reduce((one, other) => (other.phrase.weight > one.phrase.weight ? other : one));
    const { tag, weight } = best.phrase;
    if (alike.some(({ phrase }) => phrase.tag === tag && phrase.weight > weight)) continue;
    hits.push(hitFrom(all, best, name));
  }
  return hits;
}

function hitFrom(all: readonly Found[], best: Found, name: readonly NameWord[]): Hit {
  const { tag, weight, weak } = best.phrase;
  const onCondition = all.every(({ phrase }) => phrase.bare || phrase.beside);
  return {
    tag,
    phrase: reasonOf(best, name),
    weight,
    places: best.places,
    weak,
    support: allPlaces(all),
    evidence: all,
    bare: onCondition && all.some(({ phrase }) => phrase.bare),
    beside: onCondition && all.some(({ phrase }) => phrase.beside),
  };
}

function allPlaces(all: readonly Found[]): readonly number[] {
  const [only] = all;
  if (only && all.length === 1) return only.places;
  const places: number[] = [];
  for (const one of all) for (const at of one.places) if (!places.includes(at)) places.push(at);
  return places;
}

/** A class of words is no reason that anyone could check: the words of the name are. */
function reasonOf({ phrase: { text, parts }, places }: Found, name: readonly NameWord[]): string {
  if (parts.every(({ kind }) => kind !== 'class')) return text;
  if (places.length === 1) return name[places[0] ?? 0]?.text ?? '';
  return [...places]
    .sort((one, other) => one - other)
    .map((at) => name[at]?.text ?? '')
    .join(' ');
}
