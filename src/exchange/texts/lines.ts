/** Text cut into lines. */

// As `.` of a pattern and not only as an editor cuts: what a line cannot have in it, no pattern can be held up by.
const BREAKS = /\r\n?|[\n\u2028\u2029]/;

export function linesOf(text: string): string[] {
  return text.split(BREAKS);
}
