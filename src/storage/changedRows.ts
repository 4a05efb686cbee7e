/** The rows that changes write: of the matrix that they led to, or carried out on stored rows without reading the rest. */
import type { Change, Patch } from '../domain/matrix/change';
import type { Codebook } from '../domain/matrix/codebook';
import type { MatrixId } from '../domain/matrix/ids';
import { type Collection, isCollection, type Matrix } from '../domain/matrix/matrix';
import { applyPatches } from '../domain/matrix/patching';
import { sameValue } from '../domain/matrix/sameValue';
import { type Fields, fieldsOf, type PartRows, packingFor, partialMatrix, partRow } from './partRows';
import type { PartRow } from './tables';

/** What changes leave to be written of the matrix that they led to. Undefined if that is more than `most` rows. */
export function rowsAfter(
  matrix: Matrix,
  changes: readonly Change[],
  most: number,
  codebook?: Codebook,
): Omit<WrittenRows, 'changes'> | undefined {
  const touched = touchedRows(changes);
  if ([...touched.values()].reduce((sum, ids) => sum + ids.size, 0) > most) return undefined;
  const packing = packingFor(codebook);
  const put = new Map<Collection, PartRow[]>();
  const removed = new Map<Collection, string[]>();
  const more = new Map<Collection, number>();
  for (const [collection, ids] of touched) {
    const entries: Fields = matrix[collection];
    const [here, gone] = [
      [...ids].filter((id) => entries[id] !== undefined),
      [...ids].filter((id) => entries[id] === undefined),
    ];
    put.set(
      collection,
      here.map((id) => partRow(matrix.id, id, entries[id], packing)),
    );
    removed.set(collection, gone);
  }
  for (const { path, op } of changes.flatMap(({ patches }) => patches)) {
    const [collection] = path;
    if (path.length !== 2 || !isCollection(collection) || op === 'replace') continue;
    more.set(collection, (more.get(collection) ?? 0) + (op === 'add' ? 1 : -1));
  }
  return { fields: fieldsOf(matrix), put, removed, more, codebook: packing.book() };
}

/** The keys of the rows that changes touch. */
export function touchedRows(changes: readonly Change[]): ReadonlyMap<Collection, ReadonlySet<string>> {
  const touched = new Map<Collection, Set<string>>();
  for (const { patches } of changes) {
    for (const { path } of patches) {
      const [collection, id] = path;
      if (!isCollection(collection)) continue;
      if (id === undefined) throw new Error(`A patch must name the entry of ${collection} that it changes.`);
      const ids = touched.get(collection) ?? new Set();
      touched.set(collection, ids.add(String(id)));
    }
  }
  return touched;
}

export interface WrittenRows {
  readonly fields: Fields;
  /** The changes as they came to be; those that found nothing to change are gone. */
  readonly changes: readonly Change[];
  readonly put: ReadonlyMap<Collection, readonly PartRow[]>;
  readonly removed: ReadonlyMap<Collection, readonly string[]>;
  /** How many rows each collection has more than before. */
  readonly more: ReadonlyMap<Collection, number>;
  readonly codebook: Codebook | undefined;
}

export function writeRows(
  matrixId: MatrixId,
  fields: Fields,
  rows: PartRows,
  changes: readonly Change[],
  codebook?: Codebook,
): WrittenRows {
  const packing = packingFor(codebook);
  const before = partialMatrix(fields, rows);
  let after = before;
  const done: Change[] = [];
  for (const change of changes) {
    const { value, patches, inverse } = applyPatches(after, change.patches);
    after = value;
    if (patches.length === 0) continue;
    const asSent = samePatches(patches, change.patches) && samePatches(inverse, change.inverse);
    // The very object says to the session that nothing came in between.
    done.push(asSent ? change : { ...change, patches, inverse });
  }
  const put = new Map<Collection, PartRow[]>();
  const removed = new Map<Collection, string[]>();
  const more = new Map<Collection, number>();
  for (const [collection, ids] of touchedRows(changes)) {
    const was = before[collection] as Fields;
    const is = after[collection] as Fields;
    const different = [...ids].filter((id) => was[id] !== is[id]);
    const there = different.filter((id) => is[id] !== undefined);
    const gone = different.filter((id) => is[id] === undefined);
    const fresh = there.filter((id) => was[id] === undefined);
    put.set(
      collection,
      there.map((id) => partRow(matrixId, id, is[id], packing)),
    );
    removed.set(collection, gone);
    more.set(collection, fresh.length - gone.length);
  }
  return { fields: fieldsOf(after), changes: done, put, removed, more, codebook: packing.book() };
}

function samePatches(some: readonly Patch[], others: readonly Patch[]): boolean {
  return some.length === others.length && some.every((patch, place) => sameValue(patch, others[place]));
}
