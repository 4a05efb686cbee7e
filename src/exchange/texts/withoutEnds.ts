/** A text without the characters of a set at its ends. As a pattern, `[.]+$`, it would look at each run again from each of its places. */
export function withoutEnds(text: string, unwanted: string, where: 'both' | 'end' = 'both'): string {
  let from = 0;
  let until = text.length;
  while (until > 0 && unwanted.includes(text.charAt(until - 1))) until -= 1;
  if (where === 'both') while (from < until && unwanted.includes(text.charAt(from))) from += 1;
  return text.slice(from, until);
}
