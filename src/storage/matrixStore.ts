/** Whole matrices in the database: put in, read, listed, deleted softly and brought back. */
import Dexie from 'dexie';
import type { SeverityCounts } from '../domain/findings/analysis';
import type { Change } from '../domain/matrix/change';
import type { MatrixId } from '../domain/matrix/ids';
import { COLLECTIONS, type Collection, type Matrix } from '../domain/matrix/matrix';
import { SAVED_VERSION } from '../domain/matrix/saved';
import type { Database } from './database';
import { isAsWritten, type PartRows, rowsFromMatrix, savedFromRows } from './partRows';
import type { HeadRow, PartRow } from './tables';

/** Whole matrices may take their time; a single edit may not. */
const LONG = 60_000;
/** How far undo reaches back after a reload. */
const REMEMBERED = 500;
const DAY = 86_400_000;
export const KEPT_AFTER_DELETION = 30 * DAY;

export interface StoredMatrix {
  readonly head: HeadRow;
  /** Not checked yet. */
  readonly saved: unknown;
  /** The last changes, oldest first. */
  readonly history: readonly Change[];
  /** Collections that have fewer rows than were written. */
  readonly missing: readonly {
    readonly collection: Collection;
    readonly rows: number;
    readonly of: number;
  }[];
  /** How many rows of a collection are not as they were written. */
  readonly altered: readonly { readonly collection: Collection; readonly rows: number }[];
}

export const ofMatrix = (id: MatrixId): [[MatrixId, unknown], [MatrixId, unknown]] => [
  [id, Dexie.minKey],
  [id, Dexie.maxKey],
];

/** A whole new matrix, with the change that tells where it came from. */
export async function putMatrix(
  database: Database,
  matrix: Matrix,
  gaps: SeverityCounts | undefined,
  created: Change,
): Promise<void> {
  const { matrices, changes } = database;
  await database.use(
    () =>
      database.dexie.transaction('rw', [matrices, changes, ...partTables(database)], async () => {
        await matrices.add({ ...headOf(matrix), gaps, seq: 1, changedAt: created.at });
        await changes.add({ matrixId: matrix.id, seq: 1, change: created });
        await writeParts(database, matrix);
      }),
    LONG,
  );
}

/** So many rows cross to the database within a frame. */
const ROWS_AT_ONCE = 100;

/** Inside a transaction: every row, over whatever is there. In parts, between which the page can draw. */
export async function writeParts(database: Database, matrix: Matrix): Promise<void> {
  const { rows } = rowsFromMatrix(matrix);
  for (const collection of COLLECTIONS) {
    const all = rows[collection] ?? [];
    for (let from = 0; from < all.length; from += ROWS_AT_ONCE)
      await database.part(collection).bulkPut(all.slice(from, from + ROWS_AT_ONCE));
  }
}

async function rowsOf(database: Database, id: MatrixId, collection: Collection): Promise<PartRow[]> {
  const rows: PartRow[] = [];
  for (;;) {
    const last = rows.at(-1)?.id;
    const part = await database
      .part(collection)
      .where('[matrixId+id]')
      .between([id, last ?? Dexie.minKey], [id, Dexie.maxKey], last === undefined, true)
      .limit(ROWS_AT_ONCE)
      .toArray();
    for (const row of part) rows.push(row);
    if (part.length < ROWS_AT_ONCE) return rows;
  }
}

export function headOf(matrix: Matrix): Pick<HeadRow, 'id' | 'version' | 'fields' | 'counts'> {
  const { fields } = rowsFromMatrix(matrix);
  const counts = Object.fromEntries(
    COLLECTIONS.map((collection) => [collection, Object.keys(matrix[collection]).length]),
  );
  return { id: matrix.id, version: SAVED_VERSION, fields, counts };
}

/** After an upgrade of the saved form: the same matrix in its new form. */
export async function rewriteMatrix(database: Database, matrix: Matrix, seq: number): Promise<void> {
  const { matrices } = database;
  await database.use(
    () =>
      database.dexie.transaction('rw', [matrices, ...partTables(database)], async () => {
        const head = await matrices.get(matrix.id);
        // Another tab was quicker, or has changed something meanwhile: then the next opening upgrades.
        if (head?.seq !== seq || head.version === SAVED_VERSION) return;
        await matrices.put({ ...head, ...headOf(matrix), counts: head.counts });
        await writeParts(database, matrix);
      }),
    LONG,
  );
}

export async function readMatrix(database: Database, id: MatrixId): Promise<StoredMatrix | undefined> {
  return database.use(
    () =>
      database.dexie.transaction(
        'r',
        [database.matrices, database.changes, ...partTables(database)],
        async () => {
          const head = await database.matrices.get(id);
          if (!head) return undefined;
          const rows: { [collection in Collection]?: PartRow[] } = {};
          await Promise.all(
            COLLECTIONS.map(async (collection) => {
              rows[collection] = await rowsOf(database, id, collection);
            }),
          );
          const history = await database.changes
            .where('[matrixId+seq]')
            .between([id, head.seq - REMEMBERED], [id, Dexie.maxKey], false, true)
            .toArray();
          return {
            head,
            saved: savedFromRows(head, rows),
            history: history.map(({ change }) => change),
            missing: missingRows(head, rows),
            altered: alteredRows(rows),
          };
        },
      ),
    LONG,
  );
}

function missingRows({ counts }: HeadRow, rows: PartRows): StoredMatrix['missing'] {
  return COLLECTIONS.flatMap((collection) => {
    const found = rows[collection]?.length ?? 0;
    const of = counts[collection] ?? 0;
    return found < of ? [{ collection, rows: found, of }] : [];
  });
}

function alteredRows(rows: PartRows): StoredMatrix['altered'] {
  return COLLECTIONS.flatMap((collection) => {
    const altered = (rows[collection] ?? []).filter((row) => !isAsWritten(row)).length;
    return altered > 0 ? [{ collection, rows: altered }] : [];
  });
}

export async function listHeads(database: Database): Promise<readonly HeadRow[]> {
  return database.use(() => database.matrices.toArray());
}

export async function hasMatrix(database: Database, id: MatrixId): Promise<boolean> {
  return database.use(async () => (await database.matrices.get(id)) !== undefined);
}

export async function isDeleted(database: Database, id: MatrixId): Promise<boolean> {
  return database.use(async () => (await database.matrices.get(id))?.deletedAt !== undefined);
}

/** `at` undefined brings a deleted matrix back. */
export async function markDeleted(database: Database, id: MatrixId, at: number | undefined): Promise<void> {
  await database.use(() => database.matrices.update(id, { deletedAt: at }));
}

/** Takes out for good what was deleted more than 30 days ago. */
export async function purgeDeleted(database: Database, now: number): Promise<readonly MatrixId[]> {
  const heads = await listHeads(database);
  const old = heads.filter(
    ({ deletedAt }) => deletedAt !== undefined && deletedAt < now - KEPT_AFTER_DELETION,
  );
  for (const { id } of old) await purge(database, id);
  return old.map(({ id }) => id);
}

export async function purge(database: Database, id: MatrixId): Promise<void> {
  const { matrices, changes, versions } = database;
  const tables = [matrices, changes, versions, ...partTables(database)];
  await database.use(
    () =>
      database.dexie.transaction('rw', tables, async () => {
        await matrices.delete(id);
        for (const table of tables.slice(1))
          await table
            .where(':id')
            .between(...ofMatrix(id))
            .delete();
      }),
    LONG,
  );
}

export function partTables(database: Database) {
  return COLLECTIONS.map((collection) => database.part(collection));
}
