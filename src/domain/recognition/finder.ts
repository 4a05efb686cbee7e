/** Finds which phrases of a table a name holds: thousands of phrases, ten thousand names. */
import type { Language, PhraseTable } from './lookup';
import { numberedParts } from './parts';
import { type MeaningPart, type NameWord, type Phrase, phraseFrom } from './phrase';
import { type NumberedPhrase, placesOf, SEVERAL, type WordParts } from './places';

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
interface ReadyWord extends WordParts {
  readonly phrases: readonly KnownPhrase[];
  /** For each of these phrases another part of it, looked at first: most names do not hold it. */
  readonly others: Uint32Array;
}

/** All tables at once: a name is gone through once, however many there are. */
export function phraseFinder(tables: readonly PhraseTable[], language: Language): Finder {
  const parts = numberedParts(language.compounds);
  const byRarest: KnownPhrase[][] = [];
  // Of thousands of phrases: no list is made on the way.
  for (let table = 0; table < tables.length; table++) {
    for (const [tag, texts] of Object.entries(tables[table] ?? {})) {
      for (const text of texts) {
        const phrase = phraseFrom(tag, text, language);
        if (phrase.parts.some((part) => isEmptyClass(part, language))) continue;
        const numbers = phrase.parts.map(parts.numberOf);
        const rarest = rarestOf(phrase, language);
        const number = numbers[rarest];
        if (number === undefined) continue;
        const known = { table, phrase, numbers, rarest };
        const beside = byRarest[number];
        if (beside) beside.push(known);
        else byRarest[number] = [known];
      }
    }
  }
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
    for (let at = 0; at < numbers.length; at++) if (lastName[numbers[at] as number] !== current) return false;
    return true;
  };
  return (words) => {
    current++;
    const readyWords: ReadyWord[] = [];
    for (let at = 0; at < words.length; at++) {
      const one = ready(words[at] as NameWord);
      readyWords.push(one);
      for (let part = 0; part < one.parts.length; part++) {
        const number = one.parts[part] as number;
        placeOf[number] = lastName[number] === current ? SEVERAL : at;
        lastName[number] = current;
      }
    }
    const name = { words, ready: readyWords, placeOf };
    let found: Found[][] | undefined;
    for (let word = 0; word < readyWords.length; word++) {
      const { phrases, others } = readyWords[word] as ReadyWord;
      for (let at = 0; at < others.length; at++) {
        if (lastName[others[at] as number] !== current) continue;
        const known = phrases[at] as KnownPhrase;
        if (!holdsAll(known.numbers)) continue;
        const places = placesOf(known, name);
        if (!places) continue;
        const one = { phrase: known.phrase, places: distinct(places) };
        found ??= [];
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
  byRarest: readonly (readonly KnownPhrase[] | undefined)[],
): ReadyWord {
  const phrases = parts.flatMap((number) => byRarest[number] ?? []);
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
  let best = -1;
  let most = 0;
  // A list's own entries would be made for each of thousands of phrases.
  for (let at = 0; at < parts.length; at++) {
    const { kind, text } = parts[at] as MeaningPart;
    const short = kind === 'beginning' && text.length < PREFIX;
    const worth = kind === 'class' ? 1 / (3 + sizeOf(text)) : short ? 0.5 : text.length;
    if (worth <= most) continue;
    best = at;
    most = worth;
  }
  return best;
}
