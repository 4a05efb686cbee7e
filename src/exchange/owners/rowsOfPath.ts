/** Which activities speak of which files, by the paths that activities carry. */
import ignore from 'ignore';
import type { Activity, Matrix } from '../../domain/matrix/matrix';
import { byWidth, pathKey, patternFromPath, whyNotAPattern } from './patterns';
import { rowsWithPaths } from './writeCodeowners';

/** Whether the path of a row speaks of a file, as CODEOWNERS reads paths. */
export type PathMatcher = (file: string) => boolean;

const NOTHING: PathMatcher = () => false;

export interface PathOfRow {
  readonly activity: Activity;
  readonly path: string;
  readonly matches: PathMatcher;
}

/** Every path of every activity, the narrowest first: it is the one that counts. */
export function pathsOfRows(matrix: Matrix): readonly PathOfRow[] {
  return rowsWithPaths(matrix)
    .flatMap((activity) =>
      (activity.paths ?? []).map((path) => ({ activity, path, matches: pathMatcher(path) })),
    )
    .sort((one, other) => byWidth(other.path, one.path));
}

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
