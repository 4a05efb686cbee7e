/** Names without what files wrap around them. */

// Only what formats text: "List<String>" is a name.
const FORMATTING =
  /<\/?(?:h[1-6]|b|strong|i|em|u|p|span|br|div|font|a|sub|sup|small|code|mark)(?:\s[^<>]{0,200})?\/?>/gi;

/** Twice the bound of a name. */
const LONGEST = 1_000;

/** A name without the marks of emphasis, tags and escapes that files wrap around it. */
export function plainName(text: string): string {
  // Most names have nothing around them.
  if (text.length <= LONGEST && !/[^\S ]|^ | $| {2}|[<*`#]/.test(text)) return text;
  // A name is cut to its bound in any case; marks around it are few.
  let plain = text.slice(0, LONGEST).replace(/\s+/g, ' ').trim();
  if (plain.includes('<')) plain = plain.replace(FORMATTING, ' ').replace(/\s+/g, ' ').trim();
  plain = plain.replace(/^#{1,6}\s+/, '');
  for (;;) {
    const inner = /^(\*\*|`)(.+)\1$/.exec(plain)?.[2];
    if (inner === undefined || inner.includes('**')) return plain;
    plain = inner.trim();
  }
}
