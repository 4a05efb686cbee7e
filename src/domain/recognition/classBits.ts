/** Classes of words that every name is asked about, as bits: most names hold none of them, which one number tells. */

const bits = new Map<string, number>();

/** The bits of these classes. A class gets its bit when it is first asked about, which is before any word is read. */
export function bitsFor(classes: readonly string[]): number {
  let all = 0;
  for (const name of classes) {
    const bit = bits.get(name) ?? 1 << bits.size;
    bits.set(name, bit);
    all |= bit;
  }
  return all;
}

/** The bits of the classes of a word, of those that are asked about. */
export function bitsOf(classes: Iterable<string>): number {
  let all = 0;
  for (const name of classes) all |= bits.get(name) ?? 0;
  return all;
}
