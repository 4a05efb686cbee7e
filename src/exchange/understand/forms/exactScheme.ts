/** The scheme of our own plain CSV, which does not name it: one that has all its letters in the order written. */
import type { Scheme } from '../../../domain/matrix/scheme/scheme';
import { codeOf, isLetterSign } from '../../../domain/matrix/scheme/scheme';
import { schemeList } from '../../../domain/matrix/schemeList';
import type { ReadText } from '../grid/headRow';
import { remembering } from '../letters/cell';
import { ownCode } from '../letters/legendScheme';

/** Letters without spaces, each once: what our own export writes into a cell. */
function lettersOf(cell: string): string[] | undefined {
  const letters = [...cell];
  return letters.length > 0 &&
    letters.length <= 24 &&
    !/[\s()]/.test(cell) &&
    letters.every(isLetterSign) &&
    new Set(letters).size === letters.length
    ? letters
    : undefined;
}

export function exactReader(scheme: Scheme, otherwise: ReadText): ReadText {
  return remembering((raw) => {
    const letters = lettersOf(raw);
    if (letters?.every((letter) => codeOf(scheme, letter)))
      return { letters: raw, footnotes: [], lookalike: false, tokens: letters };
    return otherwise(raw);
  });
}

export function exactScheme(rows: readonly (readonly string[])[]): Scheme {
  const cells = new Set<string>();
  for (const row of rows.slice(1))
    for (const cell of row.slice(2)) if (cell !== '') cells.add(cell.replace(/ \(.*\)$/s, ''));
  const written = [...cells].flatMap((cell) => [lettersOf(cell) ?? []]);
  const fitting = schemeList.filter((scheme) => written.every((letters) => isInOrder(scheme, letters)));
  return [...fitting].sort((one, other) => one.codes.length - other.codes.length)[0] ?? ownScheme(written);
}

function isInOrder({ codes }: Scheme, letters: readonly string[]): boolean {
  let before = -1;
  return letters.every((letter) => {
    const place = codes.findIndex((code) => code.letter === letter);
    const follows = place > before;
    before = place;
    return follows;
  });
}

// Each letter stands behind all that precede it in some cell.
function ownScheme(written: readonly (readonly string[])[]): Scheme {
  const before = new Map<string, Set<string>>();
  for (const letters of written) {
    letters.forEach((letter, place) => {
      const earlier = before.get(letter) ?? new Set();
      if (place > 0) earlier.add(letters[place - 1] ?? '');
      before.set(letter, earlier);
    });
  }
  const order: string[] = [];
  const visit = (letter: string, path: readonly string[]) => {
    if (order.includes(letter) || path.includes(letter)) return;
    for (const earlier of before.get(letter) ?? []) visit(earlier, [...path, letter]);
    order.push(letter);
  };
  for (const letter of before.keys()) visit(letter, []);
  const known = (letter: string) =>
    schemeList.map((scheme) => codeOf(scheme, letter)).find((code) => code !== undefined);
  const isRaci = ['R', 'A'].every((letter) => order.includes(letter));
  return {
    id: 'own',
    name: 'From the file',
    codes: order
      .map((letter) => (isRaci ? known(letter) : undefined) ?? ownCode(letter, letter, 'none'))
      .map((code) => ({ ...code, excludes: [] })),
  };
}
