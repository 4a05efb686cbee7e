/** The codes of one cell, as one canonical string of letters in scheme order: `AR`. An empty cell is absent. */
import { type Code, codeOf, excludedBy, type Meaning, type Scheme } from './scheme';

declare const brand: unique symbol;
export type Codes = string & { readonly [brand]: 'codes' };

export const NO_CODES = '' as Codes;

/** A letter that the scheme does not know means nothing. */
export type CodeInSight = Pick<Code, 'letter' | 'name' | 'meaning'>;

/** The letters that the scheme knows, each once, in scheme order. Others are left out: report them before. */
export function codesFromLetters(scheme: Scheme, letters: Iterable<string>): Codes {
  // Of a large matrix each of half a million cells is asked about, nearly all as a string of one or two letters.
  const wanted = typeof letters === 'string' ? letters : new Set(letters);
  let codes = '';
  for (const { letter } of scheme.codes)
    if (typeof wanted === 'string' ? wanted.includes(letter) : wanted.has(letter)) codes += letter;
  return codes as Codes;
}

/** Adds a letter and drops what the scheme says it excludes. */
export function withCode(scheme: Scheme, codes: Codes, letter: string): Codes {
  const dropped = excludedBy(scheme, letter);
  return codesFromLetters(scheme, [...[...codes].filter((held) => !dropped.includes(held)), letter]);
}

export function withoutCode(scheme: Scheme, codes: Codes, letter: string): Codes {
  return codesFromLetters(
    scheme,
    [...codes].filter((held) => held !== letter),
  );
}

export function hasMeaning(scheme: Scheme, codes: Codes, meaning: Meaning): boolean {
  return [...codes].some((letter) => codeOf(scheme, letter)?.meaning === meaning);
}

/** The letters as they are seen and said, whatever their order in the scheme: who answers comes first. */
export function inSight(scheme: Scheme, letters: Iterable<string>): CodeInSight[] {
  return [...letters]
    .map((letter) => codeOf(scheme, letter) ?? { letter, name: letter, meaning: 'none' as const })
    .sort((one, other) => Number(other.meaning === 'owns') - Number(one.meaning === 'owns'));
}

/** What a cell says aloud: "Accountable, Responsible", or "nothing". */
export function meaningsInWords(scheme: Scheme, codes: Codes | undefined): string {
  return (
    inSight(scheme, codes ?? '')
      .map(({ name }) => name)
      .join(', ') || 'nothing'
  );
}
