/** Which scheme a file is written in: its own legend first, else the shipped scheme that reads most cells. */

import type { Meaning, Scheme } from '../../../domain/matrix/scheme/scheme';
import { codeOf, isLetterSign, letterFor } from '../../../domain/matrix/scheme/scheme';
import { schemeList } from '../../../domain/matrix/schemeList';
import type { Corrections, LetterUse } from '../reading/corrections';
import { ownsByGate } from '../words/gateWords';
import { meaningOfWord } from '../words/meaningWords';
import { namesNobodyYet } from '../words/openNames';
import { remembered } from '../words/remembered';
import { wordKey } from '../words/wordKey';
import { isInBrackets, type Lexicon, readCell } from './cell';
import { bareOf, codeOfHead, type HeadCode, spokenCode } from './codeHeads';
import { freeLetter, ownCode } from './legendScheme';

export function lexiconOf(
  scheme: Scheme,
  letters: { readonly [token: string]: LetterUse } = {},
  tokens: ReadonlyMap<string, string> = new Map(),
): Lexicon {
  const byLetter = new Map<string, string | null>(
    scheme.codes.map(({ letter }) => [letter.toUpperCase(), letter]),
  );
  for (const [token, letter] of tokens)
    if (isInBrackets(token)) byLetter.set(token.toUpperCase(), letter);
    else if (!/\p{L}/u.test(token) || [...token].length === 1) byLetter.set(bareToken(token), letter);
  const byName = new Map<string, string | null>(
    scheme.codes.map(({ name, letter }) => [wordKey(name), letter]),
  );
  for (const [token, letter] of tokens)
    if ([...token].length > 1 && !isInBrackets(token)) byName.set(wordKey(token), letter);
  for (const [token, use] of Object.entries(letters)) {
    const letter = letterOfUse(scheme, use);
    if ([...bareToken(token)].length === 1) byLetter.set(bareToken(token).toUpperCase(), letter);
    else byName.set(wordKey(token), letter);
  }
  return {
    letters: byLetter,
    word(word) {
      const named = byName.get(wordKey(word));
      if (named !== undefined) return named;
      const meaning = meaningIn(word);
      if (meaning === undefined) return undefined;
      return letterFor(scheme, meaning) ?? (meaning === 'none' ? null : undefined);
    },
  };
}

/** What a word of a cell means, whatever the scheme. */
export function meaningIn(word: string): Meaning | undefined {
  const meaning = meaningOfWord(word) ?? (word.length > 6 ? meaningOfWord(bareOf(word)) : undefined);
  // "To be assigned" is nobody yet, while "assigned" is known.
  return meaning === undefined || namesNobodyYet(word) ? undefined : meaning;
}

/** Without the invisible character that asks for the coloured form of a sign. */
function bareToken(token: string): string {
  return token.replace('\uFE0F', '');
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
    const letter = isLetterSign(token)
      ? asLetter(token)
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
    : { id: 'own', name: scheme.id === 'own' ? scheme.name : `${scheme.name} with different letters`, codes };
}

/** In upper case, unless that is two characters, as of "ß". */
function asLetter(token: string): string {
  return isLetterSign(token.toUpperCase()) ? token.toUpperCase() : token;
}

const NAMES: { readonly [meaning in Meaning]: string } = {
  owns: 'Accountable',
  does: 'Responsible',
  helps: 'Supports',
  advises: 'Consulted',
  hears: 'Informed',
  checks: 'Verifies',
  signs: 'Signs off',
  none: 'Not involved',
};

export interface TextCount {
  readonly text: string;
  readonly count: number;
}

/** What speaks for a scheme. Names of people and teams are no part of it. */
export interface SchemeEvidence {
  /** Heads that name letters, with how many cells stand below each. */
  readonly heads: readonly TextCount[];
  /** Cells of columns that hold letters. */
  readonly cells: readonly TextCount[];
  readonly legend: Scheme | undefined;
  /** The letter of the legend’s scheme for each sign or word that it explains. */
  readonly tokens: ReadonlyMap<string, string>;
  /** The name of the file, titles and headings. */
  readonly mentions: string;
  /** Whether who approves stands beside who answers. */
  readonly hasGates?: boolean;
}

