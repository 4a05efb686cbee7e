/** What the database says of each matrix: listed, deleted softly, restored, and deleted for good. */
import type { SeverityCounts } from '../domain/findings/analysis';
import type { Change } from '../domain/matrix/change';
import { isId, type MatrixId } from '../domain/matrix/ids';
import type { Database } from './database';
import { gapsOf, isHead } from './headRow';
import { deleteRowsOf, partTables } from './matrixStore';
import type { HeadRow } from './tables';

export interface Heads {
  readonly heads: readonly HeadRow[];
  /** Whose record is damaged; the rest of the list is not held up by it. */
  readonly unreadable: readonly MatrixId[];
}

export async function listHeads(database: Database, patience?: number): Promise<Heads> {
  const found: readonly unknown[] = await database.use(() => database.matrices.toArray(), patience);
  const damaged = found.filter((row) => !isHead(row)) as readonly { readonly id: unknown }[];
  return {
    heads: found.filter(isHead),
    unreadable: damaged.flatMap(({ id }) => (typeof id === 'string' && isId(id) ? [id as MatrixId] : [])),
  };
}

export async function isDeleted(database: Database, id: MatrixId): Promise<boolean> {
  return database.use(async () => (await database.matrices.get(id))?.deletedAt !== undefined);
}

/** What the list says of a matrix until someone opens it. `seq`: the last change of what was counted. */
export async function noteFirstGaps(
  database: Database,
  id: MatrixId,
  seq: number,
  gaps: SeverityCounts,
): Promise<void> {
  await database.use(() =>
    database.matrices
      .where('id')
      .equals(id)
      .and((head) => head.seq === seq && gapsOf(head) === undefined)
      .modify({ gaps }),
  );
}

export interface Deletion {
  readonly at: number;
  /** How many days the app had been seen on. */
  readonly seenDays: number;
}

/** Without a deletion the matrix is restored. The journal tells it to tabs that have the matrix open. */
export async function markDeleted(
  database: Database,
  id: MatrixId,
  deletion: Deletion | undefined,
  change: Change,
): Promise<void> {
  await database.use(() =>
    database.dexie.transaction('rw', [database.matrices, database.changes], async () => {
      const head = await database.matrices.get(id);
      if (!head) return;
      const seq = head.seq + 1;
      await database.changes.add({ matrixId: id, seq, change });
      await database.matrices.put({
        ...head,
        seq,
        deletedAt: deletion?.at,
        deletedOnDay: deletion?.seenDays,
      });
    }),
  );
}

export const KEPT_DAYS = 30;
const DAY = 86_400_000;

/**
 * Deletes for good what was deleted 30 days ago, both by the clock and by the days on which the app was seen since: a
 * clock that jumped once proves nothing.
 */
export async function purgeDeleted(
  database: Database,
  heads: readonly HeadRow[],
  now: number,
  seenDays: number,
): Promise<readonly MatrixId[]> {
  const purged: MatrixId[] = [];
  for (const { id, deletedAt, deletedOnDay } of heads) {
    if (deletedAt === undefined) continue;
    if (deletedOnDay === undefined || deletedOnDay > seenDays) {
      // Deleted by a version that did not count, or the count was lost: it begins now.
      await database.use(() => database.matrices.update(id, { deletedOnDay: seenDays }));
    } else if (deletedAt < now - KEPT_DAYS * DAY && seenDays - deletedOnDay >= KEPT_DAYS) {
      await purge(database, id);
      purged.push(id);
    }
  }
  return purged;
}

/** Milliseconds that the largest matrix may take. */
const LONG = 120_000;

export async function purge(database: Database, id: MatrixId): Promise<void> {
  const { matrices, changes, versions, rooms, roomUpdates } = database;
  const tables = [matrices, changes, versions, rooms, roomUpdates, ...partTables(database)];
  await database.use(
    () =>
      database.dexie.transaction('rw', tables, async () => {
        await matrices.delete(id);
        await deleteRowsOf(id, tables.slice(1));
      }),
    LONG,
  );
}
