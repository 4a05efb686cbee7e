/** Texts of a file named in a sentence. */

const MOST_NAMED = 3;

/** The first three, and how many more there are. */
export function listed(texts: readonly string[]): string {
  const shown = texts.slice(0, MOST_NAMED).map((text) => `“${text}”`);
  const more = texts.length - shown.length;
  return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
