/** Maps that an edit put in as a whole, told entry by entry: two tabs that write different entries both keep theirs. */
import type { Patch } from '../domain/matrix/change';
import { type Fields, isFields } from '../domain/matrix/fields';
import { isPassingMap } from '../domain/matrix/passingMaps';
import { valueAt } from '../domain/matrix/patching';

type Path = Patch['path'];

/** The paths of the entries that differ; undefined where the map has to be told as a whole, or there is none. */
export function entryPaths(before: unknown, after: unknown, path: Path): readonly Path[] | undefined {
  const [from, to] = [valueAt(before, path), valueAt(after, path)];
  if (!isToldByEntry(path, from, to)) return undefined;
  const [old, fresh] = [(from ?? {}) as Fields, (to ?? {}) as Fields];
  const keys = new Set([...Object.keys(old), ...Object.keys(fresh)]);
  return [...keys].flatMap((key) => (old[key] === fresh[key] ? [] : [[...path, key]]));
}

export function isToldByEntry(path: Path, from: unknown, to: unknown): boolean {
  // A map that should have gone with its last entry and is still there empty has no entry to be told by.
  if (isPassingMap(path))
    return [from, to].every((map) => map === undefined || (isFields(map) && !isEmpty(map)));
  return path[0] === 'activities' && path.length === 3 && isFields(from) && isFields(to);
}

function isEmpty(map: Fields): boolean {
  return Object.keys(map).length === 0;
}
