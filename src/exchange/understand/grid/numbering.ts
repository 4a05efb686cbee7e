/** Whether a column does nothing but number its rows: 1, 2.3, A-17, #4, 3a, and "A" above "A1". */

/** Not a date. */
const NUMBER = /^(?!\d{4}-)#?\p{L}{0,4}[-.]?\d[\d.,-]{0,8}(?:[.-]?\p{Ll})?[.:)]?$/u;
const GROUP = /^#?(\p{Lu}{1,4})[.:)]?$/u;
const PREFIX = /^#?(\p{Lu}{1,4})[-.]?\d/u;

const LONGEST = 60;

export function areNumbers(texts: readonly string[]): boolean {
  const prefixes = new Set(texts.map((text) => prefixOf(text)));
  return texts.every((text) => {
    if (text.length >= LONGEST) return false;
    const [, group] = GROUP.exec(text) ?? [];
    return NUMBER.test(text) || (group !== undefined && prefixes.has(group));
  });
}

function prefixOf(text: string): string | undefined {
  return text.length < LONGEST ? PREFIX.exec(text)?.[1] : undefined;
}
