/** Patterns that say the same: one for each way to say it, or for each language. Case makes no difference. */
export function anyOf(...patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'), 'i');
}
