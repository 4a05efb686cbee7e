/** The grammar of one cell: letters or words, joined in many ways, with conditions, brackets and footnote marks. */
import { withLatinLetters } from '../words/lookalikes';
import { remembered } from '../words/remembered';
import { plainText, saysNothing, withoutFootnotes } from './cellText';
import { type CountedLetters, countedLetters } from './countedLetters';
import { quietSign } from './quietMarks';

/** What letters and words stand for in one file. */
export interface Lexicon {
  /** By letter in capitals; null: known, and to be left out. */
  readonly letters: ReadonlyMap<string, string | null>;
  /** By word key. */
  word(word: string): string | null | undefined;
}

export interface CellReading {
  /** Letters of the scheme, each once, in the order found. */
  readonly letters: string;
  readonly condition?: string;
  readonly note?: string;
  readonly footnotes: readonly string[];
  /** The text that is not made of letters or words of the lexicon. */
  readonly unknown?: string;
  /** Capitals beside known letters that no one explains: the X of "R, X". They are in `note` too. */
  readonly stray?: readonly string[];
  /** How many of each letter: "2" of "2R". */
  readonly counted?: Pick<CountedLetters, 'count' | 'marks'>;
  /** The condition may be a letter that the scheme does not have: "R (S)". */
  readonly doubtful?: boolean;
  readonly lookalike: boolean;
  /** Letters and words as they were written. */
  readonly tokens: readonly string[];
}

/** Letters of one word of a cell: "RACI". */
const MOST_LETTERS = 8;

const EMPTY: CellReading = { letters: '', footnotes: [], lookalike: false, tokens: [] };

/** Characters of a cell that may be letters with a condition; a longer one is text. */
const LONGEST = 1_000;

/** A picture at either end, with the invisible character that may follow it. */
const SIGN = /^\p{Extended_Pictographic}\uFE0F?\s*|\s*\p{Extended_Pictographic}\uFE0F?$/u;

export function readCell(raw: string, lexicon: Lexicon): CellReading {
  if (raw.length > LONGEST) return { ...EMPTY, unknown: raw.trim() };
  const text = plainText(raw);
  if (saysNothing(text)) {
    const sign = quietSign(text);
    const letter = lexicon.letters.get(sign);
    return letter ? { ...EMPTY, letters: letter, tokens: [sign] } : EMPTY;
  }
  const { body, footnotes } = withoutFootnotes(text);
  if (body === '' && footnotes.length > 0) return { ...EMPTY, footnotes };
  const whole = readCodes(body, lexicon);
  if (whole) return { ...whole, footnotes };
  // "\u2705 R": a sign beside a letter says something of it.
  const sign = SIGN.exec(body);
  const signed = sign ? readCodes(body.replace(SIGN, '').trim(), lexicon) : undefined;
  if (sign && signed && signed.letters !== '' && !signed.stray)
    return { ...signed, footnotes, note: sign[0].trim() };
  const counted = countedLetters(text);
  const each = counted ? readCodes(counted.body, lexicon) : undefined;
  if (counted && each && each.letters !== '' && !each.stray) return { ...each, footnotes: [], counted };
  // "R?": a person was not sure.
  const asked = /^(.{1,12}?)\s*(\?{1,3}|\(\?{1,3}\))$/.exec(body);
  const codes = asked?.[1] ? readCodes(asked[1], lexicon) : undefined;
  if (codes && codes.letters !== '' && !codes.stray) return { ...codes, footnotes, note: '?' };
  return { ...(readQualified(body, lexicon) ?? { ...EMPTY, unknown: text }), footnotes };
}

const JOINS = new Set(['and', 'und', 'et', 'or', 'oder', 'ou', 'then', 'y', 'e', 'en', 'i', 'plus']);

/** A single letter joins two that are written in capitals: "R i A". In "c/i" it is a letter like the other. */
function isJoin(token: string, isBetween: boolean): boolean {
  if (!JOINS.has(token.toLowerCase()) || token === 'I' || token === 'E') return false;
  return token.length > 1 || isBetween;
}

/** What may stand between two letters: any mark, and lines. */
const BETWEEN = /[\s/,+&;|\u00B7\u2022\\.:>\u2192\u2013\u2014-]+/;

/** "(x)": the letter alone, unless a legend has "x" and "(x)". */
export function isInBrackets(token: string): boolean {
  return /^\(\p{L}\)$/u.test(token);
}

