/** What a cell is as text, and back: `RA`, `A (critical only)`, `R/A`, `Responsible, Accountable`. */
import { type Codes, codesFromLetters, NO_CODES } from '../../../domain/matrix/scheme/codes';
import { codeOf, excludedBy, type Scheme } from '../../../domain/matrix/scheme/scheme';
import { readCell } from '../../../exchange/understand/letters/cell';
import { lexiconOf } from '../../../exchange/understand/letters/schemeChoice';

export interface CellContent {
  readonly codes: Codes;
  readonly condition: string;
  /** A sentence about what of a text could not be taken. */
  readonly leftOut?: string;
}

export function textFromCell({ codes, condition }: CellContent): string {
  return condition === '' ? codes : `${codes} (${condition})`;
}

/** Characters of a pasted text that may be letters with a condition. */
const LONGEST = 600;

// A table has few different texts, and reading one costs more than all the rest of its cell.
const read = new WeakMap<Scheme, Map<string, CellContent | string>>();
const REMEMBERED = 1_000;

/** The content, or a sentence that says why the text is none. */
export function cellFromText(scheme: Scheme, text: string): CellContent | string {
  if (text.length > LONGEST) return unreadable(scheme, text.slice(0, 60));
  let known = read.get(scheme);
  if (!known || known.size >= REMEMBERED) {
    known = new Map();
    read.set(scheme, known);
  }
  let content = known.get(text);
  if (content === undefined) {
    content = contentOf(scheme, text);
    known.set(text, content);
  }
  return content;
}

function contentOf(scheme: Scheme, text: string): CellContent | string {
  const content = plainContent(scheme, text) ?? importedContent(scheme, text);
  if (!content) return unreadable(scheme, text);
  const { letters, condition } = content;
  const clash = [...letters].find((letter) =>
    excludedBy(scheme, letter).some((other) => letters.includes(other)),
  );
  if (clash) {
    const other = excludedBy(scheme, clash).find((letter) => letters.includes(letter)) ?? '';
    return `“${text.trim()}” was skipped: ${scheme.name} does not allow ${clash} and ${other} in one cell.`;
  }
  const codes = letters === '' ? NO_CODES : codesFromLetters(scheme, letters);
  const { footnotes = [] } = content;
  if (footnotes.length === 0) return { codes, condition };
  const marks = footnotes.map((mark) => `“${mark}”`).join(', ');
  const leftOut = `“${text.trim()}” was pasted as ${letters}: ${marks} refers to a footnote, which is not in the table.`;
  return { codes, condition, leftOut };
}

interface WrittenContent {
  readonly letters: string;
  readonly condition: string;
  readonly footnotes?: readonly string[];
}

/** What this product writes itself, two million times in a large matrix. */
function plainContent(scheme: Scheme, text: string): WrittenContent | undefined {
  // Most of them are letters alone, and nothing else has to be looked for.
  if (/^[A-Za-z]+$/.test(text)) {
    const letters = lettersOf(scheme, text);
    return letters === undefined ? undefined : { letters, condition: '' };
  }
  const [, words = '', condition = ''] = /^\s*([^(]*?)\s*(?:\(([^)]*)\))?\s*$/s.exec(text) ?? [];
  if (words === '' && text.trim() !== '') return undefined;
  if (/^[-–—.]?$/.test(words)) return { letters: '', condition: '' };
  let letters = '';
  for (const word of words.split(/[\s,;/+&|]+/)) {
    const found = lettersOf(scheme, word);
    if (found === undefined) return undefined;
    letters += found;
  }
  return { letters, condition: condition.trim() };
}

/** What other programs and people write: read as an import reads it. */
function importedContent(scheme: Scheme, text: string): WrittenContent | undefined {
  const {
    unknown,
    stray,
    doubtful,
    letters,
    condition = '',
    note,
    footnotes,
  } = readCell(text, lexiconOf(scheme));
  if (unknown !== undefined || stray || doubtful || note) return undefined;
  return { letters, condition, footnotes };
}

/** A code's name in full, or nothing but letters of the scheme. */
function lettersOf(scheme: Scheme, word: string): string | undefined {
  const named = scheme.codes.find((code) => code.name.toLowerCase() === word.toLowerCase());
  if (named) return named.letter;
  const letters = [...word].map((sign) => codeOf(scheme, sign) ?? codeOf(scheme, sign.toUpperCase()));
  return letters.every((code) => code !== undefined)
    ? letters.map((code) => code.letter).join('')
    : undefined;
}

function unreadable(scheme: Scheme, text: string): string {
  const letters = scheme.codes.map((code) => code.letter).join(', ');
  return `“${text.trim()}” was skipped: it uses letters other than ${letters}.`;
}

// A spreadsheet would run a text that starts like a formula; its own sign against that is an apostrophe.
const LIKE_FORMULA = /^[=+\-@\t\r]/;

export function safeText(text: string): string {
  return LIKE_FORMULA.test(text) ? `'${text}` : text;
}

export function unsafeText(text: string): string {
  return text.startsWith("'") && LIKE_FORMULA.test(text.slice(1)) ? text.slice(1) : text;
}
