/** Which scheme a file is written in: its own legend first, else the shipped scheme that reads most cells. */
import type { Code, Meaning, Scheme } from '../../../domain/matrix/scheme/scheme';
import { codeOf, letterFor } from '../../../domain/matrix/scheme/scheme';
import { schemeList } from '../../../domain/matrix/schemeList';
import type { Corrections, LetterUse } from '../reading/understood';
import { meaningOfPhrase, meaningOfWord } from '../words/meaningWords';
import { wordKey } from '../words/wordKey';
import { type Lexicon, readCell, saysNothing } from './cell';
import type { LegendEntry } from './legend';

/** The legend's word decides before its explanation: "Accountable: approves the work". */
export function meaningOfEntry({ name, definition, token }: LegendEntry): Meaning | undefined {
  return (
    meaningOfPhrase(name) ??
    meaningOfPhrase(definition) ??
    (token.length > 1 ? meaningOfPhrase(token) : undefined)
  );
}

export function schemeFromLegend(entries: readonly LegendEntry[]): Scheme | undefined {
  const codes: Code[] = [];
  for (const entry of entries) {
    const letter = entry.token.length === 1 ? entry.token : freeLetter(entry.name, codes);
    if (
      saysNothing(entry.token) ||
      codes.some((code) => code.letter === letter || wordKey(code.name) === wordKey(entry.name))
    )
      continue;
    codes.push(ownCode(letter, entry.name, meaningOfEntry(entry) ?? 'none', entry.definition));
  }
  if (codes.length < 2) return undefined;
  return agreeing(codes) ?? { id: 'own', name: 'From the file', codes };
}

// A legend that says what a shipped scheme says anyway needs no scheme of its own.
function agreeing(codes: readonly Code[]): Scheme | undefined {
  const agrees = (scheme: Scheme) =>
    codes.every(({ letter, meaning }) => codeOf(scheme, letter)?.meaning === meaning);
  return [...schemeList].sort((one, other) => one.codes.length - other.codes.length).find(agrees);
}

export function ownCode(letter: string, name: string, meaning: Meaning, definition = ''): Code {
  const one = meaning === 'owns' || meaning === 'does' ? 1 : 0;
  return {
    letter,
    name,
    definition,
    meaning,
    least: one,
    ...(meaning === 'owns' ? { most: 1 } : {}),
    excludes: [],
  };
}

function freeLetter(name: string, codes: readonly Code[]): string {
  const letters = [...name.toUpperCase().replace(/[^\p{L}]/gu, ''), ...'XYZWVUTSRQPONMLKJIHGFEDCBA'];
  return letters.find((letter) => !codes.some((code) => code.letter === letter)) ?? 'X';
}

export function lexiconOf(scheme: Scheme, letters: { readonly [token: string]: LetterUse } = {}): Lexicon {
  const byLetter = new Map<string, string | null>(
    scheme.codes.map(({ letter }) => [letter.toUpperCase(), letter]),
  );
  const byName = new Map<string, string | null>(
    scheme.codes.map(({ name, letter }) => [wordKey(name), letter]),
  );
  for (const [token, use] of Object.entries(letters)) {
    const letter = letterOfUse(scheme, use);
    if ([...token].length === 1) byLetter.set(token.toUpperCase(), letter);
    else byName.set(wordKey(token), letter);
  }
  return {
    letters: byLetter,
    word(word) {
      const named = byName.get(wordKey(word));
      if (named !== undefined) return named;
      const meaning = meaningOfWord(word);
      return meaning === undefined ? undefined : letterFor(scheme, meaning);
    },
  };
}

function letterOfUse(scheme: Scheme, use: LetterUse): string | null {
  if (use === 'ignore') return null;
  return 'letter' in use ? use.letter : (letterFor(scheme, use.meaning) ?? null);
}

/** The scheme with the codes that a person's corrections ask for. */
export function correctedScheme(scheme: Scheme, letters: Corrections['letters'] = {}): Scheme {
  let codes = scheme.codes;
  for (const [token, use] of Object.entries(letters)) {
    if (use === 'ignore' || !('meaning' in use)) continue;
    const letter =
      [...token].length === 1
        ? token.toUpperCase()
        : (letterFor(scheme, use.meaning) ?? freeLetter(token, codes));
    const known = codes.find((code) => code.letter === letter);
    if (known?.meaning === use.meaning) continue;
    const code = ownCode(
      letter,
      known?.name ?? (token.length > 1 ? token : NAMES[use.meaning]),
      use.meaning,
      known?.definition,
    );
    codes = known ? codes.map((other) => (other === known ? code : other)) : [...codes, code];
  }
  return codes === scheme.codes
    ? scheme
    : { id: 'own', name: scheme.id === 'own' ? scheme.name : `${scheme.name}, with other letters`, codes };
}

const NAMES: { readonly [meaning in Meaning]: string } = {
  owns: 'Accountable',
  does: 'Responsible',
  helps: 'Supports',
  advises: 'Consulted',
  hears: 'Informed',
  checks: 'Verifies',
  signs: 'Signs',
  none: 'Not involved',
};

export interface TextCount {
  readonly text: string;
  readonly count: number;
}

/** The best reader of these cells; between equals the one that the file names, then the smallest, then what is nearest to RACI. */
export function chooseScheme(
  cells: readonly TextCount[],
  legend: Scheme | undefined,
  mentions: string,
): Scheme {
  // RACI first of all, so that a file without any letter is RACI.
  const candidates = [...(legend ? [legend] : []), ...schemeList.filter((scheme) => scheme !== legend)];
  let best: { scheme: Scheme; score: number } | undefined;
  for (const scheme of candidates) {
    const score =
      readable(scheme, cells) +
      (scheme === legend ? 0.9 : 0) +
      (isNamedIn(mentions, scheme.name) ? 0.5 : 0) -
      scheme.codes.length / 1000 -
      (isLikeRaci(scheme) ? 0 : 0.0005);
    if (!best || score > best.score) best = { scheme, score };
  }
  if (!best) throw new Error('There must be at least one shipped scheme.');
  return best.scheme;
}

/** It says more than RACI, but of RACI's letters the same. */
function isLikeRaci(scheme: Scheme): boolean {
  return (
    schemeList[0]?.codes.every(({ letter, meaning }) => codeOf(scheme, letter)?.meaning === meaning) ?? false
  );
}

/** "Responsible", "Driver": the name of a code in a shipped scheme. */
export function isCodeName(text: string): boolean {
  const key = wordKey(text);
  return schemeList.some(({ codes }) => codes.some(({ name }) => wordKey(name) === key));
}

function isNamedIn(text: string, name: string): boolean {
  return new RegExp(`(?<![\\p{L}])${name.replace(/[^\p{L}-]/gu, '.')}(?![\\p{L}-])`, 'iu').test(text);
}

/** How many cells the scheme reads. A word that is a code's own name counts a little more than one of like meaning. */
function readable(scheme: Scheme, cells: readonly TextCount[]): number {
  const lexicon = lexiconOf(scheme);
  const names = new Set(scheme.codes.map(({ name }) => wordKey(name)));
  let score = 0;
  for (const { text, count } of cells) {
    const { letters, unknown, tokens } = readCell(text, lexicon);
    if (unknown !== undefined || letters === '') continue;
    score += count;
    if (tokens.some((token) => token.length > 1 && names.has(wordKey(token)))) score += count / 100;
  }
  return score;
}
