/** Writes changes behind those of other tabs: reads what is stored, carries the changes out on it, and writes the result. */
import type { Change } from '../domain/matrix/change';
import { unpackingWith } from '../domain/matrix/codebook';
import type { MatrixId } from '../domain/matrix/ids';
import type { Collection } from '../domain/matrix/matrix';
import { SAVED_VERSION } from '../domain/matrix/saved';
import { touchedRows, type WrittenRows, writeRows } from './changedRows';
import type { Database } from './database';
import { NEWER_VERSION, NewerSchema } from './faults';
import { packedByToday } from './formerPacking';
import { isHead } from './headRow';
import { NotKept, type SaveSnapshot } from './keeper';
import { deleteRowsOf, ofMatrix, partTables, wholeOf, writeParts } from './matrixStore';
import { type PartRows, unpackRows } from './partRows';
import type { ChangeRow, HeadRow } from './tables';

export interface Merged {
  readonly head: HeadRow;
  /** What the journal has since we last heard. */
  readonly journal: readonly Change[];
  /** Nothing was stored any more: everything was written again from memory. */
  readonly rewritten: boolean;
}

export interface Merge {
  readonly database: Database;
  readonly matrixId: MatrixId;
  /** The head as this tab last saw it. */
  readonly known: HeadRow;
  readonly now: number;
  /** Writes everything again from memory, over what is there. */
  readonly again?: boolean;
}

const DELETED_FOR_GOOD =
  'This matrix was deleted for good in another tab. What you see is only in this tab. Download it to save it.';

const DAMAGED =
  'What this browser has stored of this matrix is damaged, so nothing more is saved into it. What you see is only in this tab. Download it to save it.';

// Inside a transaction every `await` is on a request: after any other the browser may end the transaction.

export async function mergeWrite(
  merge: Merge,
  changes: readonly Change[],
  snapshot: SaveSnapshot,
): Promise<Merged> {
  const { database, matrixId, known, again } = merge;
  const { dexie, matrices, changes: journalTable } = database;
  const here = !again && (await matrices.get(matrixId)) !== undefined;
  const parts = here
    ? [...new Set<Collection>(['activities', ...touchedRows(changes).keys()])].map((name) =>
        database.part(name),
      )
    : partTables(database);
  return dexie.transaction('rw', [matrices, journalTable, ...parts], async () => {
    const head = again ? undefined : await matrices.get(matrixId);
    if (head) return merged(merge, head, changes, snapshot);
    if (known.deletedAt !== undefined) throw new NotKept(DELETED_FOR_GOOD, { forGood: true });
    return rewritten(merge, changes, snapshot);
  });
}

export function journalRows(
  matrixId: MatrixId,
  last: number,
  changes: readonly Change[],
): readonly ChangeRow[] {
  return changes.map((change, place) => ({ matrixId, seq: last + place + 1, change }));
}

/** The journal behind what is known. */
export async function journalSince(
  { database, matrixId, known }: Pick<Merge, 'database' | 'matrixId' | 'known'>,
  upTo: number,
): Promise<readonly Change[]> {
  const rows = await database.changes
    .where('[matrixId+seq]')
    .between([matrixId, known.seq], [matrixId, upTo], false, true)
    .toArray();
  return rows.map(({ change }) => change);
}

async function merged(
  merge: Merge,
  head: HeadRow,
  changes: readonly Change[],
  snapshot: SaveSnapshot,
): Promise<Merged> {
  const { database, known: last } = merge;
  // A newer build has given the stored rows a form that this one would break.
  if (head.version > SAVED_VERSION) throw new NewerSchema(NEWER_VERSION);
  const missed = head.seq > last.seq ? await journalSince(merge, head.seq) : [];
  const known = new Set(missed.map(({ id }) => id));
  const fresh = changes.filter(({ id }) => !known.has(id));
  const written = await writeOn(database, head, fresh, snapshot, merge.now);
  return { head: written.head, journal: [...missed, ...written.changes], rewritten: false };
}

/**
 * Inside a transaction, with the activities in it: changes carried out on the stored rows and put into the journal. Nothing
 * is written onto what is not as it was written: with a hash of its own it would count as sound from then on.
 */
export async function writeOn(
  database: Database,
  stored: HeadRow,
  changes: readonly Change[],
  snapshot: SaveSnapshot,
  now: number,
): Promise<{ readonly head: HeadRow; readonly changes: readonly Change[] }> {
  const isSound = isHead(stored);
  if (isSound && changes.length === 0) return { head: stored, changes: [] };
  const head = isSound ? await packedByToday(database, stored) : undefined;
  if (!head) throw new NotKept(DAMAGED, { forGood: true });
  const rows: PartRows = {};
  const unpacking = unpackingWith(head.codebook);
  for (const [collection, ids] of touchedRows(changes)) {
    const keys = [...ids].map((id): [string, string] => [head.id, id]);
    const found = await database.part(collection).bulkGet(keys);
    const there = found.filter((row) => row !== undefined);
    if (unpackRows(there, unpacking) > 0) throw new NotKept(DAMAGED, { forGood: true });
    rows[collection] = there;
  }
  const done = writeRows(head.id, head.fields, rows, changes, head.codebook);
  if (done.changes.length === 0) return { head, changes: [] };
  for (const [collection, put] of done.put) {
    if (put.length > 0) await database.part(collection).bulkPut(put);
  }
  for (const [collection, ids] of done.removed) {
    const keys = ids.map((id): [string, string] => [head.id, id]);
    if (keys.length > 0) await database.part(collection).bulkDelete(keys);
  }
  await database.changes.bulkAdd(journalRows(head.id, head.seq, done.changes));
  const seq = head.seq + done.changes.length;
  const next = { ...nextHead(head, done, snapshot), seq, changedAt: now };
  await database.matrices.put(next);
  return { head: next, changes: done.changes };
}

/** The site's data were cleared while the matrix was open: what is in memory is all there is. */
async function rewritten(
  { database, matrixId, known, now }: Merge,
  changes: readonly Change[],
  { matrix, gaps = known.gaps }: SaveSnapshot,
): Promise<Merged> {
  if (!matrix) throw new Error('There is nothing in memory to write again.');
  // The numbers go on, so that other tabs and copies see that this is newer than what they know.
  const { rows, head: own } = wholeOf(matrix);
  const seq = known.seq + changes.length;
  const head: HeadRow = { ...own, gaps, seq, changedAt: now };
  await database.matrices.put(head);
  // What was written at once may stand under another number, among what another tab has written again.
  const ids = new Set(changes.map(({ id }) => id));
  const journal = database.changes.where('[matrixId+seq]').between(...ofMatrix(matrixId));
  await journal.filter(({ change }) => ids.has(change.id)).delete();
  await database.changes.bulkPut(journalRows(matrixId, known.seq, changes));
  await deleteRowsOf(matrixId, partTables(database));
  await writeParts(database, rows);
  return { head, journal: changes, rewritten: true };
}

function nextHead(head: HeadRow, { fields, more, codebook }: WrittenRows, { gaps }: SaveSnapshot): HeadRow {
  return { ...head, fields, codebook, counts: countsAfter(head.counts, more), gaps: gaps ?? head.gaps };
}

/** `more`: how many rows each collection has more than before. */
export function countsAfter(
  counts: HeadRow['counts'],
  more: ReadonlyMap<Collection, number>,
): HeadRow['counts'] {
  const after: { [collection in Collection]?: number } = { ...counts };
  for (const [collection, step] of more) after[collection] = (after[collection] ?? 0) + step;
  return after;
}
