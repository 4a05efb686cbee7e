/** Finds in a name the phrases of one language, and drops those that only look alike. */
import { isInCompound, LONG, matchOf, type NameWord, type Phrase, phraseFrom } from './phrase';
import { plainWords } from './plainWords';
import { type Stem, stemmerFor } from './stem';

export interface Hit {
  readonly tag: string;
  /** The phrase that matched, as a reason to show. */
  readonly phrase: string;
  readonly weight: number;
}

export type PhraseTable = { readonly [tag: string]: readonly string[] };

export interface Language {
  readonly language: string;
  /** Words by which the language is known. */
  readonly smallWords: ReadonlySet<string>;
  /** Words that carry no meaning of their own. */
  readonly emptyWords: ReadonlySet<string>;
  readonly stem: Stem;
  /** Words that say the same, by class. */
  readonly classOf: (stem: string) => ReadonlySet<string>;
}

const NO_CLASSES: ReadonlySet<string> = new Set();

export function languageFrom(
  language: string,
  smallWords: readonly string[],
  joiningWords: readonly string[],
  classes: PhraseTable = {},
): Language {
  const stem = stemmerFor(language);
  const byStem = new Map<string, Set<string>>();
  for (const [name, words] of Object.entries(classes)) {
    for (const word of words) {
      const key = stem(plainWords(word)[0] ?? '');
      byStem.set(key, (byStem.get(key) ?? new Set()).add(name));
    }
  }
  return {
    language,
    smallWords: new Set(smallWords),
    emptyWords: new Set([...smallWords, ...joiningWords].flatMap(plainWords)),
    stem,
    classOf: (key) => byStem.get(key) ?? NO_CLASSES,
  };
}

export function wordsOf(name: string, { stem, classOf, emptyWords }: Language): readonly NameWord[] {
  return plainWords(name).map((text) => {
    const stemmed = stem(text);
    return { text, stem: stemmed, classes: classOf(stemmed), small: emptyWords.has(text) };
  });
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

function bestPerTag(found: readonly Phrase[]): readonly Hit[] {
  const best = new Map<string, Phrase>();
  for (const phrase of found) {
    const known = best.get(phrase.tag);
    if (!known || phrase.weight > known.weight) best.set(phrase.tag, phrase);
  }
  return [...best.values()].map(({ tag, text, weight }) => ({ tag, phrase: text, weight }));
}

/** Beginnings are looked up by their first letters. */
const PREFIX = 3;

type Finder = (name: readonly NameWord[]) => readonly Phrase[];

/** Looks only at phrases of which a name has the rarest word: thousands of phrases, ten thousand names. */
function phraseFinder(table: PhraseTable, language: Language): Finder {
  const byKey = new Map<string, Phrase[]>();
  const inCompounds = new Map<string, Phrase[]>();
  for (const [tag, texts] of Object.entries(table)) {
    for (const text of texts) {
      const phrase = phraseFrom(tag, text, language.stem, language.emptyWords);
      const part = rarest(phrase);
      if (!part) continue;
      push(byKey, keyOf(part), phrase);
      if (language.language === 'German' && part.kind === 'stem' && part.whole.length >= LONG)
        push(inCompounds, part.whole, phrase);
    }
  }
  return (name) => {
    const found: Phrase[] = [];
    const look = (phrases: readonly Phrase[] = []) => {
      for (const phrase of phrases) if (matchOf(phrase, name)) found.push(phrase);
    };
    for (const word of name) {
      look(byKey.get(`=${word.stem}`));
      look(byKey.get(`^${word.text.slice(0, PREFIX)}`));
      for (const one of word.classes) look(byKey.get(`<${one}`));
      for (const [part, phrases] of inCompounds) if (isInCompound(word, part)) look(phrases);
    }
    return found;
  };
}

function push(map: Map<string, Phrase[]>, key: string, phrase: Phrase): void {
  const known = map.get(key);
  if (known) known.push(phrase);
  else map.set(key, [phrase]);
}

type Word = Phrase['parts'][number];

function keyOf({ kind, text }: Word): string {
  if (kind === 'class') return `<${text}`;
  return kind === 'beginning' ? `^${text.slice(0, PREFIX)}` : `=${text}`;
}

/** The longest word is likely the rarest; a class of words only where there is nothing else. */
function rarest({ parts }: Phrase): Word | undefined {
  return parts.reduce<Word | undefined>(
    (best, part) => (!best || worthOf(part) > worthOf(best) ? part : best),
    undefined,
  );
}

function worthOf({ kind, text }: Word): number {
  if (kind === 'class') return 0;
  return kind === 'beginning' && text.length < PREFIX ? 0.5 : text.length;
}
