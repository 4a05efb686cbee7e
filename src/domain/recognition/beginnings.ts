/** Which known beginnings a word has: most words are left after a letter or two. */

export interface Beginnings<T> {
  readonly put: (beginning: string, value: T) => void;
  /** Told of the values of each beginning of a word, the shorter first. */
  readonly of: (word: string, tell: (values: readonly T[]) => void) => void;
}

export function beginnings<T>(): Beginnings<T> {
  const byText = new Map<string, T[]>();
  /** Each beginning of a beginning: where a word's is not among them, no longer one is. */
  const leading = new Set<string>();
  return {
    put(beginning, value) {
      const values = byText.get(beginning);
      if (values) values.push(value);
      else byText.set(beginning, [value]);
      for (let length = beginning.length; length > 0; length--) {
        const front = beginning.slice(0, length);
        if (leading.has(front)) break;
        leading.add(front);
      }
    },
    of(word, tell) {
      for (let length = 1; length <= word.length; length++) {
        const front = word.slice(0, length);
        if (!leading.has(front)) return;
        const values = byText.get(front);
        if (values) tell(values);
      }
    },
  };
}
