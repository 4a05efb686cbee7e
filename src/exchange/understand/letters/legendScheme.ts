/** The scheme that a legend describes: its letters, their names and what each means. */
import type { Code, Meaning, Scheme } from '../../../domain/matrix/scheme/scheme';
import { codeOf, letterFor } from '../../../domain/matrix/scheme/scheme';
import { schemeList } from '../../../domain/matrix/schemeList';
import { meaningAtStart, meaningOfLegend, meaningsOfLegend, saysOne } from '../words/legendPhrases';
import { meaningOfPhrase, meaningOfStart } from '../words/meaningWords';
import { wordKey } from '../words/wordKey';
import { isInBrackets } from './cell';
import { saysNothing } from './cellText';
import { stemOf } from './codeHeads';
import type { LegendEntry } from './legendText';

/** The legend's word decides before its explanation: "Accountable: approves the work". */
export function meaningOfEntry({
  name,
  definition,
  apart,
  whole,
  token,
  meaning,
  isUnclear,
}: LegendEntry): Meaning | undefined {
  if (meaning || isUnclear) return meaning;
  const usual = codeOf(schemeList[0] as Scheme, token)?.meaning;
  // Where a language has one word for two meanings, the letter tells which.
  const several = meaningsOfLegend(name);
  if (usual && several.includes(usual)) return usual;
  return (
    meaningOfLegend(name) ??
    several[0] ??
    (apart
      ? meaningOfStart(definition)
      : ((whole === undefined ? undefined : meaningAtStart(definition)) ?? meaningOfPhrase(definition))) ??
    (token.length > 1 ? meaningOfPhrase(token) : undefined) ??
    // Of A it says enough that there is one of it.
    (usual === 'owns' && saysOne(name) ? usual : undefined)
  );
}

export function schemeFromLegend(entries: readonly LegendEntry[]): Scheme | undefined {
  const codes: Code[] = [];
  const written = entries.map(({ token }) => ({ letter: token.toUpperCase() }));
  for (const entry of entries) {
    const letter = isLetter(entry.token) ? entry.token : letterForSign(entry, [...codes, ...written]);
    if (
      (saysNothing(entry.token) && !entry.meaning) ||
      codes.some((code) => code.letter === letter || wordKey(code.name) === wordKey(entry.name))
    )
      continue;
    codes.push(ownCode(letter, entry.name, meaningOfEntry(entry) ?? 'none', entry.definition));
  }
  if (codes.length < 2) return undefined;
  const own: Scheme = { id: 'own', name: 'From the file', codes };
  const like = meant(entries);
  if (like || entries.some(isUnknownWord)) return like ?? own;
  return agreeing(codes) ?? namedLike(codes) ?? own;
}

/** "Acc." stands in cells itself, and no shipped scheme knows it. */
function isUnknownWord({ token, name, meaning }: LegendEntry): boolean {
  return (
    meaning !== undefined && [...token].length > 1 && token === name && meaningOfPhrase(token) === undefined
  );
}

/** 🟢, ✓, 负, (X): neither a capital nor a word. */
function isSign(token: string): boolean {
  return isInBrackets(token) || (!isLetter(token) && [...token.replace('\uFE0F', '')].length === 1);
}

function isLetter(token: string): boolean {
  return /^\p{Lu}$/u.test(token);
}

/** The letter of the scheme for each sign or word that a legend explains. */
export function tokensOf(entries: readonly LegendEntry[], scheme: Scheme): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  for (const entry of entries) {
    if (isLetter(entry.token)) continue;
    const named = scheme.codes.find(({ name }) => wordKey(name) === wordKey(entry.name));
    const meaning = meaningOfEntry(entry);
    const letter = named?.letter ?? (meaning && letterFor(scheme, meaning));
    if (letter) letters.set(entry.token, letter);
  }
  return letters;
}

// Signs and words have no letters of their own: they take those of the scheme that means the same.
function meant(entries: readonly LegendEntry[]): Scheme | undefined {
  const meanings = entries.map((entry) =>
    isSign(entry.token) || entry.isWord ? meaningOfEntry(entry) : undefined,
  );
  if (new Set(meanings).size < meanings.length) return undefined;
  // "Owns, executes, helps" are letters of their own, and not those of RAPID.
  const schemes = entries.some(({ isWord }) => isWord) ? schemeList.slice(0, 1) : schemeList;
  return [...schemes]
    .sort((one, other) => one.codes.length - other.codes.length)
    .find((scheme) => meanings.every((meaning) => meaning && letterFor(scheme, meaning) !== undefined));
}

// A legend that says what a shipped scheme says anyway needs no scheme of its own.
function agreeing(codes: readonly Code[]): Scheme | undefined {
  const agrees = (scheme: Scheme) =>
    codes.every(({ letter, meaning }) => codeOf(scheme, letter)?.meaning === meaning);
  return [...schemeList].sort((one, other) => one.codes.length - other.codes.length).find(agrees);
}

/** "R = Recommend, A = Agree, P = Perform": the names of a shipped scheme, letter by letter, whatever else they may mean. */
function namedLike(codes: readonly Code[]): Scheme | undefined {
  return schemeList.find(
    (scheme) =>
      codes.length === scheme.codes.length &&
      codes.every(({ letter, name }) => stemOf(codeOf(scheme, letter)?.name ?? '') === stemOf(name)),
  );
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

/** In brackets the usual letter of what it means: the letter within is taken. */
function letterForSign(entry: LegendEntry, taken: readonly Pick<Code, 'letter'>[]): string {
  const meaning = isInBrackets(entry.token) ? meaningOfEntry(entry) : undefined;
  const usual = meaning && schemeList[0] && letterFor(schemeList[0], meaning);
  return usual && !taken.some(({ letter }) => letter === usual) ? usual : freeLetter(entry.name, taken);
}

export function freeLetter(name: string, codes: readonly Pick<Code, 'letter'>[]): string {
  const letters = [...name.toUpperCase().replace(/[^\p{L}]/gu, ''), ...'XYZWVUTSRQPONMLKJIHGFEDCBA'];
  return letters.find((letter) => !codes.some((code) => code.letter === letter)) ?? 'X';
}
