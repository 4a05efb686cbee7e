/** A name that joins things, taken apart: "Design and build the portal" is "Design the portal" and "Build the portal". */

/** "And" in the languages of real files, and the signs used for it. */
const JOINS = /\s+(?:and|und|et|y|e|ed)\s+|\s*[&/+,;]\s*/iu;

/** One thing with its opposite: "Go / no-go", "on/off". */
const OPPOSITES =
  /\bgo\s*(?:[/,&-]|or|and|oder|ou|o)?\s*no[\s-]?go\b|\b(?:yes|ja|oui|s[ií]|sim)\s*[/&]\s*(?:no|nein|non|não)\b|\b(?:on|in|up|an|ein)\s*[/&]\s*(?:off|out|down|aus)\b/iu;

const MOST = 4;

/** The names of the parts, or none where the name joins nothing. */
export function partsOfName(name: string): readonly string[] {
  if (OPPOSITES.test(name)) return [];
  const pieces = name
    .trim()
    .split(JOINS)
    .map((piece) => piece.replace(/^(?:and|und|et)\s+/iu, '').trim())
    .filter((piece) => /\p{L}{2}/u.test(piece));
  if (pieces.length < 2 || pieces.length > MOST) return [];
  const parts = completed(pieces).map((part) => part.charAt(0).toLocaleUpperCase() + part.slice(1));
  return new Set(parts.map((part) => part.toLowerCase())).size === parts.length ? parts : [];
}

/**
 * What is said once holds for all: the object behind the last verb ("design and build the portal"), or the verb before
 * the first object ("watch cost and quality").
 */
function completed(pieces: readonly string[]): readonly string[] {
  const [first = '', last = ''] = [pieces[0], pieces.at(-1)];
  const [head, tail] = [wordsOf(first), wordsOf(last)];
  if (tail.length > 1) {
    const object = tail.slice(1).join(' ');
    return pieces.map((piece) => (wordsOf(piece).length === 1 ? `${piece} ${object}` : piece));
  }
  if (head.length > 1) {
    const [verb = ''] = head;
    return pieces.map((piece) => (wordsOf(piece).length === 1 ? `${verb} ${piece}` : piece));
  }
  return pieces;
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/);
}
