/**
 * A part of a matrix in the shared document: a map of units, the smallest things that one person wins or loses when two
 * write at once. A plain field is a unit; of a map that several people fill at once, each entry is one:
 * `assignments/<role id>`.
 */

import * as Y from 'yjs';
import { type Fields, isFields } from '../../domain/matrix/fields';
import { COLLECTIONS, type Collection, type Matrix } from '../../domain/matrix/matrix';
import { sameValue } from '../../domain/matrix/sameValue';

export type Units = Y.Map<unknown>;
/** A collection, or what of a matrix is in none. */
export type PartKind = Collection | 'head';

type Lists = { readonly [kind in PartKind]?: readonly string[] };

/** Maps of a part that people fill together. tests/together/units.test.ts walks the shapes and asks for each map here. */
export const UNIT_MAPS: Lists = {
  head: ['settings'],
  activities: ['assignments', 'conditions', 'cellNotes', 'suggested', 'guesses'],
  roles: ['holders'],
  scenarios: ['questions'],
  rounds: ['asked', 'answers', 'settled'],
  meetings: ['points', 'followUps'],
};

/** Maps that one person writes as a whole. */
export const WHOLE_MAPS: Lists = { confirmations: ['letters'] };

/** Of the first, those that are there without an entry; the others come and go with their entries. */
const STANDING: Lists = {
  head: ['settings'],
  activities: ['assignments'],
  roles: ['holders'],
  rounds: ['asked', 'answers', 'settled'],
  meetings: ['points', 'followUps'],
};

const NOT_SHARED = ['id', ...COLLECTIONS];
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);
const DEEPEST = 12;

export function isKey(key: string): boolean {
  return !FORBIDDEN.has(key);
}

export function isUnitMap(kind: PartKind, field: string): boolean {
  return UNIT_MAPS[kind]?.includes(field) ?? false;
}

/** The fields that are in no collection. The id is the device's own: two copies on one device have two. */
export function headOf(matrix: Matrix): Fields {
  return Object.fromEntries(Object.entries(matrix).filter(([field]) => !NOT_SHARED.includes(field)));
}

export function partsOf(doc: Y.Doc, kind: PartKind): Y.Map<unknown> {
  return doc.getMap(kind);
}

export function unitsFrom(kind: PartKind, part: Fields): Units {
  return new Y.Map(unitsOf(kind, part));
}

export function unitsOf(kind: PartKind, part: Fields): [string, unknown][] {
  return Object.entries(part).flatMap(([field, value]): [string, unknown][] => {
    if (value === undefined) return [];
    if (!isUnitMap(kind, field) || !isFields(value)) return [[field, value]];
    const entries = Object.entries(value).filter(([, one]) => one !== undefined);
    return entries.map(([key, one]) => [`${field}/${key}`, one]);
  });
}

/** The part as its units say it. Nothing of it has passed the door. */
export function partFrom(kind: PartKind, units: Units): Fields {
  const part: { [field: string]: unknown } = {};
  const maps = new Map(
    (STANDING[kind] ?? []).map((field): [string, { [key: string]: unknown }] => [field, {}]),
  );
  for (const [unit, value] of units.entries()) {
    const at = unit.indexOf('/');
    const field = at < 0 ? unit : unit.slice(0, at);
    const key = at < 0 ? undefined : unit.slice(at + 1);
    if (!isKey(field) || !isPlain(value) || isUnitMap(kind, field) !== (key !== undefined)) continue;
    if (kind === 'head' && NOT_SHARED.includes(field)) continue;
    if (key === undefined) part[field] = value;
    else if (isKey(key)) {
      const map = maps.get(field) ?? {};
      map[key] = value;
      maps.set(field, map);
    }
  }
  return { ...part, ...Object.fromEntries(maps) };
}

/** Writes one unit; an undefined value takes it out. What is the same already is left alone. */
export function putUnit(units: Units, unit: string, value: unknown): void {
  if (value === undefined) {
    if (units.has(unit)) units.delete(unit);
  } else if (!sameValue(units.get(unit), value)) units.set(unit, value);
}

/** The whole matrix into an empty document, as one transaction. */
export function fillDocument(doc: Y.Doc, matrix: Matrix, origin: unknown): void {
  doc.transact(() => {
    for (const collection of COLLECTIONS)
      for (const [id, part] of Object.entries(
        matrix[collection] as unknown as { readonly [id: string]: Fields },
      ))
        partsOf(doc, collection).set(id, unitsFrom(collection, part));
    for (const [unit, value] of unitsOf('head', headOf(matrix))) partsOf(doc, 'head').set(unit, value);
  }, origin);
}

/** Plain JSON: no types of Yjs, no bytes, no key that reaches a prototype, not endlessly deep. */
function isPlain(value: unknown, depth = 0): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (depth >= DEEPEST || typeof value !== 'object') return false;
  if (Array.isArray(value)) return value.every((item) => isPlain(item, depth + 1));
  if (Object.getPrototypeOf(value) !== Object.prototype) return false;
  return Object.entries(value).every(([key, inner]) => isKey(key) && isPlain(inner, depth + 1));
}
