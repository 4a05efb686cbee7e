/** Short hashes by which two people in a room find out whether they have the same, without sending it. */
import * as Y from 'yjs';
import { type Fields, isFields } from '../../domain/matrix/fields';
import { COLLECTIONS, type Matrix } from '../../domain/matrix/matrix';
import { rowHash } from '../../domain/matrix/rowHash';
import type { Slices } from '../../domain/matrix/slices';
import { headOf } from './units';

/** What a device has of a shared document, and what it shows of it. */
export interface Fingerprint {
  /** How much was ever written into the document. Who has more has something that the other lacks. */
  readonly size: number;
  /** Of who wrote how much. */
  readonly document: string;
  /** Of the matrix as it is shown. */
  readonly shown: string;
}

const PARTS_PER_SLICE = 50;
// A part that was not changed is the same object as before.
const known = new WeakMap<object, string>();

export function* fingerprintInSlices(doc: Y.Doc, matrix: Matrix): Slices<Fingerprint> {
  const clocks = [...Y.decodeStateVector(Y.encodeStateVector(doc))].sort(([one], [other]) => one - other);
  const hashes = [rowHash(inOrder(headOf(matrix)))];
  let read = 0;
  for (const collection of COLLECTIONS) {
    const parts = Object.entries(matrix[collection] as Fields).sort(([one], [other]) =>
      one < other ? -1 : 1,
    );
    for (const [id, part] of parts) {
      if (read++ % PARTS_PER_SLICE === 0) yield;
      hashes.push(collection, id, hashOf(part));
    }
  }
  return {
    size: clocks.reduce((sum, [, clock]) => sum + clock, 0),
    document: rowHash(clocks),
    shown: rowHash(hashes),
  };
}

/** Undefined for what is none. It comes from outside. */
export function fingerprintFrom(found: unknown): Fingerprint | undefined {
  if (!isFields(found)) return undefined;
  const { size, document, shown } = found;
  const isHash = (value: unknown): value is string => typeof value === 'string' && value.length < 40;
  return Number.isSafeInteger(size) && isHash(document) && isHash(shown)
    ? { size: Number(size), document, shown }
    : undefined;
}

function hashOf(part: unknown): string {
  if (!isFields(part)) return rowHash(part);
  const hash = known.get(part) ?? rowHash(inOrder(part));
  known.set(part, hash);
  return hash;
}

/** With its fields in one order. A map without an entry is the same as none. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (!isFields(value)) return value;
  const entries = Object.entries(value)
    .map(([key, inner]) => [key, inOrder(inner)] as const)
    .filter(([, inner]) => inner !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return entries.length === 0 ? undefined : entries;
}
