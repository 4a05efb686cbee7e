/** How alike two names are, whatever their case, accents, small words and order. */

// Without accents, as the words are when they are looked up.
const SMALL_WORDS = new Set(
  'a an and or of for to in on at by with the der die das und fur von zu im la le les des du de et el los y e o do da dos das il lo gli i per con'.split(
    ' ',
  ),
);

/** The words that carry a name, alike for "Review the designs" and "Design review". */
export function wordsOf(name: string): readonly string[] {
  const words = plainWords(name) ?? anyWords(name);
  const carrying: string[] = [];
  const last = words.length - 1;
  for (let at = 0; at <= last; at++) {
    const word = words[at] as string;
    // A letter that a name ends with tells it from others: “Team A”, “Wave E”.
    if (!SMALL_WORDS.has(word) || (at === last && word.length === 1))
      carrying.push(word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word);
  }
  return inAlphabet(carrying);
}

/** Undefined for a name with other letters than plain ones, which few have. Without a pattern, because ten thousand are read. */
function plainWords(name: string): readonly string[] | undefined {
  const small = name.toLowerCase();
  const words: string[] = [];
  let start = -1;
  for (let at = 0; at < small.length; at++) {
    const code = small.charCodeAt(at);
    if (code < 0x20 || code > 0x7e) return undefined;
    const carries = (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
    if (carries && start < 0) start = at;
    if (carries || start < 0) continue;
    words.push(small.slice(start, at));
    start = -1;
  }
  if (start >= 0) words.push(small.slice(start));
  return words;
}

function anyWords(name: string): readonly string[] {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Sorted in place: a name has few words, for which this is much quicker than \`sort\`. */
function inAlphabet(words: string[]): readonly string[] {
  for (let at = 1; at < words.length; at++) {
    const word = words[at] as string;
    let place = at;
    for (; place > 0 && (words[place - 1] as string) > word; place--)
      words[place] = words[place - 1] as string;
    words[place] = word;
  }
  return words;
}

/** 0 to 1: the share of letter pairs that two texts have together. */
export function likeness(one: string, other: string): number {
  if (one === other) return 1;
  const pairs = pairsOf(one);
  const others = pairsOf(other);
  let both = 0;
  for (const [pair, count] of pairs) both += Math.min(count, others.get(pair) ?? 0);
  const all = Math.max(0, one.length - 1) + Math.max(0, other.length - 1);
  return all === 0 ? 0 : (2 * both) / all;
}

function pairsOf(text: string): Map<string, number> {
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}
