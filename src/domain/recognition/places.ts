/** Where in a name the parts of a phrase stand. */
import type { MeaningPart, NameWord, Phrase } from './phrase';

/** The numbers of the parts that a word may stand for. */
export interface WordParts {
  readonly parts: readonly number[];
}

/** A name made ready for one table. */
export interface ReadyName {
  readonly words: readonly NameWord[];
  /** For each of its words. */
  readonly ready: readonly WordParts[];
  /** By the number of a part that the name holds: its place, or that it has several. */
  readonly placeOf: Int32Array;
}

export const SEVERAL = -1;

/** The numbers of a phrase's parts, in its order. */
export interface NumberedPhrase {
  readonly phrase: Phrase;
  readonly numbers: readonly number[];
}

/** Meaning words may stand this many words apart. */
const WINDOW = 5;

/** Returns the places of the words that match, or undefined if the name does not hold the phrase. */
export function placesOf(known: NumberedPhrase, name: ReadyName): readonly number[] | undefined {
  const { without } = known.phrase;
  if (without.length > 0 && name.words.some(({ classes }) => without.some((one) => classes.has(one))))
    return undefined;
  return known.phrase.exact ? inARow(known, name) : nearOneAnother(known, name);
}

function inARow({ numbers }: NumberedPhrase, { ready }: ReadyName): readonly number[] | undefined {
  for (let start = 0; start + numbers.length <= ready.length; start++) {
    if (numbers.every((number, at) => ready[start + at]?.parts.includes(number)))
      return numbers.map((_, at) => start + at);
  }
  return undefined;
}

function nearOneAnother(known: NumberedPhrase, name: ReadyName): readonly number[] | undefined {
  const { numbers } = known;
  if (numbers.length === 1) return alone(numbers[0] as number, name);
  for (let at = 0; at < numbers.length; at++)
    if (name.placeOf[numbers[at] as number] === SEVERAL) return inAnyPlaces(known, name);
  return inTheirPlaces(known, name);
}

function inAnyPlaces(known: NumberedPhrase, name: ReadyName): readonly number[] | undefined {
  const { words } = name;
  const taken: number[] = [];
  const reach = reachOf(known);
  for (let start = 0; start < words.length; start++) {
    if (words[start]?.small) continue;
    taken.length = 0;
    if (!takesAll(known, name, start, endOf(words, start, reach), taken)) continue;
    if (!known.phrase.ordered || mayStandSo(taken, words)) return taken;
  }
  return undefined;
}

/** Each part has one place, as in nearly all names: there is nothing to choose, and they stand near one another or do not. */
function inTheirPlaces(known: NumberedPhrase, { words, placeOf }: ReadyName): readonly number[] | undefined {
  const { numbers, phrase } = known;
  const taken: number[] = [];
  let first = words.length;
  let last = -1;
  for (let each = 0; each < numbers.length; each++) {
    const at = placeOf[numbers[each] as number] as number;
    if (!isFree(at, phrase.parts, words, taken)) return undefined;
    taken.push(at);
    if (at < first) first = at;
    if (at > last) last = at;
  }
  let start = first;
  while (start >= 0 && words[start]?.small) start--;
  if (start < 0 || last >= endOf(words, start, reachOf(known))) return undefined;
  return !phrase.ordered || mayStandSo(taken, words) ? taken : undefined;
}

function reachOf({ phrase, numbers }: NumberedPhrase): number {
  return phrase.ordered ? WINDOW : numbers.length + 2;
}

/** The first place of a phrase that is one word. Small words at the beginning are passed over. */
function alone(number: number, { words, ready, placeOf }: ReadyName): readonly number[] | undefined {
  let at = 0;
  while (words[at]?.small) at++;
  const only = placeOf[number] ?? SEVERAL;
  if (only !== SEVERAL) return only < at ? undefined : [only];
  for (; at < ready.length; at++) if (ready[at]?.parts.includes(number)) return [at];
  return undefined;
}

/**
 * Puts the places of the parts that are left behind those that are taken, or leaves these as they are. A word of two
 * classes may be needed for the second of them, so every choice is tried.
 */
function takesAll(
  known: NumberedPhrase,
  name: ReadyName,
  start: number,
  end: number,
  taken: number[],
): boolean {
  const number = known.numbers[taken.length];
  if (number === undefined) return true;
  for (let at = start; at < end; at++) {
    if (!name.ready[at]?.parts.includes(number) || !isFree(at, known.phrase.parts, name.words, taken))
      continue;
    taken.push(at);
    if (takesAll(known, name, start, end, taken)) return true;
    taken.pop();
  }
  return false;
}

/** One word stands for one part, except that the two halves of a compound may stand for two. */
function isFree(
  at: number,
  parts: readonly MeaningPart[],
  words: readonly NameWord[],
  taken: readonly number[],
): boolean {
  if (taken.length === 0) return true;
  const word = words[at];
  // Two of a class are two words: "Tribe priorities, cross-tribe priorities" says one twice.
  if (!taken.includes(at))
    return parts[taken.length]?.kind !== 'class' || !taken.some((other) => words[other]?.text === word?.text);
  const halves = parts
    .filter((_, index) => taken[index] === at || index === taken.length)
    .map((part) => (part.kind === 'class' ? word?.classes.get(part.text) : undefined));
  return halves.length === 2 && halves.includes('start') && halves.includes('end');
}

/** Small words between take no room. */
function endOf(name: readonly NameWord[], start: number, reach: number): number {
  let end = start;
  for (let meaning = 0; end < name.length && meaning < reach; end++) if (!name[end]?.small) meaning++;
  return end;
}

function mayStandSo([first = 0, second = 0]: readonly number[], name: readonly NameWord[]): boolean {
  return first < second || name.slice(second + 1, first).some(({ small, text }) => small && text !== '+');
}
