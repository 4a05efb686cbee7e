/** A phrase of the vocabulary, made ready to be found in names. */
import { plainWords } from './plainWords';
import type { Stem } from './stem';

/** How a language is read: its stems, its plurals, and the words that carry no meaning of their own. */
export interface Reading {
  readonly stem: Stem;
  readonly singular: Stem;
  readonly emptyWords: ReadonlySet<string>;
}

/** One word of a phrase: a stem, the beginning of a word (`cost*`), or a class of words (`<tell>`). */
export type Part =
  | { readonly kind: 'beginning' | 'class'; readonly text: string }
  /** `whole` is the word itself, as compounds hold it. */
  | { readonly kind: 'stem'; readonly text: string; readonly whole: string }
  /** The only word of a phrase: it must be that noun, and not a verb of the same stem. */
  | { readonly kind: 'noun'; readonly text: string; readonly singular: string; readonly whole: string }
  /** Up to three words between. */
  | { readonly kind: 'gap' };

export interface Phrase {
  readonly tag: string;
  /** As it stands in the vocabulary, as a reason to show. */
  readonly text: string;
  /** Words that must all be found near one another, in any order. */
  readonly parts: readonly Exclude<Part, { kind: 'gap' }>[];
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
  /** How much it says: of two that match, the longer one is believed. */
  readonly weight: number;
}

export interface NameWord {
  readonly text: string;
  readonly stem: string;
  readonly singular: string;
  readonly classes: WordClasses;
  readonly small: boolean;
}

/** Where in a word its classes are found: "Netzwerkausfall" begins as a platform and ends as an outage. */
export type WordClasses = ReadonlyMap<string, 'whole' | 'start' | 'end'>;

/** Meaning words may stand this many words apart. */
const WINDOW = 5;

export function phraseFrom(tag: string, text: string, { stem, singular, emptyWords }: Reading): Phrase {
  const without = [...text.matchAll(/!<(\w+)>/g)].map(([, name = '']) => name);
  const words = plainWords(text.replace(/!<\w+>|^[~=]/g, ''));
  const all = words.map((word) => partFrom(word, stem));
  const [only = ''] = words;
  if (words.length === 1 && all[0]?.kind === 'stem')
    all[0] = { ...all[0], kind: 'noun', singular: singular(only) };
  const meaning = all.filter(
    (part, at): part is Exclude<Part, { kind: 'gap' }> =>
      part.kind !== 'gap' && !emptyWords.has(words[at] ?? ''),
  );
  const exact = meaning.length < 2 && words.length > 1;
  const parts = exact ? all.filter((part) => part.kind !== 'gap') : meaning;
  const ordered = parts.length === 2 && parts.every(({ kind }) => kind !== 'class');
  return {
    tag,
    text: text.replace(/^=/, ''),
    parts,
    exact,
    ordered,
    without,
    weak: text.startsWith('~'),
    bare: text.startsWith('='),
    weight: weightOf(words),
  };
}

function partFrom(word: string, stem: Stem): Part {
  if (word === '*') return { kind: 'gap' };
  if (word.startsWith('<')) return { kind: 'class', text: word.slice(1, -1) };
  if (word.endsWith('*')) return { kind: 'beginning', text: word.slice(0, -1) };
  return { kind: 'stem', text: stem(word), whole: word.replace(/(en|e|n|s)$/, '') };
}

/** A class of words says less than a word. */
function weightOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + (word.startsWith('<') ? 4 : word.replace('*', '').length), 0);
}

/** Returns the places of the words that match, or undefined if the name does not hold the phrase. */
export function matchOf(phrase: Phrase, name: readonly NameWord[]): readonly number[] | undefined {
  const { without } = phrase;
  if (without.length > 0 && name.some(({ classes }) => without.some((one) => classes.has(one))))
    return undefined;
  return phrase.exact ? inARow(phrase, name) : nearOneAnother(phrase, name);
}

function inARow({ parts }: Phrase, name: readonly NameWord[]): readonly number[] | undefined {
  for (let start = 0; start + parts.length <= name.length; start++) {
    if (parts.every((part, at) => fits(part, name[start + at]))) return parts.map((_, at) => start + at);
  }
  return undefined;
}

function nearOneAnother(
  { parts, ordered }: Phrase,
  name: readonly NameWord[],
): readonly number[] | undefined {
  const reach = Math.max(WINDOW, parts.length + 2);
  for (let start = 0; start < name.length; start++) {
    if (name[start]?.small) continue;
    const places = placesFrom(parts, name, start, endOf(name, start, reach));
    if (places && (!ordered || mayStandSo(places, name))) return places;
  }
  return undefined;
}

/** A word of two classes may be needed for the second of them, so every choice is tried. */
function placesFrom(
  parts: Phrase['parts'],
  name: readonly NameWord[],
  start: number,
  end: number,
  taken: readonly number[] = [],
): readonly number[] | undefined {
  const part = parts[taken.length];
  if (!part) return taken;
  for (let at = start; at < end; at++) {
    const word = name[at];
    if (!fits(part, word) || !isFree(word, at, part, parts, taken)) continue;
    const places = placesFrom(parts, name, start, end, [...taken, at]);
    if (places) return places;
  }
  return undefined;
}

/** One word stands for one part, except that the two halves of a compound may stand for two. */
function isFree(
  word: NameWord | undefined,
  at: number,
  part: Phrase['parts'][number],
  parts: Phrase['parts'],
  taken: readonly number[],
): boolean {
  if (!taken.includes(at)) return true;
  const halves = [...parts.filter((_, index) => taken[index] === at), part].map((one) => halfOf(word, one));
  return halves.length === 2 && halves.includes('start') && halves.includes('end');
}

function halfOf(word: NameWord | undefined, part: Phrase['parts'][number]) {
  return part.kind === 'class' ? word?.classes.get(part.text) : undefined;
}

/** Small words between take no room. */
function endOf(name: readonly NameWord[], start: number, reach: number): number {
  let end = start;
  for (let meaning = 0; end < name.length && meaning < reach; end++) if (!name[end]?.small) meaning++;
  return end;
}

function mayStandSo([first = 0, second = 0]: readonly number[], name: readonly NameWord[]): boolean {
  return first < second || name.slice(second + 1, first).some(({ small }) => small);
}

function fits(part: Part, word: NameWord | undefined): boolean {
  if (!word || part.kind === 'gap') return false;
  switch (part.kind) {
    case 'class':
      return word.classes.has(part.text);
    case 'beginning':
      return word.text.startsWith(part.text);
    case 'noun':
      return word.singular === part.singular || isHeadOf(word, part.whole);
    case 'stem':
      return word.stem === part.text || isInCompound(word, part.whole);
  }
}

/** German puts words together: "Bereitschaftsplan", "Nachtbereitschaft". Shorter words are in too many others. */
export const LONG = 6;

type Word = Pick<NameWord, 'text' | 'stem'>;

export function isInCompound(word: Word, part: string): boolean {
  return isHeadOf(word, part) || (isLongerThan(word, part) && word.text.startsWith(part));
}

/** What a compound is, its end says: "Nachtbereitschaft" is on-call duty, "Bereitschaftspolizei" is police. */
function isHeadOf(word: Word, part: string): boolean {
  return isLongerThan(word, part) && word.stem.endsWith(part);
}

function isLongerThan({ stem }: Word, part: string): boolean {
  return part.length >= LONG && stem.length > part.length + 2;
}
