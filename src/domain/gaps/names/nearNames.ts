/** Names that differ in one word, and in that word only by a slip: “Review desgin” and “Review design”. */
import { likeness } from './names';

const ALIKE = 0.9;
/** For the one word in which they differ: “desgin” and “design” share two pairs of five. */
const ALIKE_WORD = 0.4;
/** Names that share all words but one with more others than this are a numbered list, not slips. */
const CROWD = 12;
const NAMES_PER_SLICE = 500;

/**
 * Pairs of keys that are nearly alike. A key's words stand behind its last `|`, in the order of the alphabet, with
 * one space between; what stands before is the same in both. Undefined is a breath, for there may be thousands.
 */
export function* nearPairs(keys: readonly string[]): Iterable<readonly [string, string] | undefined> {
  const told = new Set<string>();
  for (const block of yield* blocksOf(keys)) {
    if (block.length > CROWD) continue;
    for (const [at, one] of block.entries()) {
      for (const other of block.slice(at + 1)) {
        const pair = `${one}\n${other}`;
        if (one === other || told.has(pair) || likeness(one, other) < ALIKE || !isSlip(one, other)) continue;
        told.add(pair);
        yield [one, other];
      }
    }
  }
}

/** In a long name another word makes little difference to the whole: the two words must be alike themselves. */
function isSlip(one: string, other: string): boolean {
  const only = beyond(wordsIn(one), wordsIn(other));
  const onlyOther = beyond(wordsIn(other), wordsIn(one));
  if (only.length === 0 || onlyOther.length === 0) return true;
  return likeness(only.join(' '), onlyOther.join(' ')) >= ALIKE_WORD;
}

/** The words that the other has not, or has fewer times. */
function beyond(words: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return words.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function wordsIn(key: string): readonly string[] {
  return key.slice(key.lastIndexOf('|') + 1).split(' ');
}

/** Keys that have all words but one together, of those that are not alone with theirs. */
function* blocksOf(keys: readonly string[]): Generator<undefined, readonly (readonly string[])[]> {
  // Most names are like no other. Comparing numbers shows that at a fraction of the cost of comparing texts.
  const met = new Set<number>();
  const metAgain = new Set<number>();
  for (const [at, key] of keys.entries()) {
    if (at % NAMES_PER_SLICE === 0) yield undefined;
    for (const { rest } of gapsIn(key)) (met.has(rest) ? metAgain : met).add(rest);
  }
  if (metAgain.size === 0) return [];
  const blocks = new Map<string, string[]>();
  for (const [at, key] of keys.entries()) {
    if (at % NAMES_PER_SLICE === 0) yield undefined;
    for (const { rest, start, end } of gapsIn(key)) {
      if (!metAgain.has(rest)) continue;
      const block = `${key.slice(0, start)}${key.slice(end + 1)}`;
      const alike = blocks.get(block);
      if (alike) alike.push(key);
      else blocks.set(block, [key]);
    }
  }
  return [...blocks.values()].filter((block) => block.length > 1);
}

interface Gap {
  /** A number that the same other words always give. */
  readonly rest: number;
  readonly start: number;
  readonly end: number;
}

/** Each word that might be a slip of another, as the gap that it leaves. */
function gapsIn(key: string): readonly Gap[] {
  const words: Gap[] = [];
  const cut = key.lastIndexOf('|') + 1;
  let count = 0;
  let all = hashOf(key, 0, cut);
  for (let start = cut; start <= key.length; ) {
    const space = key.indexOf(' ', start);
    const end = space < 0 ? key.length : space;
    const hash = hashOf(key, start, end);
    count++;
    all += hash;
    // Numbers distinguish rows: “version 1” and “version 2” are not a typing error.
    if (!hasNumber(key, start, end)) words.push({ rest: hash, start, end });
    start = end + 1;
  }
  if (count < 3) return NO_GAPS;
  return words.map(({ rest, start, end }) => ({ rest: (all - rest) | 0, start, end }));
}

const NO_GAPS: readonly Gap[] = [];

/** Letter by letter, as most words are plain: to cut each out for a pattern takes several times as long. */
function hasNumber(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x80) return /\p{N}/u.test(text.slice(start, end));
    if (code >= 0x30 && code <= 0x39) return true;
  }
  return false;
}

/** A number that a stretch of text always gives, spread evenly (FNV-1a). */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
