/** What a line of text explains of letters: "R = Responsible, A = Accountable", "(C) Consulted: asked before", "🟢 = done by". */

import type { Meaning } from '../../../domain/matrix/scheme/scheme';
import type { Place } from '../../contract/place';
import { soundsLikeRole } from '../words/headWords';
import { meaningOfLegend } from '../words/legendPhrases';
import { meaningOfPhrase } from '../words/meaningWords';
import { abbreviations } from './abbreviations';
import { bareSigns } from './bareSigns';
import { withoutEmptyItems } from './emptyItems';
import { letterLine } from './letterLine';
import { quietMarks } from './quietMarks';
import { spokenMarks } from './spokenMarks';
import { type HeldWords, NO_WORDS, wordsOfText } from './wordLegend';

export interface LegendEntry {
  /** A capital letter, a sign or a digit, or a word that stands in cells: "Owns". */
  readonly token: string;
  readonly name: string;
  readonly definition: string;
  /** What is said of it, where the name was cut from it at a comma: “one person, gets the phone call”. */
  readonly whole?: string;
  /** The definition is a sentence of its own, which may be about something else: "I = tell after. “Team” is the one on duty." */
  readonly apart?: boolean;
  readonly place: Place;
  /** Several letters at once, "C+P": explained, but no letter of its own. */
  readonly combined?: boolean;
  /** Where the name alone may mean two things and the rest of the legend tells which. */
  readonly meaning?: Meaning;
  /** The token is a word that stands in cells. */
  readonly isWord?: boolean;
  /** A sentence about a mark: "Big X carries the can." */
  readonly isSpoken?: boolean;
  /** What is said of it can hardly be what it means. */
  readonly isUnclear?: boolean;
}

/** Longer lines are prose. */
const LONGEST = 1_000;

const LETTER = String.raw`\p{Lu}(?:\s?[+/&]\s?\p{Lu})*|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]`;
const SIGN = String.raw`\p{Extended_Pictographic}\uFE0F?|[\u2713\u2714\u2717\u2718\u25A0-\u25FF\u2605\u2606]|[\d?~+^@]`;
const SMALL = String.raw`\p{Ll}`;
const MARKS = '[*_`"“”„‘’‚«»]{0,3}';
const START = new RegExp(
  String.raw`(?<before>^|[\s,;|./:([\u00B7\u2022\u2013\u2014\uFF0C\u3001\uFF1B\uFF1A-])${MARKS}[([]?${MARKS}(?<token>${LETTER}|${SIGN}|${SMALL})${MARKS}[)\]]?${MARKS}\s*(?<sign>=|\uFF1D|:|\uFF1A|\u2013|\u2014|\s-\s|->|\u2192|\)\s)\s*${MARKS}(?=[\p{L}(])`,
  'gu',
);
const BRACKETED = /^[([](\p{Lu})[)\]]\s*(\p{L}.*)$/u;

/**
 * Nothing is explained without a mark of some kind, and a sentence about a mark may be about an X. Most cells of a table are
 * names without either.
 */
const MAY_EXPLAIN = /[^\p{L}\p{N} ]|x/iu;
/** "R=it". */
const SHORTEST = 4;

/** “« A »” stands closer in every other language. */
const SPACED = /«\s(\S{1,3})\s»/g;

export function legendOfText(written: string, place: Place, held: HeldWords = NO_WORDS): LegendEntry[] {
  if (written.length < SHORTEST || written.length > LONGEST || !MAY_EXPLAIN.test(written)) return [];
  const quiet = quietMarks(written.replace(SPACED, '«$1»'), place);
  return [...loudMarks(withoutEmptyItems(quiet.text), place, held), ...quiet.entries];
}

function loudMarks(text: string, place: Place, held: HeldWords): LegendEntry[] {
  const starts: Start[] = [];
  for (const found of text.matchAll(START)) {
    const { before = '', token = '', sign = '' } = found.groups ?? {};
    if (!mayStart(text, found.index, before, sign, token, starts.length > 0)) continue;
    const inBrackets = /\(\p{L}\)/u.test(found[0]);
    starts.push({ token, inBrackets, from: found.index, until: found.index + found[0].length });
  }
  const entries = starts.flatMap((start, at) => {
    const phrase = text.slice(start.until, starts[at + 1]?.from).split(/[;|\n]/)[0] ?? '';
    return phrase.trim().length > 1 ? [entryOf(tokenOf(start, starts), phrase, place)] : [];
  });
  const line = letterLine(text).map(({ token, phrase }) => entryOf(token, phrase, place));
  if (line.length > entries.length) return line;
  const spoken = spokenMarks(text, place).filter(
    ({ token }) => !entries.some((entry) => entry.token === token),
  );
  if (entries.length > 0) return withoutSmall([...spoken, ...entries]);
  const words = wordsOfText(text, held, place);
  if (words.length > 0) return words;
  const bare = bareSigns(text).map(({ token, phrase }) => entryOf(token, phrase, place));
  if (bare.length > 0) return bare;
  if (spoken.length > 0) return spoken;
  const short = abbreviations(text, place);
  if (short.length > 0) return short;
  const behind = wordsWithLetters(text, place);
  if (behind.length > 0) return behind;
  const bracketed = BRACKETED.exec(text.trim());
  return bracketed ? [entryOf(bracketed[1] ?? '', bracketed[2] ?? '', place)] : [];
}

