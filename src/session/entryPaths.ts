/** Maps that an edit put in as a whole, told entry by entry: two tabs that write different entries both keep theirs. */
import type { Patch } from '../domain/matrix/change';
import { isPassingMap } from '../domain/matrix/passingMaps';
import { valueAt } from '../domain/matrix/patching';

type Path = Patch['path'];
type Entries = { readonly [key: string]: unknown };

/** The paths of the entries that differ; undefined where the map has to be told as a whole, or there is none. */
export function entryPaths(before: unknown, after: unknown, path: Path): readonly Path[] | undefined {
  const [from, to] = [valueAt(before, path), valueAt(after, path)];
  if (!isToldByEntry(path, from, to)) return undefined;
  const [old, fresh] = [(from ?? {}) as Entries, (to ?? {}) as Entries];
  const keys = new Set([...Object.keys(old), ...Object.keys(fresh)]);
  return [...keys].flatMap((key) => (old[key] === fresh[key] ? [] : [[...path, key]]));
}

export function isToldByEntry(path: Path, from: unknown, to: unknown): boolean {
  // A map that should have gone with its last entry and is still there empty has no entry to be told by.
  if (isPassingMap(path))
    return [from, to].every((map) => map === undefined || (isMap(map) && !isEmpty(map)));
  return path[0] === 'activities' && path.length === 3 && isMap(from) && isMap(to);
}

function isMap(value: unknown): value is Entries {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEmpty(map: Entries): boolean {
  return Object.keys(map).length === 0;
}
