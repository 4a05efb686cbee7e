/** Which rows of a matrix speak of a thing already: by a path, by what they are about, or by their name. */
import type { Activity, Matrix } from '../../domain/matrix/matrix';
import { inOrder } from '../../domain/matrix/order';
import { plainName } from '../../domain/people/nameKeys';
import type { OwnedThing } from './ownerFacts';
import { pathKey } from './patterns';

export interface KnownRow {
  readonly activity: Activity;
  readonly by: 'path' | 'scope' | 'name';
}

// Directories of these names are in every repository and say nothing of what is in them.
const COMMON = new Set(
  'app apps bin build client common config core docs lib libs main packages scripts server services src test tests tools'.split(
    ' ',
  ),
);
const SHORTEST = 4;

export function rowFinder(matrix: Matrix): (thing: OwnedThing) => KnownRow | undefined {
  const byPath = new Map<string, Activity>();
  const byScope = new Map<string, Activity>();
  const byWord = new Map<string, Activity[]>();
  for (const activity of inOrder(matrix.activities)) {
    if (activity.archived) continue;
    for (const path of activity.paths ?? []) keepFirst(byPath, pathKey(path), activity);
    if (activity.scope) keepFirst(byScope, plainName(activity.scope), activity);
    for (const word of new Set(plainName(activity.name).split(' '))) {
      const rows = byWord.get(word);
      if (rows) rows.push(activity);
      else byWord.set(word, [activity]);
    }
  }
  return (thing) => {
    const pathRow = thing.paths.flatMap((path) => byPath.get(pathKey(path)) ?? [])[0];
    if (pathRow) return { activity: pathRow, by: 'path' };
    const names = [...(thing.kind === 'path' ? [] : [thing.name]), ...thing.otherNames]
      .map(plainName)
      .filter((name) => name !== '' && !(thing.kind === 'path' && COMMON.has(name)));
    const scopeRow = names.flatMap((name) => byScope.get(name) ?? [])[0];
    if (scopeRow) return { activity: scopeRow, by: 'scope' };
    const nameRow = names.flatMap((name) => rowNaming(byWord, name) ?? [])[0];
    return nameRow && { activity: nameRow, by: 'name' };
  };
}

function keepFirst(map: Map<string, Activity>, key: string, activity: Activity): void {
  if (!map.has(key)) map.set(key, activity);
}

function rowNaming(byWord: ReadonlyMap<string, readonly Activity[]>, name: string): Activity | undefined {
  if (name.length < SHORTEST) return undefined;
  const words = name.split(' ');
  const [rarest = []] = words
    .map((word) => byWord.get(word) ?? [])
    .sort((one, other) => one.length - other.length);
  return rarest.find((activity) => ` ${plainName(activity.name)} `.includes(` ${name} `));
}