interface Start {
  readonly token: string;
  readonly inBrackets: boolean;
  readonly from: number;
  readonly until: number;
}

/** "x = does it, (x) = is asked": what is in brackets is a sign of its own. */
function tokenOf({ token, inBrackets }: Start, all: readonly Start[]): string {
  const isOther = all.some((other) => other.token === token && !other.inBrackets);
  return inBrackets && isOther ? `(${token})` : token;
}

/** "e: ops@example.org" and "x = open, o = closed" explain no letter: small ones do where what is said of them is known. */
function withoutSmall(entries: readonly LegendEntry[]): LegendEntry[] {
  const isKnown = ({ name }: LegendEntry) => meaningOfLegend(name) !== undefined;
  // "? = still to be agreed" is a doubt, and no letter.
  const read = entries.filter((entry) => entry.token !== '?' || isKnown(entry));
  const small = read.filter(({ token }) => isSmall(token));
  if (small.length === 0 || small.filter(isKnown).length * 2 > small.length) return read;
  return read.filter(({ token }) => !isSmall(token));
}

export function isSmall(token: string): boolean {
  return /^\p{Ll}$/u.test(token);
}

/** "Responsible (R): does the work", "Responsible (R), Accountable (A)". */
const WORD_FIRST = /^(\p{L}[\p{L} -]{2,30}?)\s*[([](\p{Lu})[)\]]\s*(?:[:=\u2013\u2014-]\s*(\S.*))?$/su;

function wordsWithLetters(text: string, place: Place): LegendEntry[] {
  const parts = text.replace(/[*_`]+/g, '').split(/[,;|]\s*(?=\p{L}[\p{L} -]{2,30}\s?[([]\p{Lu}[)\]])/u);
  const entries = parts.flatMap((part): LegendEntry[] => {
    const [, name = '', token = '', definition = ''] = WORD_FIRST.exec(part.trim()) ?? [];
    // "Architect (A): Ana" says who has a role.
    if (token === '' || meaningOfPhrase(name) === undefined || soundsLikeRole(name)) return [];
    return [{ token, name, definition, place }];
  });
  return entries.length === parts.length ? entries : [];
}

// "Avoid too many C: slows decisions" and "CP-S : co-chair" explain no letter.
function mayStart(
  text: string,
  at: number,
  before: string,
  sign: string,
  token: string,
  isWithin: boolean,
): boolean {
  if ((before === '-' || before === '/') && at > 0 && /\S/.test(text.charAt(at - 1))) return false;
  if (/[\d?~+^@]/.test(token) && sign.trim() !== '=') return false;
  // "a) ... b) ..." counts.
  if (isSmall(token) && sign.startsWith(')')) return false;
  if (sign.trim() === '=' || sign === '\uFF1D') return true;
  // "R: A: B" is no legend.
  if (before === ':') return false;
  if (before.trim() !== '' || text.slice(0, at).trim() === '') return true;
  const word = text.slice(0, at).trimEnd();
  // "Key ■ – owner": before a sign that is no letter one word is a title.
  const isTitled = /^\p{L}+$/u.test(word) && !/[\p{L}\d?]/u.test(token);
  return isWithin || isTitled || /[,;|.(:\u00B7\u2022]$/.test(word);
}

// "Responsible – those who do the work": the name ends where the explanation begins.
export function entryOf(token: string, phrase: string, place: Place): LegendEntry {
  const clean = withoutEndOfBracket(phrase.slice(0, LONGEST))
    .replace(/[*_`„“”«»]+/g, '')
    .replace(/[\s,;.|/([\u00B7\u2022\u2013\u2014\uFF0C\u3001\u3002\uFF1B-]+$/, '')
    .trim();
  const cut = /^(?<name>.{2,60}?)(?<mark>\s*[\u2013\u2014:.(]\s*|\s-\s|,\s)(?<definition>.*)$/s.exec(clean);
  const name = (cut?.groups?.name ?? clean).trim().replace(/[.,;:]+$/, '');
  const definition = (cut?.groups?.definition ?? '').trim().replace(/\)$/, '');
  const mark = cut?.groups?.mark ?? '';
  const apart = mark.startsWith('.') ? { apart: true } : mark.startsWith(',') ? { whole: clean } : {};
  const letters = [...token.matchAll(/\p{Lu}/gu)];
  return letters.length > 1
    ? { token: letters.join('+'), name, definition, place, combined: true }
    : { token, name, definition, ...apart, place };
}

/** "(R = yours, I = cc) Ask Bo.": what closes a bracket that was opened before ends the explanation. */
function withoutEndOfBracket(phrase: string): string {
  let depth = 0;
  for (const [at, sign] of [...phrase].entries()) {
    if (sign === '(' || sign === '[') depth += 1;
    else if (sign === ')' || sign === ']') depth -= 1;
    if (depth < 0) return [...phrase].slice(0, at).join('');
  }
  return phrase;
}

/** A word with its explanation: "Owns: has the last word". */
export function wordEntry(text: string, place: Place): LegendEntry | undefined {
  const [, word = '', definition = ''] =
    /^([\p{L}/ ]{2,30}?)\s*[:=\u2013]\s*(.{3,})$/su.exec(text.slice(0, LONGEST)) ?? [];
  const isKnown = word !== '' && (meaningOfPhrase(word) !== undefined || /^n\/?a$/i.test(word));
  return isKnown ? { token: word, name: word, definition, place } : undefined;
}
