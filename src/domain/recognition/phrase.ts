/** A phrase of the vocabulary, made ready to be found in names. */
import { plainWords } from './plainWords';
import type { Stem } from './stem';

/** One word of a phrase: a stem, the beginning of a word (`cost*`), or a class of words (`<tell>`). */
export type Part =
  | { readonly kind: 'beginning' | 'class'; readonly text: string }
  /** `whole` is the word itself, as compounds hold it. */
  | { readonly kind: 'stem'; readonly text: string; readonly whole: string }
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
  /** How much it says: of two that match, the longer one is believed. */
  readonly weight: number;
}

export interface NameWord {
  readonly text: string;
  readonly stem: string;
  readonly classes: ReadonlySet<string>;
  readonly small: boolean;
}

/** Meaning words may stand this many words apart. */
const WINDOW = 5;

export function phraseFrom(tag: string, text: string, stem: Stem, small: ReadonlySet<string>): Phrase {
  const words = plainWords(text);
  const all = words.map((word) => partFrom(word, stem));
  const meaning = all.filter(
    (part, at): part is Exclude<Part, { kind: 'gap' }> => part.kind !== 'gap' && !small.has(words[at] ?? ''),
  );
  const exact = meaning.length < 2 && words.length > 1;
  const parts = exact ? all.filter((part) => part.kind !== 'gap') : meaning;
  const ordered = parts.length === 2 && parts.every(({ kind }) => kind !== 'class');
  return { tag, text, parts, exact, ordered, weight: weightOf(words) };
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
    const end = endOf(name, start, reach);
    const places: number[] = [];
    for (const part of parts) {
      let at = start;
      while (at < end && (places.includes(at) || !fits(part, name[at]))) at++;
      if (at === end) break;
      places.push(at);
    }
    if (places.length === parts.length && (!ordered || mayStandSo(places, name))) return places;
  }
  return undefined;
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
    case 'stem':
      return word.stem === part.text || isInCompound(word, part.whole);
  }
}

/** German puts words together: "Bereitschaftsplan", "Nachtbereitschaft". Shorter words are in too many others. */
export const LONG = 6;

export function isInCompound({ text, stem }: Pick<NameWord, 'text' | 'stem'>, part: string): boolean {
  return (
    part.length >= LONG && stem.length > part.length + 2 && (text.startsWith(part) || stem.endsWith(part))
  );
}
