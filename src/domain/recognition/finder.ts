/** Finds which phrases of a table a name holds: thousands of phrases, ten thousand names. */
import type { Language, PhraseTable } from './lookup';
import { numberedParts } from './parts';
import { type MeaningPart, type NameWord, type Phrase, phraseFrom } from './phrase';
import { type NumberedPhrase, placesOf, SEVERAL } from './places';

export interface Found {
  readonly phrase: Phrase;
  readonly places: readonly number[];
}

/** By the place of the table. */
export type FoundByTable = readonly (readonly Found[] | undefined)[];

export type Finder = (name: readonly NameWord[]) => FoundByTable;

interface KnownPhrase extends NumberedPhrase {
  readonly table: number;
  /** The place of its rarest part. */
  readonly rarest: number;
}

/** A word with what it may stand for, and the phrases of which it may be the rarest part. */
interface ReadyWord {
  readonly parts: readonly number[];
  readonly phrases: readonly KnownPhrase[];
  /** For each of these phrases another part of it, looked at first: most names do not hold it. */
  readonly others: Uint32Array;
}

/** All tables at once: a name is gone through once, however many there are. */
export function phraseFinder(tables: readonly PhraseTable[], language: Language): Finder {
  const parts = numberedParts(language.compounds);
  const known = tables.flatMap((byTag, table) =>
    Object.entries(byTag)
      .flatMap(([tag, texts]) => texts.map((text) => phraseFrom(tag, text, language)))
      .filter((phrase) => !phrase.parts.some((part) => isEmptyClass(part, language)))
      .map((phrase): KnownPhrase => {
        const numbers = phrase.parts.map(parts.numberOf);
        return { table, phrase, numbers, rarest: rarestOf(phrase, language) };
      }),
  );
  const byRarest = Map.groupBy(known, ({ numbers, rarest }) => numbers[rarest]);
  // Remembered by word, because the same few words stand in every name.
  const byWord: ReadyWord[] = [];
  const ready = (word: NameWord) => {
    let known = byWord[word.number];
    if (!known) {
      const own = parts.partsOf(word);
      known = own.length === 0 ? NO_PART : readyFrom(own, byRarest);
      byWord[word.number] = known;
    }
    return known;
  };
  // The names are counted, and each part bears the number of the last name that held it: no set is made for each name.
  const lastName = new Uint32Array(parts.count());
  const placeOf = new Int32Array(parts.count());
  let current = 0;
  const holdsAll = (numbers: readonly number[]) => {
    for (const number of numbers) if (lastName[number] !== current) return false;
    return true;
  };
  return (words) => {
    current++;
    const readyWords = words.map(ready);
    for (let at = 0; at < readyWords.length; at++) {
      for (const number of readyWords[at]?.parts ?? NO_PART.parts) {
        placeOf[number] = lastName[number] === current ? SEVERAL : at;
        lastName[number] = current;
      }
    }
    const name = { words, parts: readyWords.map((one) => one.parts), placeOf };
    let found: Found[][] | undefined;
    for (const { phrases, others } of readyWords) {
      for (let at = 0; at < others.length; at++) {
        if (lastName[others[at] ?? 0] !== current) continue;
        const known = phrases[at];
        if (!known || !holdsAll(known.numbers)) continue;
        const places = placesOf(known, name);
        if (!places) continue;
        found ??= [];
        const one = { phrase: known.phrase, places: distinct(places) };
        const ofTable = found[known.table];
        if (ofTable) ofTable.push(one);
        else found[known.table] = [one];
      }
    }
    return found ?? NOTHING;
  };
}

/** The halves of a compound are at one place. */
function distinct(places: readonly number[]): readonly number[] {
  for (let at = 1; at < places.length; at++)
    if (places.indexOf(places[at] ?? 0) < at) return [...new Set(places)];
  return places;
}

const NOTHING: FoundByTable = [];

/** Most names hold words that no phrase asks for: numbers, names of people. */
const NO_PART: ReadyWord = { parts: [], phrases: [], others: new Uint32Array() };

function readyFrom(
  parts: readonly number[],
  byRarest: ReadonlyMap<number | undefined, readonly KnownPhrase[]>,
): ReadyWord {
  const phrases = parts.flatMap((number) => byRarest.get(number) ?? []);
  return { parts, phrases, others: Uint32Array.from(phrases, otherThanRarest) };
}

function otherThanRarest({ numbers, rarest }: KnownPhrase): number {
  return numbers[rarest === 0 ? numbers.length - 1 : 0] ?? 0;
}

function isEmptyClass({ kind, text }: MeaningPart, { sizeOf }: Language): boolean {
  return kind === 'class' && sizeOf(text) === 0;
}

/** Shorter beginnings are in too many words to be rare. */
const PREFIX = 3;

/** The place of the longest word, likely the rarest; of a class of words only where there is nothing else, and then of the smallest. */
function rarestOf({ parts }: Phrase, { sizeOf }: Language): number {
  let [best, most] = [-1, 0];
  // A list's own entries would be made for each of thousands of phrases.
  for (let at = 0; at < parts.length; at++) {
    const { kind, text } = parts[at] as MeaningPart;
    const short = kind === 'beginning' && text.length < PREFIX;
    const worth = kind === 'class' ? 1 / (3 + sizeOf(text)) : short ? 0.5 : text.length;
    if (worth > most) [best, most] = [at, worth];
  }
  return best;
}
