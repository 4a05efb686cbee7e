/** Finding entries by what a person types: every word must occur; names that begin with it come first. */

export interface Findable {
  readonly label: string;
  /** Other words that find it. They rank behind the label. */
  readonly words?: string | undefined;
}

export interface Sought<Entry> {
  readonly entry: Entry;
  /** Folded for comparing: lower case, without accents. */
  readonly text: string;
  /** The label and the other words, folded. */
  readonly more: string;
}

export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

export function soughtFrom<Entry extends Findable>(entries: readonly Entry[]): readonly Sought<Entry>[] {
  return entries.map((entry) => {
    const text = folded(entry.label);
    return { entry, text, more: entry.words ? `${text} ${folded(entry.words)}` : text };
  });
}

// 0 is the best: the name itself.
const RANKS = 5;

/** The best `most` entries for the words, best first; among equals the order given. */
export function search<Entry>(
  sought: readonly Sought<Entry>[],
  typed: string,
  most: number,
): readonly Entry[] {
  const query = folded(typed).trim().replace(/\s+/g, ' ');
  if (query === '') return sought.slice(0, most).map(({ entry }) => entry);
  const words = query.split(' ');
  const ranked: Entry[][] = Array.from({ length: RANKS }, () => []);
  for (const { entry, text, more } of sought) {
    const rank = rankOf(text, query, words) ?? (beginEach(more, words) ? 4 : null);
    if (rank !== null) ranked[rank]?.push(entry);
  }
  return ranked.flat().slice(0, most);
}

/** Shorter words say nothing by themselves: “is”, “of”, “my”. */
const TELLING = 3;

/** The entries that have the most of the words, where none has them all; none at all where none has one. */
export function nearest<Entry>(
  sought: readonly Sought<Entry>[],
  typed: string,
  most: number,
): readonly Entry[] {
  const words = folded(typed)
    .split(/\s+/)
    .filter((word) => word.length >= TELLING);
  const counted = sought.map(({ entry, more }) => ({
    entry,
    count: words.filter((word) => beginEach(more, [word])).length,
  }));
  const highest = Math.max(1, ...counted.map(({ count }) => count));
  return counted
    .filter(({ count }) => count === highest)
    .slice(0, most)
    .map(({ entry }) => entry);
}

function rankOf(text: string, query: string, words: readonly string[]): number | null {
  if (text === query) return 0;
  if (text.startsWith(query)) return 1;
  if (!words.every((word) => text.includes(word))) return null;
  return beginEach(text, words) ? 2 : 3;
}

/** Whether each word begins a word of the text. */
function beginEach(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.startsWith(word) || text.includes(` ${word}`));
}
