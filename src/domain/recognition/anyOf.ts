/**
 * Patterns that say the same: one for each way to say it, or for each language. Case makes no difference. Where one names
 * letters of any script (`\p{L}`), all are read as Unicode.
 */
export function anyOf(...patterns: readonly RegExp[]): RegExp {
  const flags = patterns.some(({ unicode }) => unicode) ? 'iu' : 'i';
  return new RegExp(patterns.map(({ source }) => source).join('|'), flags);
}
