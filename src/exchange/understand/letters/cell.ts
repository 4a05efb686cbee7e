/** The grammar of one cell: letters or words, joined in many ways, with conditions, brackets and footnote marks. */
import { withLatinLetters } from '../words/lookalikes';
import { wordKey } from '../words/wordKey';

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
  readonly lookalike: boolean;
  /** Letters and words as they were written. */
  readonly tokens: readonly string[];
}

const NOTHING = new Set([
  '',
  '-',
  '--',
  '---',
  '–',
  '—',
  '−',
  '_',
  '.',
  '/',
  'n/a',
  'na',
  'n.a.',
  'n.a',
  'none',
  'nil',
  'keine',
  'entfallt',
  'aucun',
  'ninguno',
  'nessuno',
  'nenhum',
  's/o',
  'k.a.',
  'tbd.',
  '\u2205',
  'not applicable',
  'nicht zutreffend',
  'sans objet',
  'no aplica',
  'non applicabile',
  'nao aplicavel',
]);

export function saysNothing(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.length < 24 && (NOTHING.has(trimmed.toLowerCase()) || NOTHING.has(wordKey(trimmed)));
}

const EMPTY: CellReading = { letters: '', footnotes: [], lookalike: false, tokens: [] };

export function readCell(raw: string, lexicon: Lexicon): CellReading {
  const text = plainText(raw);
  if (saysNothing(text)) return EMPTY;
  const { body, footnotes } = withoutFootnotes(text);
  if (body === '' && footnotes.length > 0) return { ...EMPTY, footnotes };
  const whole = readCodes(body, lexicon);
  if (whole) return { ...whole, footnotes };
  return { ...(readQualified(body, lexicon) ?? { ...EMPTY, unknown: text }), footnotes };
}

// Emphasis and tags that a copied cell may carry as text.
function plainText(raw: string): string {
  let text = raw;
  if (/[<&]/.test(text))
    text = text
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/<\/?[a-zA-Z][^<>]{0,200}>/g, ' ');
  text = text
    .normalize('NFKC')
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, '')
    .trim();
  for (;;) {
    const inner = /^(\*\*|__|\*|_|`|~~)(.+)\1$/s.exec(text)?.[2];
    if (inner === undefined || inner.trim() === '') return text;
    text = inner.trim();
  }
}

function withoutFootnotes(text: string): { body: string; footnotes: string[] } {
  const footnotes: string[] = [];
  let body = text;
  for (;;) {
    const mark =
      /(?:\*+|†+|‡+|\\\*|\((?:\d{1,2}|\*+)\)|\[(?:\d{1,2}|\^[\w-]{1,20}|\*+)\]|(?<=\p{L})\d{1,2})$/u.exec(
        body,
      )?.[0];
    if (!mark) return { body, footnotes };
    footnotes.unshift(mark.replace(/[()[\]\\^]/g, ''));
    body = body.slice(0, -mark.length).trim();
  }
}

const JOINS = new Set(['and', 'und', 'et', 'or', 'oder', 'ou', 'then']);

/** Letters and words only, or undefined. */
function readCodes(text: string, lexicon: Lexicon): Omit<CellReading, 'footnotes'> | undefined {
  const bare = /^[([{]([^()[\]{}]+)[)\]}]$/.exec(text)?.[1] ?? text;
  const asWord = lexicon.word(bare);
  if (asWord !== undefined) return { letters: asWord ?? '', lookalike: false, tokens: [bare] };
  const letters: string[] = [];
  const tokens: string[] = [];
  let lookalike = false;
  for (const part of bare.split(/\s*(?:[/,+&;|·•\\\n]|\s(?:and|und|et|y|e|or|oder|-)\s|\s)\s*/)) {
    const token = part.replace(/^[([*_]+|[)\]*_.]+$/g, '');
    if (token === '' || JOINS.has(token.toLowerCase())) continue;
    const read = readToken(token, lexicon);
    if (!read) return undefined;
    tokens.push(...read.tokens);
    letters.push(...read.letters);
    lookalike ||= read.lookalike;
  }
  if (tokens.length === 0) return undefined;
  return { letters: [...new Set(letters)].join(''), lookalike, tokens };
}

function readToken(
  token: string,
  lexicon: Lexicon,
): { letters: string[]; tokens: string[]; lookalike: boolean } | undefined {
  if (saysNothing(token)) return { letters: [], tokens: [token], lookalike: false };
  const word = lexicon.word(token);
  if (word !== undefined && [...token].length > 1)
    return { letters: word ? [word] : [], tokens: [token], lookalike: false };
  const latin = withLatinLetters(token);
  const written = [...latin.toUpperCase()];
  if (written.length > 8 || new Set(written).size !== written.length) return undefined;
  const letters: string[] = [];
  for (const letter of written) {
    const known = lexicon.letters.get(letter);
    if (known === undefined) return undefined;
    if (known) letters.push(known);
  }
  return { letters, tokens: [...token].map((letter) => letter.toUpperCase()), lookalike: latin !== token };
}

const QUALIFIED = [
  // R/A(C): the letters in brackets hold in special cases; R (critical only): a condition.
  /^([^(]{1,40}?)\s*\(([^()]+)\)$/,
  /^([^[]{1,40}?)\s*\[([^[\]]+)\]$/,
  // A for integration gate, R if critical
  /^(\S{1,20})\s+((?:for|if|when|only|on|in|during|until|bei|fur|für|wenn|nur|pour|si|para|per|se|solo|fur den|with|after|before)\s.+)$/is,
  // R: writes the text; R - writes the text; R, but not at night
  /^(\S{1,12})\s*(?:[:;,–—]|\s-)\s+(.+)$/s,
] as const;

function readQualified(text: string, lexicon: Lexicon): Omit<CellReading, 'footnotes'> | undefined {
  for (const pattern of QUALIFIED) {
    const found = pattern.exec(text);
    const codes = found?.[1] ? readCodes(found[1], lexicon) : undefined;
    if (!codes || codes.letters === '' || !found?.[2]) continue;
    const qualifier = found[2].trim();
    const special = readCodes(qualifier, lexicon);
    if (special && /^[\p{Lu}\s,/+&]+$/u.test(qualifier)) {
      return { ...codes, note: `${qualifier} in special cases` };
    }
    return { ...codes, condition: qualifier };
  }
  return undefined;
}

/** Reads each different text once: a large matrix has few. */
export function rememberingReader(lexicon: Lexicon): (raw: string) => CellReading {
  const readings = new Map<string, CellReading>();
  return (raw) => {
    if (raw === '') return EMPTY;
    const known = readings.get(raw);
    if (known) return known;
    const reading = readCell(raw, lexicon);
    if (readings.size < 20_000) readings.set(raw, reading);
    return reading;
  };
}
