/** Paths as CODEOWNERS lines write them, and as a matrix keeps them. */

/** `docs\ and\ more/` -> `docs and more/`. Other backslashes are part of the pattern. */
export function pathFromPattern(pattern: string): string {
  return pattern.replace(/\\([ \t#\\])/g, '$1');
}

/** The reverse. A backslash is doubled where reading would otherwise take it for an escape. */
export function patternFromPath(path: string): string {
  return path
    .replace(/\\(?=[ \t#\\]|$)/g, '\\\\')
    .replace(/[ \t]/g, '\\$&')
    .replace(/^#/, '\\#');
}

/** Two paths that mean the same files: with or without stars for everything below. One star is only the files beside. */
export function pathKey(path: string): string {
  const key = path.replace(/\/\*\*$/, '/');
  return key === '/' || key === '**' ? '*' : key;
}

/** The path itself and every plain directory above it, whose files surely include those of the path. */
export function pathsAround(path: string): readonly string[] {
  const key = pathKey(path);
  const plain = key.startsWith('/') ? (/^[^*?[\]]*\//.exec(key)?.[0] ?? '/') : '';
  const above = [...plain.matchAll(/\//g)].map(({ index }) => plain.slice(0, index + 1));
  return [...new Set([key, ...above.reverse(), '*'])];
}

/** Nothing to say of it, or something that no CODEOWNERS line can hold. */
export function whyNotAPattern(path: string): string | undefined {
  if (path.trim() === '') return 'it is empty';
  if (/[\r\n]/.test(path)) return 'it has a line break';
  if (/^\^?\[/.test(path)) return 'it would be read as a section heading';
  if (path.startsWith('!')) return 'not every tool supports paths excluded with "!"';
  return undefined;
}

/** Later lines win, so the wide ones come first: `*`, then by names anywhere, then by depth. */
export function byWidth(one: string, other: string): number {
  const [left, right] = [widthOf(one), widthOf(other)];
  for (let at = 0; at < left.length; at += 1) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return one < other ? -1 : one > other ? 1 : 0;
}

function widthOf(path: string): readonly number[] {
  const key = pathKey(path);
  if (key === '*') return [0, 0, 0];
  const segments = key.split('/').filter((segment) => segment !== '');
  const anchored = key.startsWith('/') || segments.length > 1 ? 2 : 1;
  const stars = segments.filter((segment) => /[*?]/.test(segment)).length;
  return [anchored, segments.length, -stars, key.length];
}