/** The scheme that reads most heads and cells; between equals the one that the file names, then the smallest, then what is nearest to RACI. */
export function chooseScheme({ heads, cells, legend, tokens, mentions, hasGates }: SchemeEvidence): Scheme {
  const shipped = schemeList.filter((scheme) => scheme !== legend && !(hasGates && ownsByGate(scheme)));
  const candidates = [...(legend ? [legend] : []), ...shipped];
  let best: { scheme: Scheme; score: number } | undefined;
  for (const scheme of candidates) {
    const read = readable(scheme, cells, scheme === legend ? tokens : undefined) + named(scheme, heads);
    // Without any letter nothing speaks for another scheme than RACI but its name.
    const size = read === 0 ? (scheme.id === 'raci' ? 0 : 0.4) : scheme.codes.length / 1000;
    const score =
      read +
      (scheme === legend ? 0.9 : 0) +
      (isNamedIn(mentions, scheme.name) ? 0.5 : 0) -
      size -
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

/** Names that are ordinary words or places too: “Rapid response” and the office in Cairo are no schemes. */
const ALSO_WORDS = new Set(['RAPID', 'CAIRO', 'MOCHA']);
const OF_A_SCHEME = '[\\s_-]+(?:matrix|chart|table|framework|model|scheme|letters|roles)';

function isNamedIn(text: string, name: string): boolean {
  return spellingsOf(name).some((spelling) => spelling.test(text));
}

/** Of the shipped schemes and of what legends call theirs. */
const spellingsOf = remembered((name: string): readonly RegExp[] => {
  const spelling = `(?<![\\p{L}])${name.replace(/[^\p{L}-]/gu, '.')}(?![\\p{L}-])`;
  return ALSO_WORDS.has(name)
    ? [new RegExp(spelling, 'u'), new RegExp(spelling + OF_A_SCHEME, 'iu')]
    : [new RegExp(spelling, 'iu')];
});

const WEIGHTS = { name: 1.2, letter: 1, meaning: 0.6 } as const;

/**
 * How many heads the scheme has letters for. Its own letters and names count more than other words, unless only one stands
 * among several heads: a lone "Approver" beside "Assigned to" and "Watchers" is a word like any other.
 */
function named(scheme: Scheme, heads: readonly TextCount[]): number {
  const byLetter = new Map<string, { readonly by: HeadCode['by']; readonly count: number }>();
  for (const { text, count } of heads) {
    const code = codeOfHead(text, scheme) ?? spokenCode(text, scheme);
    if (code && !byLetter.has(code.letter)) byLetter.set(code.letter, { by: code.by, count });
  }
  const found = [...byLetter.values()];
  const isLone = found.filter(({ by }) => by !== 'meaning').length === 1 && found.length > 2;
  return found.reduce(
    (score, { by, count }) => score + WEIGHTS[isLone ? 'meaning' : by] * Math.max(1, count),
    0,
  );
}

/** How many cells the scheme reads whole. A word that is a code's own name counts a little more than one of like meaning. */
function readable(
  scheme: Scheme,
  cells: readonly TextCount[],
  tokens: ReadonlyMap<string, string> | undefined,
): number {
  const lexicon = lexiconOf(scheme, {}, tokens);
  const names = new Set(scheme.codes.map(({ name }) => wordKey(name)));
  let score = 0;
  for (const { text, count } of cells) {
    const { letters, unknown, tokens, stray, doubtful, note } = readCell(text, lexicon);
    if (unknown !== undefined || letters === '' || stray) continue;
    score += doubtful ? count * 0.9 : note ? count * 0.8 : count;
    if (tokens.some((token) => token.length > 1 && names.has(wordKey(token)))) score += count / 100;
  }
  return score;
}
