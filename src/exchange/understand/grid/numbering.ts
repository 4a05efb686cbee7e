/** Whether a column does nothing but number its rows: 1, 2.3, A-17, #4, 3a, and "A" above "A1". */

/** Not a date. */
const NUMBER = /^(?!\d{4}-)#?\p{L}{0,4}[-.]?\d[\d.,-]{0,8}(?:[.-]?\p{Ll})?[.:)]?$/u;
const GROUP = /^#?(\p{Lu}{1,4})[.:)]?$/u;
const PREFIX = /^#?(\p{Lu}{1,4})[-.]?\d/u;

const LONGEST = 60;

export function areNumbers(texts: readonly string[]): boolean {
  const prefixes = new Set(texts.map((text) => prefixOf(text)));
  const groups: string[] = [];
  for (const text of texts) {
    if (text.length >= LONGEST) return false;
    if (NUMBER.test(text)) continue;
    const [, group] = GROUP.exec(text) ?? [];
    if (group === undefined) return false;
    if (!prefixes.has(group)) groups.push(group);
  }
  if (groups.length === 0) return true;
  const isCoded = [...prefixes].some((prefix) => prefix !== undefined);
  return !isCoded && areInTurn(groups) && groups.length * 2 <= texts.length;
}

/** "A" above 1 to 4, "B" above 5 to 9: headings are lettered one after another. */
function areInTurn(groups: readonly string[]): boolean {
  return groups.every((group, at) => group === String.fromCodePoint(0x41 + at));
}

function prefixOf(text: string): string | undefined {
  return text.length < LONGEST ? PREFIX.exec(text)?.[1] : undefined;
}
