/** Finds in a name the phrases of one language, and drops those that only look alike. */
import {
  isInCompound,
  LONG,
  matchOf,
  type NameWord,
  type Phrase,
  phraseFrom,
  type Reading,
  type WordClasses,
} from './phrase';
import { plainWords } from './plainWords';
import { singularFor, stemmerFor } from './stem';
import { type ClassTable, classFinder } from './wordClasses';

export interface Hit {
  readonly tag: string;
  /** The phrase that matched, as a reason to show. */
  readonly phrase: string;
  readonly weight: number;
  /** The words of the name that it rests on, by their places. */
  readonly places: readonly number[];
  /** The words that any phrase of this tag rests on. */
  readonly support: ReadonlySet<number>;
  /** Said only where nothing else is: to lead something in an emergency is not always to lead the response. */
  readonly weak: boolean;
  /** Said only where the name says nothing else. */
  readonly bare: boolean;
}

export type PhraseTable = { readonly [tag: string]: readonly string[] };

export interface Language extends Reading {
  readonly language: string;
  /** Words by which the language is known. */
  readonly smallWords: ReadonlySet<string>;
  /** Words that say the same, by class. */
  readonly classesOf: (text: string) => WordClasses;
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
  return {
    language,
    smallWords: new Set(smallWords),
    emptyWords: new Set([...smallWords, ...joiningWords].flatMap(plainWords)),
    stem,
    singular: singularFor(language),
    classesOf: classFinder(classes, stem),
    sizeOf: (name) => classes[name]?.length ?? 0,
  };
}

export function wordsOf(
  name: string,
  { stem, singular, classesOf, emptyWords }: Language,
): readonly NameWord[] {
  return plainWords(name).map((text) => ({
    text,
    stem: stem(text),
    singular: singular(text),
    classes: classesOf(text),
    small: emptyWords.has(text),
  }));
}

/** Gives the tags whose phrases a name holds, each once with the phrase that says most. */
export type Lookup = (name: readonly NameWord[]) => readonly Hit[];

export function lookupFrom(table: PhraseTable, lookalikes: PhraseTable, language: Language): Lookup {
  // Made at the first name: of six languages one or two are asked, and all of them took 40 ms when the app was loaded.
  let find: Finder | undefined;
  let findAlike: Finder | undefined;
  return (name) => {
    find ??= phraseFinder(table, language);
    const hits = bestPerTag(find(name));
    if (hits.length === 0) return hits;
    findAlike ??= phraseFinder(lookalikes, language);
    const alike = findAlike(name);
    if (alike.length === 0) return hits;
    return hits.filter(
      ({ tag, weight }) => !alike.some((other) => other.tag === tag && other.weight > weight),
    );
  };
}

function bestPerTag(found: readonly Found[]): readonly Hit[] {
  return [...Map.groupBy(found, ({ tag }) => tag).values()].map((hits) => {
    const best = hits.reduce((one, other) => (other.weight > one.weight ? other : one));
    return {
      ...best,
      support: new Set(hits.flatMap(({ places }) => places)),
      bare: hits.every(({ bare }) => bare),
    };
  });
}

/** A class of words is no reason that anyone could check: the words of the name are. */
function reasonOf({ text, parts }: Phrase, places: readonly number[], name: readonly NameWord[]): string {
  if (parts.every(({ kind }) => kind !== 'class')) return text;
  return [...new Set(places)]
    .sort((one, other) => one - other)
    .map((at) => name[at]?.text ?? '')
    .join(' ');
}

/** Beginnings are looked up by their first letters. */
const PREFIX = 3;

type Found = Omit<Hit, 'support'>;

type Finder = (name: readonly NameWord[]) => readonly Found[];

/** Looks only at phrases of which a name has the rarest word: thousands of phrases, ten thousand names. */
function phraseFinder(table: PhraseTable, language: Language): Finder {
  const known = Object.entries(table).flatMap(([tag, texts]) =>
    texts.flatMap((text) => {
      const phrase = phraseFrom(tag, text, language);
      const part = rarest(phrase, language);
      const classes = phrase.parts.flatMap(({ kind, text: name }) => (kind === 'class' ? [name] : []));
      return part && classes.every((one) => language.sizeOf(one) > 0) ? { phrase, part, classes } : [];
    }),
  );
  const byKey = Map.groupBy(known, ({ part }) => keyOf(part));
  const compounds = language.language === 'German' ? known.filter(({ part }) => longWord(part) !== '') : [];
  const inCompounds = Map.groupBy(compounds, ({ part }) => longWord(part));
  // Remembered by word: the same few words stand in every name.
  const byWord = new Map<string, typeof known>();
  const phrasesWith = (word: NameWord) => {
    let phrases = byWord.get(word.text);
    if (!phrases) {
      phrases = [
        ...(byKey.get(`=${word.stem}`) ?? []),
        ...(byKey.get(`^${word.text.slice(0, PREFIX)}`) ?? []),
      ];
      for (const one of word.classes.keys()) phrases.push(...(byKey.get(`<${one}`) ?? []));
      for (const [part, compound] of inCompounds) if (isInCompound(word, part)) phrases.push(...compound);
      byWord.set(word.text, phrases);
    }
    return phrases;
  };
  return (name) => {
    const found: Found[] = [];
    const inName = classesIn(name);
    for (const word of name) {
      for (const { phrase, classes } of phrasesWith(word)) {
        if (!classes.every((one) => inName.has(one))) continue;
        const places = matchOf(phrase, name);
        if (!places) continue;
        const { tag, weight, weak, bare } = phrase;
        found.push({
          tag,
          phrase: reasonOf(phrase, places, name),
          weight,
          places: [...new Set(places)],
          weak,
          bare,
        });
      }
    }
    return found;
  };
}

/** Asked once for each table that the name is looked up in. */
const classesByName = new WeakMap<readonly NameWord[], ReadonlySet<string>>();

function classesIn(name: readonly NameWord[]): ReadonlySet<string> {
  let classes = classesByName.get(name);
  if (!classes) {
    classes = new Set(name.flatMap((word) => [...word.classes.keys()]));
    classesByName.set(name, classes);
  }
  return classes;
}

type Word = Phrase['parts'][number];

/** As compounds hold it; empty where it is too short to be looked for in them. */
function longWord(part: Word): string {
  return 'whole' in part && part.whole.length >= LONG ? part.whole : '';
}

function keyOf({ kind, text }: Word): string {
  if (kind === 'class') return `<${text}`;
  return kind === 'beginning' ? `^${text.slice(0, PREFIX)}` : `=${text}`;
}

/** The longest word is likely the rarest; a class of words only where there is nothing else, and then the smallest. */
function rarest({ parts }: Phrase, { sizeOf }: Language): Word | undefined {
  const worthOf = ({ kind, text }: Word) => {
    if (kind === 'class') return 1 / (3 + sizeOf(text));
    return kind === 'beginning' && text.length < PREFIX ? 0.5 : text.length;
  };
  return parts.reduce<Word | undefined>(
    (best, part) => (!best || worthOf(part) > worthOf(best) ? part : best),
    undefined,
  );
}
