/** Whole matrices in the database: put in and read. */
import Dexie, { type Table } from 'dexie';
import type { SeverityCounts } from '../domain/findings/analysis';
import type { Change } from '../domain/matrix/change';
import { type Codebook, type PackedCells, unpackingWith } from '../domain/matrix/codebook';
import type { MatrixId } from '../domain/matrix/ids';
import { COLLECTIONS, type Collection, type Matrix } from '../domain/matrix/matrix';
import { UnreadableMatrix } from '../domain/matrix/problem';
import { SAVED_VERSION } from '../domain/matrix/saved';
import type { Database } from './database';
import { isHead } from './headRow';
import { fieldsOf, type PartRows, rowsFromMatrix, savedFromRows, unpackRows } from './partRows';
import { rowsOf } from './readRows';
import type { HeadRow, PartRow } from './tables';
import { writeAtOnce } from './writeAtOnce';

/** Whole matrices may take their time; a single edit may not. */
export const LONG = 60_000;
/** How far undo reaches back after a reload. */
const REMEMBERED = 500;

const DAMAGED_HEAD =
  'The record of this matrix in the storage of this browser is damaged, so it cannot be opened. Its other parts were left as they are. If there is a second copy, it is offered on the page of all matrices.';

export interface StoredMatrix {
  readonly head: HeadRow;
  /** Not checked yet. */
  readonly saved: unknown;
  /** Its letters as they were stored. */
  readonly cells: PackedCells;
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

/** Inside a transaction with these tables. */
export async function deleteRowsOf(id: MatrixId, tables: readonly Table[]): Promise<void> {
  for (const table of tables)
    await table
      .where(':id')
      .between(...ofMatrix(id))
      .delete();
}

/** A whole new matrix, with the change that tells where it came from. Resolves with the head that was written. */
export async function putMatrix(
  database: Database,
  matrix: Matrix,
  gaps: SeverityCounts | undefined,
  created: Change,
): Promise<HeadRow> {
  const { matrices, changes } = database;
  const seq = 1;
  const { rows, head: own } = wholeOf(matrix);
  const head: HeadRow = { ...own, gaps, seq, changedAt: created.at };
  const size = Object.values(head.counts).reduce((sum, count) => sum + count, 0);
  await database.use<unknown>(
    () =>
      putAtOnce() ??
      database.dexie.transaction('rw', [matrices, changes, ...partTables(database)], async () => {
        await matrices.add(head);
        await changes.put({ matrixId: matrix.id, seq, change: created });
        await writeParts(database, rows);
      }),
    LONG,
  );
  return head;

  /** Most are small, and opened once they are stored: they wait for the storage once, and not for each collection. */
  function putAtOnce(): Promise<unknown> | undefined {
    const open = database.handle();
    if (!open || size > PUT_AT_ONCE) return undefined;
    const put = new Map(COLLECTIONS.map((collection) => [collection, rows[collection] ?? []]));
    const journal = [{ matrixId: matrix.id, seq, change: created }];
    return writeAtOnce(open, { head, journal, put, removed: new Map(), isNew: true });
  }
}

/** Rows of the largest new matrix that is written in one task. */
const PUT_AT_ONCE = 400;

/** Rows sent to the database per frame. */
const ROWS_AT_ONCE = 100;

/** Inside a transaction: every row, over whatever is there. In parts, between which the page can draw. */
export async function writeParts(database: Database, rows: PartRows): Promise<void> {
  for (const collection of COLLECTIONS) {
    const all = rows[collection] ?? [];
    for (let from = 0; from < all.length; from += ROWS_AT_ONCE)
      await database.part(collection).bulkPut(all.slice(from, from + ROWS_AT_ONCE));
  }
}

/** All of a matrix as it is stored. `known`: the codebook of rows that stay beside these, instead of one of their own. */
export function wholeOf(matrix: Matrix, known?: Codebook) {
  const { rows, codebook } = rowsFromMatrix(matrix, known);
  const counts = Object.fromEntries(
    COLLECTIONS.map((collection) => [collection, Object.keys(matrix[collection]).length]),
  );
  const head = { id: matrix.id, version: SAVED_VERSION, fields: fieldsOf(matrix), counts, codebook };
  return { head, rows };
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
          if (!isHead(head)) throw new UnreadableMatrix(DAMAGED_HEAD);
          const rows: { [collection in Collection]?: readonly PartRow[] } = {};
          const altered: { [collection in Collection]?: number } = {};
          const unpacking = unpackingWith(head.codebook);
          const take = (collection: Collection, some: readonly PartRow[]) => {
            altered[collection] = (altered[collection] ?? 0) + unpackRows(some, unpacking);
          };
          await Promise.all(
            COLLECTIONS.map(async (collection) => {
              const about = head.counts[collection] ?? 0;
              rows[collection] = await rowsOf(database, id, collection, about, (some) =>
                take(collection, some),
              );
            }),
          );
          const history = await database.changes
            .where('[matrixId+seq]')
            .between([id, head.seq - REMEMBERED], [id, Dexie.maxKey], false)
            .toArray();
          return {
            head,
            saved: savedFromRows(head, rows),
            cells: unpacking.cells,
            history: history.map(({ change }) => change),
            missing: missingRows(head, rows),
            altered: COLLECTIONS.flatMap((collection) => {
              const count = altered[collection];
              return count ? [{ collection, rows: count }] : [];
            }),
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

export function partTables(database: Database) {
  return COLLECTIONS.map((collection) => database.part(collection));
}
