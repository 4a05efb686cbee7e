/** A function of a word that is worked out once for each: the same few words stand in every name. */
export function remembered<T>(of: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const value = of(word);
    known.set(word, value);
    return value;
  };
}
