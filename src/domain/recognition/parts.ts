/** The parts of all phrases of a table, each with a number, and which of them a word may stand for. */
import { beginnings } from './beginnings';
import { LONG, type MeaningPart, type NameWord } from './phrase';

export interface Parts {
  /** The same number for the same part of another phrase. */
  readonly numberOf: (part: MeaningPart) => number;
  /** The numbers of the parts that a word may stand for. Asked for when all parts are numbered. */
  readonly partsOf: (word: NameWord) => readonly number[];
  readonly count: () => number;
}

type Numbers = Map<string, number[]>;

/** `compounds`: German puts words together. */
export function numberedParts(compounds: boolean): Parts {
  const numbers = new Map<MeaningPart, number>();
  const begun = beginnings<number>();
  const stems: Numbers = new Map();
  const nouns: Numbers = new Map();
  const classes: Numbers = new Map();
  /** What compounds begin and end with. */
  const fronts: Numbers = new Map();
  const ends: Numbers = new Map();
  const put = (part: MeaningPart, number: number) => {
    switch (part.kind) {
      case 'class':
        return add(classes, part.text, number);
      case 'beginning':
        return begun.put(part.text, number);
      case 'noun':
        add(nouns, part.singular, number);
        if (part.whole.length >= LONG) add(ends, part.whole, number);
        return;
      case 'stem':
        add(stems, part.text, number);
        if (part.whole.length < LONG) return;
        add(ends, part.whole, number);
        add(fronts, part.whole, number);
    }
  };
  return {
    numberOf(part) {
      const known = numbers.get(part);
      if (known !== undefined) return known;
      const number = numbers.size;
      numbers.set(part, number);
      put(part, number);
      return number;
    },
    partsOf(word) {
      const found = new Set<number>();
      const take = (some: readonly number[] | undefined) => {
        if (some) for (const number of some) found.add(number);
      };
      take(stems.get(word.stem));
      take(nouns.get(word.singular));
      for (const name of word.classes.keys()) take(classes.get(name));
      begun.of(word.text, take);
      // What a compound is, its end says: "Nachtbereitschaft" is on-call duty. Its front says it only beside other words,
      // since "Bereitschaftspolizei" is police.
      for (let length = LONG; compounds && length < word.stem.length - 2; length++) {
        take(fronts.get(word.text.slice(0, length)));
        take(ends.get(word.stem.slice(-length)));
      }
      return [...found];
    },
    count: () => numbers.size,
  };
}

function add(numbers: Numbers, text: string, number: number): void {
  const known = numbers.get(text);
  if (known) known.push(number);
  else numbers.set(text, [number]);
}
