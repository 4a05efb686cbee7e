/** Our changes into the shared document: the values that they led to, unit by unit. */
import * as Y from 'yjs';
import type { Patch } from '../../domain/matrix/change';
import { type Fields, isFields } from '../../domain/matrix/fields';
import { isCollection, type Matrix } from '../../domain/matrix/matrix';
import { valueAt } from '../../domain/matrix/patching';
import { sameValue } from '../../domain/matrix/sameValue';
import { isUnitMap, type PartKind, partsOf, putUnit, type Units, unitsFrom } from './units';

/**
 * `before` and `after` the patches. The value after is written, so that several patches of one change agree; a part that is
 * there is never replaced as a whole, which would throw away what others wrote in it meanwhile.
 */
export function writePatches(doc: Y.Doc, before: Matrix, after: Matrix, patches: readonly Patch[]): void {
  for (const { path } of patches) {
    const [first = '', second, third, fourth] = path.map(String);
    if (!isCollection(first)) {
      writeField(partsOf(doc, 'head'), 'head', { before, after }, first, second);
      continue;
    }
    if (second === undefined) continue;
    const parts = partsOf(doc, first);
    const is = valueAt(after, [first, second]);
    if (!isFields(is)) {
      if (parts.has(second)) parts.delete(second);
      continue;
    }
    const units = parts.get(second);
    // New, or shown though nobody wrote it: the section for what has none.
    if (!(units instanceof Y.Map)) {
      parts.set(second, unitsFrom(first, is));
      continue;
    }
    const was = valueAt(before, [first, second]);
    const sides = { before: isFields(was) ? was : {}, after: is };
    const fields =
      third === undefined ? new Set([...Object.keys(sides.before), ...Object.keys(is)]) : [third];
    for (const field of fields)
      writeField(units as Units, first, sides, field, third === undefined ? undefined : fourth);
  }
}

interface Sides {
  readonly before: object;
  readonly after: object;
}

/** `key`: the entry of a map of units that was written, where it was one. */
function writeField(
  units: Units,
  kind: PartKind,
  sides: Sides,
  field: string,
  key: string | undefined,
): void {
  const [was, is] = [valueAt(sides.before, [field]), valueAt(sides.after, [field])];
  if (!isUnitMap(kind, field)) {
    putUnit(units, field, is);
    return;
  }
  const [old, fresh]: readonly Fields[] = [was, is].map((map) => (isFields(map) ? map : {})) as [
    Fields,
    Fields,
  ];
  const keys = key === undefined ? new Set([...Object.keys(old ?? {}), ...Object.keys(fresh ?? {})]) : [key];
  for (const one of keys) {
    if (key === undefined && sameValue(old?.[one], fresh?.[one])) continue;
    putUnit(units, `${field}/${one}`, fresh?.[one]);
  }
}
