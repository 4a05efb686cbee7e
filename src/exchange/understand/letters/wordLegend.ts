/**
 * What a legend says of the words in the cells of a file: "Manda = responde del resultado", "*hears* = tell them". That a word
 * stands below several heads says that it is one of those; whatever it is, it needs not be known.
 */
import { BOUNDS } from '../../contract/bounds';
import type { Place } from '../../contract/place';
import type { Block, Table } from '../../contract/source';
import { withoutEnds } from '../../texts/withoutEnds';
import { isGate } from '../words/gateWords';
import { meaningAtStart, meaningOfLegend } from '../words/legendPhrases';
import { meaningOfWord } from '../words/meaningWords';
import { wordKey } from '../words/wordKey';
import type { LegendEntry } from './legendText';

/** By `wordKey`. */
export type HeldWords = ReadonlySet<string>;

export const NO_WORDS: HeldWords = new Set();

/** Characters and words of a word of cells: "weighs in", "packt mit an". */
const LONGEST = 30;
const MOST_WORDS = 4;
const ROWS = 300;

const byBlocks = new WeakMap<readonly Block[], HeldWords>();

export function heldWords(blocks: readonly Block[]): HeldWords {
  const known = byBlocks.get(blocks);
  if (known) return known;
  const tables = blocks.flatMap((block) => (block.kind === 'table' ? [heldIn(block)] : []));
  const held = tables.length === 1 ? (tables[0] ?? NO_WORDS) : new Set(tables.flatMap((words) => [...words]));
  byBlocks.set(blocks, held);
  return held;
}

/** Words below at least two heads, whole or joined to others: "owns + does". One role may be all who approve. */
function heldIn({ rows }: Table): HeldWords {
  if (rows.length > BOUNDS.tableRows) return NO_WORDS;
  const columns = new Map<string, Set<number>>();
  for (const row of rows.slice(0, ROWS))
    for (const [column, cell] of row.entries()) {
      const text = cell.trim();
      if (column === 0 || text.length < 3 || text.length > LONGEST * 2) continue;
      for (const part of new Set([text, ...text.split(JOINED)])) {
        const key = wordKey(part);
        if (!isWord(key)) continue;
        const known = columns.get(key);
        if (known) known.add(column);
        else columns.set(key, new Set([column]));
      }
    }
  return new Set([...columns].flatMap(([key, places]) => (places.size > 1 || isGate(key) ? [key] : [])));
}

const JOINED = /[+/,&;]|\s(?:and|und|et|y|e)\s/;

function isWord(key: string): boolean {
  return (
    key.length > 2 && key.length <= LONGEST && /^\p{L}/u.test(key) && key.split(' ').length <= MOST_WORDS
  );
}

const SIGN = /[=:\uFF1D\uFF1A]|->|\u2192|\s[\u2013\u2014-]\s/gu;
/** A word before a sign, with the marks around it. */
const BEFORE = LONGEST + 8;
const MARKS = ' *_`"“”„‘’‚«»()[]';
const ENDS = `${MARKS},;./|·•`;

interface Start {
  readonly token: string;
  readonly from: number;
  readonly until: number;
}

/** `text`: of at most so many characters as a legend has. */
export function wordsOfText(text: string, held: HeldWords, place: Place): LegendEntry[] {
  if (held.size === 0) return [];
  const starts: Start[] = [];
  for (const { index, 0: sign } of text.matchAll(SIGN)) {
    const token = wordBefore(text.slice(Math.max(starts.at(-1)?.until ?? 0, index - BEFORE), index), held);
    if (token === undefined) continue;
    const from = text.lastIndexOf(token, index);
    starts.push({ token, from, until: index + sign.length });
  }
  return starts.flatMap(({ token, until }, at): LegendEntry[] => {
    const [said = ''] = text.slice(until, starts[at + 1]?.from).split(/[|\n]/);
    return wordEntryOf(token, said, held, place);
  });
}

/** What is said of a word, unless it is two of them: "manda y hace" explains none. */
export function wordEntryOf(token: string, said: string, held: HeldWords, place: Place): LegendEntry[] {
  const parts = token.split(JOINED).map(wordKey);
  if (parts.length > 1 && parts.every((part) => held.has(part))) return [];
  const definition = withoutEnds(said.replace(/[*_`„“”«»]/g, ''), ENDS);
  if (definition.length < 2) return [];
  // What follows the first sentence may be about something else.
  const [first = ''] = definition.split(/[.;·•]\s/);
  // "Helps: the action of doing something together" is no more than the word says.
  const meaning = meaningAtStart(first) ?? meaningOfWord(token) ?? meaningOfLegend(first);
  return [{ token, name: token, definition, place, isWord: true, ...(meaning ? { meaning } : {}) }];
}

/** The longest word of the cells that stands right before a sign, where a phrase begins. */
function wordBefore(before: string, held: HeldWords): string | undefined {
  const words = withoutEnds(before, MARKS).split(/\s/);
  for (let count = Math.min(MOST_WORDS, words.length); count > 0; count -= 1) {
    const token = withoutEnds(words.slice(-count).join(' '), MARKS);
    if (!held.has(wordKey(token))) continue;
    const left = withoutEnds(before.slice(0, before.lastIndexOf(token)), MARKS, 'end');
    if (left === '' || /[^\p{L}\p{N}]$/u.test(left)) return token;
  }
  return undefined;
}
