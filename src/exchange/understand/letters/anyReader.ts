/** Reads what any scheme reads: to tell columns of letters from others before a scheme is chosen. */
import type { Scheme } from '../../../domain/matrix/scheme/scheme';
import { schemeList } from '../../../domain/matrix/schemeList';
import { wordKey } from '../words/wordKey';
import { type CellReading, type Lexicon, readCell, remembering, rememberingReader } from './cell';
import { lexiconOf, meaningIn } from './schemeChoice';

export interface AnyReader {
  /** The reading of the first scheme that can read a text whole. */
  read(raw: string): CellReading;
  /** Reads with the letters of one of the schemes; what none of them can read is not tried again. */
  among(lexicon: Lexicon): (raw: string) => CellReading;
}

export function anyReader(legend: Scheme | undefined, tokens: ReadonlyMap<string, string>): AnyReader {
  // A word of the legend means nothing in another scheme.
  const signs = new Map([...tokens].filter(([token]) => [...token].length === 1));
  const schemes = [...(legend ? [legend] : []), ...schemeList];
  const lexicons = schemes.map((scheme) => lexiconOf(scheme, {}, scheme === legend ? tokens : signs));
  // Most different texts are names, which none of a dozen schemes can read.
  const inAny = rememberingReader(united(schemes, lexicons));
  return {
    read: remembering((raw) => {
      const first = inAny(raw);
      if (first.unknown !== undefined) return first;
      const readings = lexicons.map((lexicon) => readCell(raw, lexicon));
      return readings.find(isWhole) ?? readings[0] ?? first;
    }),
    among: (lexicon) =>
      remembering((raw) => {
        const first = inAny(raw);
        return first.unknown === undefined ? readCell(raw, lexicon) : first;
      }),
  };
}

function isWhole({ unknown, stray, doubtful }: CellReading): boolean {
  return unknown === undefined && !stray && !doubtful;
}

/** Knows a letter or a word where one of them does: what it cannot read none of them can. */
function united(schemes: readonly Scheme[], lexicons: readonly Lexicon[]): Lexicon {
  const letters = new Map<string, string | null>();
  for (const lexicon of lexicons)
    for (const [letter, known] of lexicon.letters) letters.set(letter, letters.get(letter) ?? known);
  const codes = schemes.flatMap((scheme) => scheme.codes);
  const byName = new Map(codes.map(({ name, letter }) => [wordKey(name), letter]));
  const byMeaning = new Map(codes.map(({ meaning, letter }) => [meaning, letter]));
  return {
    letters,
    word(word) {
      const named = lexicons[0]?.word(word) ?? byName.get(wordKey(word));
      if (named !== undefined) return named;
      const meaning = meaningIn(word);
      return meaning === undefined
        ? undefined
        : (byMeaning.get(meaning) ?? (meaning === 'none' ? null : undefined));
    },
  };
}
