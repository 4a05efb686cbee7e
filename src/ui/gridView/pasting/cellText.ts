/** What a cell is as text, and back: `RA`, `A (critical only)`, `R/A`, `Responsible, Accountable`. */
import { type Codes, codesFromLetters, NO_CODES } from '../../../domain/matrix/scheme/codes';
import { codeOf, excludedBy, type Scheme } from '../../../domain/matrix/scheme/scheme';
import { readCell } from '../../../exchange/understand/letters/cell';
import { lexiconOf } from '../../../exchange/understand/letters/schemeChoice';
import { namesHolder } from '../../../exchange/understand/words/holderWords';
import { areLikelyPeople } from '../../../exchange/understand/words/personWords';

export interface CellContent {
  readonly codes: Codes;
  readonly condition: string;
  readonly note?: string;
  /** A sentence about a text that could not be taken as it stands. */
  readonly told?: string;
}

export function textFromCell({ codes, condition }: CellContent): string {
  return condition === '' ? codes : `${codes} (${condition})`;
}

/** Characters of a pasted text that may be letters with a condition. */
const LONGEST = 600;

// A table has few different texts, and reading one costs more than all the rest of its cell.
const REMEMBERED = 1_000;
let readBy: Scheme | undefined;
let read = new Map<string, CellContent | string>();

/** The content, or a sentence that says why the text is none. */
export function cellFromText(scheme: Scheme, text: string): CellContent | string {
  if (text.length > LONGEST) return unreadable(scheme, text.slice(0, 60));
  if (scheme !== readBy || read.size >= REMEMBERED) {
    readBy = scheme;
    read = new Map();
  }
  let content = read.get(text);
  if (content === undefined) {
    content = contentOf(scheme, text);
    read.set(text, content);
  }
  return content;
}

function contentOf(scheme: Scheme, text: string): CellContent | string {
  const written = plainContent(scheme, text) ?? importedContent(scheme, text);
  if (!written) return unreadable(scheme, text);
  const content = withHolderNoted(written);
  const { letters, condition } = content;
  const clash = [...letters].find((letter) =>
    excludedBy(scheme, letter).some((other) => letters.includes(other)),
  );
  if (clash) {
    const other = excludedBy(scheme, clash).find((letter) => letters.includes(letter)) ?? '';
    return `“${text.trim()}” was skipped: ${scheme.name} does not allow ${clash} and ${other} in one cell.`;
  }
  const codes = letters === '' ? NO_CODES : codesFromLetters(scheme, letters);
  const note = [content.note, ...(content.footnotes ?? [])].filter(Boolean).join('\n');
  const told = toldOf(text.trim(), content);
  return { codes, condition, ...(note === '' ? {} : { note }), ...(told === '' ? {} : { told }) };
}

const NONE: ReadonlySet<string> = new Set();

/** "R (Ana Ruiz)": who holds it is no condition here either. */
function withHolderNoted(content: WrittenContent): WrittenContent {
  const { condition, note } = content;
  if (condition === '' || !(namesHolder(condition, NONE) || areLikelyPeople(condition))) return content;
  return { ...content, condition: '', note: [note, condition].filter(Boolean).join('\n') };
}

/** The same doubts that an import tells of a cell. */
function toldOf(text: string, content: WrittenContent): string {
  const { letters, condition, note, footnotes = [], lookalike, doubtful } = content;
  const marks = footnotes.map((mark) => `“${mark}”`).join(', ');
  const sentences = [
    ...(lookalike ? ['It uses characters from another script.'] : []),
    ...(doubtful ? [`The condition “${condition}” may be a letter too.`] : []),
    ...(note ? [`“${note}” was kept as a note.`] : []),
    ...(marks === ''
      ? []
      : [`${marks} refers to a footnote, which is not in the table. The mark was kept as a note.`]),
  ];
  return sentences.length === 0 ? '' : [`“${text}” was pasted as ${letters}.`, ...sentences].join(' ');
}

interface WrittenContent {
  readonly letters: string;
  readonly condition: string;
  readonly note?: string | undefined;
  readonly footnotes?: readonly string[];
  readonly lookalike?: boolean;
  readonly doubtful?: boolean | undefined;
}

/** Letters, or the mark of a footnote. */
const MAY_BE_NO_CONDITION = /^\s*(?:[\p{Lu}\s,/+&]{1,12}|\d{1,2}|\*+)\s*$/u;

/** What this product writes itself, two million times in a large matrix. */
function plainContent(scheme: Scheme, text: string): WrittenContent | undefined {
  // Most of them are letters alone, and nothing else has to be looked for.
  if (/^[A-Za-z]+$/.test(text)) {
    const letters = lettersOf(scheme, text);
    return letters === undefined ? undefined : { letters, condition: '' };
  }
  const [, words = '', condition = ''] = /^\s*([^(]*?)\s*(?:\(([^)]*)\))?\s*$/s.exec(text) ?? [];
  if ((words === '' && text.trim() !== '') || MAY_BE_NO_CONDITION.test(condition)) return undefined;
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
  const { unknown, stray, condition = '', ...content } = readCell(text, lexiconOf(scheme));
  return unknown !== undefined || stray ? undefined : { ...content, condition };
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
