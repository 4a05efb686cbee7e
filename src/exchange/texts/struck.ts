/** Text that a file shows struck out stands between `~~`, whatever its format writes. */

const STRUCK = /~~([^~]{1,2000})~~/g;

/** What the text still says; `onStruck` gets each part that it no longer says. */
export function unstruck(text: string, onStruck?: (words: string) => void): string {
  if (!text.includes('~~')) return text;
  const rest = text.replace(STRUCK, (_, words: string) => {
    onStruck?.(words);
    return '';
  });
  return rest.trim();
}

/** The words alone: what a heading says is not taken from it. */
export function withoutStruckMarks(text: string): string {
  return text.includes('~~') ? text.replace(STRUCK, '$1') : text;
}
