/** One column that says for each activity who has which letter: "R: Ann, A: Bob" or "Ann (R), Bob (A)". Read as a column per letter. */

import { schemeList } from '../../../domain/matrix/schemeList';
import { movedMarks, type Table } from '../../contract/source';
import { filledIn } from '../grid/grid';
import { type Assigned, codesIn } from './listForm';

const SAMPLE = 400;
/** Filled cells above the first list: titles, a head. */
const MOST_OTHERS = 8;
/** Characters of a cell that may be such a list. */
const LONGEST = 500;
const LETTERS: ReadonlySet<string> = new Set(
  schemeList.flatMap(({ codes }) => codes.map(({ letter }) => letter)),
);

export function withListsRead(table: Table): Table {
  const width = table.rows.reduce((most, row) => Math.max(most, row.length), 0);
  for (let column = 1; column < width; column += 1) {
    const found = listsOf(table, column);
    if (found) return made(table, column, found);
  }
  return table;
}

interface FoundLists {
  readonly head: number;
  readonly heads: readonly string[];
}

function listsOf(table: Table, column: number): FoundLists | undefined {
  let [filled, lists, several, others, first] = [0, 0, 0, 0, -1];
  const heads = new Set<string>();
  for (let row = 0; row < Math.min(table.rows.length, SAMPLE); row += 1) {
    const text = (table.rows[row]?.[column] ?? '').trim();
    if (text === '') continue;
    const codes = listIn(text);
    if (codes && first < 0) first = row;
    // Letters, names or text: most columns are none of lists.
    if (first < 0) {
      others += 1;
      if (others > MOST_OTHERS) return undefined;
      continue;
    }
    filled += 1;
    if (!codes) continue;
    lists += 1;
    if (codes.length > 1) several += 1;
    for (const { head } of codes) heads.add(head);
  }
  const head = first - 1;
  const isNamed = head >= 0 && filledIn(table.rows[head] ?? []) > 1;
  if (!isNamed || lists < 2 || lists < filled * 0.7 || several < lists / 2 || heads.size < 2)
    return undefined;
  return { head, heads: [...heads] };
}

/** Looked for first: a letter alone has none of these. */
const MAY_BE = /[:=([\n\u2013-]/;

function listIn(text: string): readonly Assigned[] | undefined {
  if (text.length > LONGEST || !MAY_BE.test(text)) return undefined;
  return codesIn(text.replace(/\n/g, '; ')) ?? namesWithLetters(text);
}

/** "Ann (R), Bob (A/C)", "Ann: R; Bob: A". */
function namesWithLetters(text: string): Assigned[] | undefined {
  const found: Assigned[] = [];
  for (const part of text.split(/[;\n]|,(?![^()]*\))/)) {
    const [, name = '', inside, behind] =
      /^(.*\p{L}.*?)\s*(?:[([]([\p{Lu}\s/,+&]{1,9})[)\]]|(?::|\s[-\u2013=])\s*([\p{Lu}/+&]{1,5}))$/su.exec(
        part.trim(),
      ) ?? [];
    const letters = [...(inside ?? behind ?? '').matchAll(/\p{Lu}/gu)].map(([letter]) => letter);
    if (letters.length === 0 || !letters.every((letter) => LETTERS.has(letter))) return undefined;
    found.push(...letters.map((head) => ({ head, names: name })));
  }
  return found;
}

function made(table: Table, column: number, { head, heads }: FoundLists): Table {
  const left: string[] = [];
  const parted = table.rows.map((row, at) => {
    const text = (row[column] ?? '').trim();
    const codes = at > head && text !== '' ? listIn(text) : undefined;
    left.push(at > head && !codes ? text : '');
    if (at === head) return heads;
    return heads.map((one) =>
      (codes ?? [])
        .filter((code) => code.head === one)
        .map(({ names }) => names)
        .join(', '),
    );
  });
  // What is no list stays in a column of its own.
  const isLeft = left.some((text) => text !== '');
  const name = (table.rows[head]?.[column] ?? '').trim();
  const rows = table.rows.map((row, at) => {
    const before = Array.from({ length: column }, (_, place) => row[place] ?? '');
    const above = at < head ? [row[column] ?? '', ...heads.slice(1).map(() => '')] : (parted[at] ?? []);
    const rest = at === head ? name : (left[at] ?? '');
    return [...before, ...above, ...row.slice(column + 1), ...(isLeft ? [rest] : [])];
  });
  const more = heads.length - 1;
  return {
    ...table,
    rows,
    marks: movedMarks(table.marks, (from) =>
      from === column ? undefined : from + (from > column ? more : 0),
    ),
    changed: `“${name}” says who has which letter. Each letter was read as a column of its own.`,
  };
}
