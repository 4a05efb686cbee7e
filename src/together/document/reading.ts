/** What the shared document says of a part, as patches of what is shown. A part is read whole: an event only says which. */
import type { Patch } from '../../domain/matrix/change';
import { type Fields, isFields } from '../../domain/matrix/fields';
import { COLLECTIONS, isCollection, type Matrix } from '../../domain/matrix/matrix';
import { isPassingMap } from '../../domain/matrix/passingMaps';
import { patchBetween, valueAt } from '../../domain/matrix/patching';
import { headOf, isUnitMap, type PartKind, UNIT_MAPS } from './units';

type Path = Patch['path'];

/** A part of the matrix: a collection and an id, or the head with an empty id. */
export interface Place {
  readonly kind: PartKind;
  readonly id: string;
}

export const keyOf = ({ kind, id }: Place): string => `${kind} ${id}`;
export const HEAD: Place = { kind: 'head', id: '' };

/** Where a patch of the matrix writes; nothing where it replaces a whole collection. */
export function placeOf({ path: [first, id] }: { readonly path: Patch['path'] }): readonly Place[] {
  if (!isCollection(first)) return [HEAD];
  return id === undefined ? [] : [{ kind: first, id: String(id) }];
}

/** Undefined is a part that is not there. */
export function patchesTo({ kind, id }: Place, shown: unknown, said: Fields | undefined): readonly Patch[] {
  const path: Path = kind === 'head' ? [] : [kind, id];
  if (!isFields(shown) || !said) return patch(path, shown, said);
  const maps = UNIT_MAPS[kind] ?? [];
  return fieldsOf(shown, said).flatMap((field) => {
    const [from, to] = [shown[field], said[field]];
    // A patch of an entry finds no place where its map is missing, but for those that come and go with their entries.
    const isWhole = (from === undefined || to === undefined) && !isPassingMap([...path, field]);
    if (!isUnitMap(kind, field) || isWhole) return patch([...path, field], from, to);
    if (maps.includes(field) && isEmpty(from) && isEmpty(to)) return [];
    const [old, fresh] = [isFields(from) ? from : {}, isFields(to) ? to : {}];
    return fieldsOf(old, fresh).flatMap((key) => patch([...path, field, key], old[key], fresh[key]));
  });
}

/** Part by part what leads from one matrix to another. */
export function differences(from: Matrix, to: Matrix): readonly Patch[] {
  const parts = COLLECTIONS.flatMap((kind) => {
    const [old, fresh]: readonly [Fields, Fields] = [from[kind], to[kind]];
    const ids = new Set([...Object.keys(old), ...Object.keys(fresh)]);
    return [...ids].flatMap((id) => patchesTo({ kind, id }, old[id], fresh[id] as Fields | undefined));
  });
  return [...patchesTo(HEAD, headOf(from), headOf(to)), ...parts];
}

/** The fewest patches from one matrix to another that differ at the paths of these patches at most. */
export function between(from: object, to: object, patches: readonly Patch[]): readonly Patch[] {
  const paths = new Map(patches.map(({ path }) => [path.join('\n'), path]));
  const outer = [...paths.values()].filter(
    (path) => !path.some((_, place) => place > 0 && paths.has(path.slice(0, place).join('\n'))),
  );
  return outer.flatMap((path) => patch(path, valueAt(from, path), valueAt(to, path)));
}

function patch(path: Path, from: unknown, to: unknown): readonly Patch[] {
  const found = patchBetween(path, from, to);
  return found ? [found.forward] : [];
}

function fieldsOf(one: Fields, other: Fields): readonly string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])];
}

function isEmpty(map: unknown): boolean {
  return map === undefined || (isFields(map) && Object.keys(map).length === 0);
}
