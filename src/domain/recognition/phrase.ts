/** A phrase of the vocabulary, made ready to be found in names. */
import { phraseWords } from './plainWords';
import { remembered } from './remembered';
import type { Stem } from './stem';

/** How the phrases of a language are read. Each word makes one part, however many phrases it stands in. */
export interface Reading {
  readonly partFor: (word: string) => Part;
  /** The part of a word that is the whole phrase. */
  readonly onlyPartFor: (word: string) => Part;
  /** Words that carry no meaning of their own. */
  readonly emptyWords: ReadonlySet<string>;
}

export function readingFrom(stem: Stem, singular: Stem, emptyWords: ReadonlySet<string>): Reading {
  const partFor = remembered((word) => partFrom(word, stem));
  const onlyPartFor = remembered((word): Part => {
    const part = partFor(word);
    return part.kind === 'stem' ? { ...part, kind: 'noun', singular: singular(word) } : part;
  });
  return { partFor, onlyPartFor, emptyWords };
}

/** One word of a phrase: a stem, the beginning of a word (`cost*`), or a class of words (`<tell>`). */
export type Part = MeaningPart | Gap;

/** Up to three words between. */
interface Gap {
  readonly kind: 'gap';
}

export type MeaningPart =
  | { readonly kind: 'beginning' | 'class'; readonly text: string }
  /** `whole` is the word itself, as compounds hold it. */
  | { readonly kind: 'stem'; readonly text: string; readonly whole: string }
  /** The only word of a phrase: it must be that noun, and not a verb of the same stem. */
  | { readonly kind: 'noun'; readonly text: string; readonly singular: string; readonly whole: string };

export interface Phrase {
  readonly tag: string;
  /** As it stands in the vocabulary, as a reason to show. */
  readonly text: string;
  /** Words that must all be found near one another, in any order. */
  readonly parts: readonly MeaningPart[];
  /** The words must stand as they are: so few of them carry meaning that any order would find too much. */
  readonly exact: boolean;
  /** "Incident log" is not "log incidents": two words turn round only where a small word joins them ("log of the incident"). */
  readonly ordered: boolean;
  /** Classes of which the name may hold no word: to train who leads an incident is not to lead one. */
  readonly without: readonly string[];
  /** Marked `~`: it counts only where nothing else is found. */
  readonly weak: boolean;
  /** Marked `=`: it counts only where the name says nothing else, or speaks of an outage. */
  readonly bare: boolean;
  /** Marked `&`: it counts only beside a duty of the same work that has words of its own. */
  readonly beside: boolean;
  /** How much it says: of two that match, the longer one is believed. */
  readonly weight: number;
}

export interface NameWord {
  /** Of its language: the words that were met are counted. */
  readonly number: number;
  readonly text: string;
  readonly stem: string;
  readonly singular: string;
  readonly classes: WordClasses;
  /** Those of its classes that every name is asked about. */
  readonly bits: number;
  readonly small: boolean;
}

/** Where in a word its classes are found: "Netzwerkausfall" begins as a platform and ends as an outage. */
export type WordClasses = ReadonlyMap<string, 'whole' | 'start' | 'end'>;

/** What the text of a phrase says in any language. */
interface PhraseText {
  readonly text: string;
  readonly words: readonly string[];
  readonly without: readonly string[];
  readonly weak: boolean;
  readonly bare: boolean;
  readonly beside: boolean;
  readonly weight: number;
}

const NOTHING: readonly string[] = [];

function readText(text: string): PhraseText {
  const without = text.includes('!') ? [...text.matchAll(/!<(\w+)>/g)].map(([, name = '']) => name) : NOTHING;
  const mark = text.charAt(0);
  const weak = mark === '~';
  const bare = mark === '=';
  const beside = mark === '&';
  const isPlain = !weak && !bare && !beside && without.length === 0;
  const words = phraseWords(isPlain ? text : text.replace(/!<\w+>|^[~=&]/g, ''));
  return {
    text: bare || beside ? text.slice(1) : text,
    words,
    without,
    weak,
    bare,
    beside,
    weight: weightOf(words),
  };
}

/** Most phrases are patterns of all languages: each text is read once, however many languages read it. */
const textOf = remembered(readText);

export function phraseFrom(tag: string, phrase: string, reading: Reading): Phrase {
  const { words, text, without, weak, bare, beside, weight } = textOf(phrase);
  const { partFor, onlyPartFor, emptyWords } = reading;
  if (words.length === 1) {
    const part = onlyPartFor(words[0] ?? '');
    const parts = part.kind === 'gap' || emptyWords.has(words[0] ?? '') ? [] : [part];
    return { tag, text, parts, exact: false, ordered: false, without, weak, bare, beside, weight };
  }
  const all: MeaningPart[] = [];
  const meaning: MeaningPart[] = [];
  for (const word of words) {
    const part = partFor(word);
    if (part.kind === 'gap') continue;
    all.push(part);
    if (!emptyWords.has(word)) meaning.push(part);
  }
  const exact = meaning.length < 2;
  const parts = exact ? all : meaning;
  const ordered = parts.length === 2 && parts[0]?.kind !== 'class' && parts[1]?.kind !== 'class';
  return { tag, text, parts, exact, ordered, without, weak, bare, beside, weight };
}

function partFrom(word: string, stem: Stem): Part {
  if (word === '*') return { kind: 'gap' };
  if (word.startsWith('<')) return { kind: 'class', text: word.slice(1, -1) };
  if (word.endsWith('*')) return { kind: 'beginning', text: word.slice(0, -1) };
  return { kind: 'stem', text: stem(word), whole: word.replace(/(en|e|n|s)$/, '') };
}

/** A class of words says less than a word. */
const CLASS_WEIGHT = 4;

function weightOf(words: readonly string[]): number {
  let weight = 0;
  for (const word of words)
    weight += word.startsWith('<') ? CLASS_WEIGHT : word.includes('*') ? word.length - 1 : word.length;
  return weight;
}

/** German puts words together: "Bereitschaftsplan", "Nachtbereitschaft". Shorter words are in too many others. */
export const LONG = 6;
