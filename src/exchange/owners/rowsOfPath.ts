/** Which activities speak of which files, by the paths that activities carry. */
import type { Activity, Matrix } from '../../domain/matrix/matrix';
import { type PathMatcher, pathMatcher } from './pathMatcher';
import { byWidth } from './patterns';
import { rowsWithPaths } from './writeCodeowners';

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
