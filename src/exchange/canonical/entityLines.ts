/** On which line of a JSON document each entry of the matrix begins, however the JSON is laid out. */

/** Undefined for what is not in the document. Without an id: the line of the collection itself. */
export type LineOf = (collection: string, id?: string) => number | undefined;

const MATRIX_DEPTH = 2;
const ENTRY_DEPTH = 3;

/** Reads keys only; the text must be JSON already, which `JSON.parse` has checked. */
export function entityLines(text: string): LineOf {
  const lines = new Map<string, number>();
  const path: string[] = [];
  // Whether the next string at this depth is a key, by depth.
  const inMap: boolean[] = [];
  let key = '';
  let awaitsKey = false;
  let line = 1;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charCodeAt(at);
    if (character === 0x0a) line += 1;
    else if (character === 0x22) {
      const end = endOfText(text, at);
      if (awaitsKey) {
        awaitsKey = false;
        // Deeper keys say nothing of where entries are.
        if (path.length <= ENTRY_DEPTH) {
          key = text.slice(at + 1, end);
          if (isEntry(path)) lines.set(keyOf(path[MATRIX_DEPTH] ?? key, path[MATRIX_DEPTH] && key), line);
        }
      }
      at = end;
    } else if (character === 0x7b || character === 0x5b) {
      path.push(path.length === 0 ? '' : key);
      inMap.push(character === 0x7b);
      awaitsKey = character === 0x7b;
    } else if (character === 0x7d || character === 0x5d) {
      path.pop();
      inMap.pop();
      awaitsKey = false;
    } else if (character === 0x2c) awaitsKey = inMap.at(-1) ?? false;
  }
  return (collection, id) => lines.get(keyOf(collection, id));
}

/** Inside the matrix, at a field of it or at an entry of a collection. */
function isEntry(path: readonly string[]): boolean {
  return path[1] === 'matrix' && (path.length === MATRIX_DEPTH || path.length === ENTRY_DEPTH);
}

function endOfText(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text.charCodeAt(at);
    if (character === 0x5c) at += 1;
    else if (character === 0x22) return at;
  }
  return text.length;
}

function keyOf(collection: string, id: string | undefined): string {
  return id === undefined ? collection : `${collection}\n${id}`;
}