/** Letters and words only, or undefined. */
function readCodes(text: string, lexicon: Lexicon): Omit<CellReading, 'footnotes'> | undefined {
  const ofItsOwn = isInBrackets(text) ? lexicon.letters.get(text.toUpperCase()) : undefined;
  if (ofItsOwn !== undefined) return { letters: ofItsOwn ?? '', lookalike: false, tokens: [text] };
  const bare = /^[([{]([^()[\]{}]+)[)\]}]$/.exec(text)?.[1] ?? text;
  const asWord = lexicon.word(bare) ?? lexicon.letters.get(bare.replace('\uFE0F', ''));
  if (asWord !== undefined) return { letters: asWord ?? '', lookalike: false, tokens: [bare] };
  if (bare.length > 120) return undefined;
  // What stands in brackets behind a letter is said of it: it is no letter beside it.
  if (/[^\s([/,+&;|][\s]*[([]/.test(bare)) return undefined;
  const parts = /\p{Ll}/u.test(bare) ? wordsOf(bare) : lettersOf(bare);
  const letters: string[] = [];
  const tokens: string[] = [];
  const stray: string[] = [];
  let lookalike = false;
  const last = parts.length - 1;
  for (const [at, part] of parts.entries()) {
    const token = tokenIn(part.replace(/^(?:and|und|et|or|oder)\s+/i, ''));
    if (token === '' || (isJoin(token, at > 0 && at < last && /\p{Lu}/u.test(bare)) && last > 0)) continue;
    const read = readToken(token, lexicon);
    if (!read) {
      if (!/^\p{Lu}{1,2}$/u.test(token)) return undefined;
      stray.push(token);
      continue;
    }
    tokens.push(...read.tokens);
    letters.push(...read.letters);
    lookalike ||= read.lookalike;
  }
  if (tokens.length === 0 || (stray.length > 0 && letters.length === 0)) return undefined;
  const found = { letters: [...new Set(letters)].join(''), lookalike, tokens };
  return stray.length === 0 ? found : { ...found, stray, note: stray.join(', ') };
}

/** Without the marks around it. The dot of "Resp." belongs to it, that of "R." does not. */
function tokenIn(part: string): string {
  return /^\p{L}{3,5}\.$/u.test(part) ? part : part.replace(/^[([*_"'“”]+|[)\]*_."'“”]+$/g, '');
}

function lettersOf(text: string): string[] {
  return text.split(BETWEEN);
}

// Between words a hyphen, a dot or a dash may belong to the word itself.
function wordsOf(text: string): string[] {
  const parts = text.split(
    /\s*(?:[/,+&;|\u00B7\u2022\\\n\u2192]|\s(?:and|und|et|y|e|or|oder|plus|-|\u2013)\s)\s*/,
  );
  return parts.length > 1 ? parts : text.split(/\s+/);
}

function readToken(
  token: string,
  lexicon: Lexicon,
): { letters: string[]; tokens: string[]; lookalike: boolean } | undefined {
  if (saysNothing(token)) return { letters: [], tokens: [token], lookalike: false };
  const word = lexicon.word(token);
  if (word !== undefined && [...token].length > 1)
    return { letters: word ? [word] : [], tokens: [token], lookalike: false };
  // Each letter is two units at most, and no more than eight of them are letters of one cell.
  if (token.length > 2 * MOST_LETTERS) return undefined;
  const latin = withLatinLetters(token);
  const written = [...latin.toUpperCase()];
  if (written.length > MOST_LETTERS || new Set(written).size !== written.length) return undefined;
  const letters: string[] = [];
  for (const letter of written) {
    const known = lexicon.letters.get(letter);
    if (known === undefined) return undefined;
    if (known) letters.push(known);
  }
  return { letters, tokens: [...token].map((letter) => letter.toUpperCase()), lookalike: latin !== token };
}

/** R/A(C): the letters in brackets apply in special cases. R (critical only): a condition. */
const BEFORE = /^[([]([\p{Lu}\s,/+&]{1,12})[)\]]\s*([^()[\]]{1,40})$/u;
const BRACKETED = [/^([^(]{1,40}?)\s*\(([^()]+)\)$/, /^([^[]{1,40}?)\s*\[([^[\]]+)\]$/] as const;
const QUALIFIED = [
  // A for integration gate, R if critical
  /^(\S{1,20})\s+((?:for|if|when|only|on|in|during|until|bei|fur|für|wenn|nur|pour|si|para|per|se|solo|fur den|with|after|before)\s.+)$/is,
  // R 40h, C 20%
  /^(\S{1,8})\s+(\d[\d.,:/-]{0,12}\s?(?:%|\p{L}{1,6})?)$/su,
  // R: writes the text; R - writes the text; R, but not at night
  /^(\S{1,12})\s*(?:[:;,–—]|\s-)\s+(.+)$/s,
] as const;

function readQualified(written: string, lexicon: Lexicon): Omit<CellReading, 'footnotes'> | undefined {
  // "(A) R" says what "R (A)" does.
  const text = written.replace(BEFORE, '$2 ($1)');
  for (const pattern of [...BRACKETED, ...QUALIFIED]) {
    const found = pattern.exec(text);
    const codes = found?.[1] ? readCodes(found[1], lexicon) : undefined;
    if (!codes || codes.letters === '' || codes.stray || !found?.[2]) continue;
    const qualifier = found[2].trim();
    const special = readCodes(qualifier, lexicon);
    // "Responsible (R)" says one thing twice.
    if (special?.letters === codes.letters && special.letters.length === 1) return codes;
    if (special && !special.stray && /^[\p{Lu}\s,/+&]+$/u.test(qualifier))
      return { ...codes, note: `${qualifier} in special cases` };
    return { ...codes, condition: qualifier, ...(mayBeLetters(qualifier) ? { doubtful: true } : {}) };
  }
  return undefined;
}

/** Nothing but capitals that stand for something in some scheme: "S" in a table of R, A, C and I. */
function mayBeLetters(text: string): boolean {
  const tokens = text.split(BETWEEN).filter((token) => token !== '');
  return tokens.length > 0 && tokens.every((token) => /^[RASCIDOPMHVQ]{1,2}$/.test(token));
}

/** Reads each different text once: a large matrix has few. */
export function rememberingReader(lexicon: Lexicon): (raw: string) => CellReading {
  return remembering((raw) => readCell(raw, lexicon));
}

export function remembering(read: (raw: string) => CellReading): (raw: string) => CellReading {
  const reading = remembered(read);
  return (raw) => (raw === '' ? EMPTY : reading(raw));
}
