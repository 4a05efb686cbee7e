/** Whether the path of a row speaks of a file, as CODEOWNERS reads paths. */
import ignore from 'ignore';
import { pathKey, patternFromPath, whyNotAPattern } from './patterns';

export type PathMatcher = (file: string) => boolean;

const NOTHING: PathMatcher = () => false;

/** `file` is seen from the folder of the repository, with forward slashes and none in front. */
export function pathMatcher(path: string): PathMatcher {
  const key = pathKey(path.trim());
  if (whyNotAPattern(key) !== undefined) return NOTHING;
  if (key === '*') return () => true;
  const plain = plainPath(key);
  // Most paths are plain folders or files, and a repository may have a hundred thousand files.
  if (plain !== undefined)
    return (file) => file === plain || file.startsWith(plain.endsWith('/') ? plain : `${plain}/`);
  return patternMatcher(key);
}

/** An anchored path without wildcards, as files have it. */
function plainPath(key: string): string | undefined {
  const isAnchored = key.slice(0, -1).includes('/');
  if (!isAnchored || /[*?[\]\\!]/.test(key)) return undefined;
  return key.replace(/^\//, '');
}

function patternMatcher(key: string): PathMatcher {
  // git reads brackets as a set of characters; CODEOWNERS has no such sets.
  const pattern = patternFromPath(key).replace(/[[\]]/g, '\\$&');
  const rules = ignore().add(pattern);
  // git ignores whole folders by `docs/*`; in CODEOWNERS it is only the files beside each other.
  const depth = key.endsWith('/*') ? key.replace(/^\//, '').split('/').length : undefined;
  return (file) => (depth === undefined || file.split('/').length === depth) && rules.ignores(file);
}
