/** What a text may be in its column, found once for each different text that a reader meets in its columns. */
import type { CellReading } from '../letters/cell';
import { meaningOfHead } from '../words/headWords';
import { namesNobodyYet } from '../words/openNames';
import { remembered } from '../words/remembered';

export interface TextKind {
  /** "RACI": a head over letters. */
  readonly isCodesHead: boolean;
  /** Made of letters only. */
  readonly isCode: boolean;
  readonly hasLetters: boolean;
  /** Letters in words: "Approve". */
  readonly isSpelled: boolean;
  /** A letter and a number, which may also name a class or a place: "1A". */
  readonly isCounted: boolean;
  /** "tbd": nobody is named yet. */
  readonly isOpen: boolean;
  readonly isNumber: boolean;
}

type Read = (text: string) => CellReading;

const byReader = new WeakMap<Read, (text: string) => TextKind>();

export function kindsBy(read: Read): (text: string) => TextKind {
  const known = byReader.get(read);
  if (known) return known;
  const kindOf = remembered((text: string): TextKind => {
    const { unknown, letters, counted } = read(text);
    const isCode = unknown === undefined && !isIdentifier(text);
    return {
      isCodesHead: meaningOfHead(text) === 'codes',
      isCode,
      hasLetters: letters !== '',
      isSpelled: isCode && /\p{L}{4}/u.test(text),
      isCounted: counted !== undefined && !/[x×*]/i.test(text),
      isOpen: unknown !== undefined && namesNobodyYet(text),
      isNumber: !isCode && /^[\d.,%\s-]+$/.test(text),
    };
  });
  byReader.set(read, kindOf);
  return kindOf;
}

// "A1", "A2", "C10" number rows; a letter with a footnote looks the same only once.
function isIdentifier(text: string): boolean {
  return /^\p{L}{1,2}\d{1,4}$/u.test(text);
}
