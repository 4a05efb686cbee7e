/** Finding entries by what a person types: every word must occur; names that begin with it come first. */

export interface Findable {
  readonly label: string;
}

export interface Sought<Entry> {
  readonly entry: Entry;
  /** Folded for comparing: lower case, without accents. */
  readonly text: string;
}

export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

export function soughtFrom<Entry extends Findable>(entries: readonly Entry[]): readonly Sought<Entry>[] {
  return entries.map((entry) => ({ entry, text: folded(entry.label) }));
}

// The best of these ranks is 0: the name itself.
const RANKS = 4;

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
  for (const { entry, text } of sought) {
    const rank = rankOf(text, query, words);
    if (rank !== null) ranked[rank]?.push(entry);
  }
  return ranked.flat().slice(0, most);
}

function rankOf(text: string, query: string, words: readonly string[]): number | null {
  if (text === query) return 0;
  if (text.startsWith(query)) return 1;
  if (!words.every((word) => text.includes(word))) return null;
  return words.every((word) => text.startsWith(word) || text.includes(` ${word}`)) ? 2 : 3;
}
