/** Keeps the changes of one matrix: one transaction carries them out on the stored rows and writes the journal. */
import type { Table } from 'dexie';
import type { Change } from '../domain/matrix/change';
import type { MatrixId } from '../domain/matrix/ids';
import type { Collection } from '../domain/matrix/matrix';
import type { Database } from './database';
import { notKept } from './faults';
import { type Keeper, type KeeperWatcher, NotKept, type SaveSnapshot } from './keeper';
import { headOf, ofMatrix, partTables, writeParts } from './matrixStore';
import { touchedRows, type WrittenRows, writeRows } from './partRows';
import type { ChangeRow, HeadRow, PartRow } from './tables';
import type { Tabs } from './tabs';
import { PATIENCE } from './watchdog';

export interface KeeperParts {
  readonly database: Database;
  readonly tabs: Tabs;
  readonly matrixId: MatrixId;
  /** The last change of the journal that is in the matrix as it was read. */
  readonly seq: number;
  now(): number;
  /** After each durable write. */
  onKept?(seq: number): void;
}

export function databaseKeeper(parts: KeeperParts): Keeper {
  const { database, tabs, matrixId } = parts;
  const { matrices, changes: journalTable } = database;
  let heard = parts.seq;

  // Inside a transaction every `await` is on a request: after any other the browser may end the transaction.

  /** The journal behind what we have heard. */
  const news = (upTo: number) =>
    database.changes
      .where('[matrixId+seq]')
      .between([matrixId, heard], [matrixId, upTo], false, true)
      .toArray();

  async function keepInTransaction(changes: readonly Change[], now: SaveSnapshot) {
    const head = await matrices.get(matrixId);
    if (!head) return rewriteInTransaction(changes, now);
    const missed = head.seq > heard ? (await news(head.seq)).map(({ change }) => change) : [];
    const known = new Set(missed.map(({ id }) => id));
    const fresh = changes.filter(({ id }) => !known.has(id));
    const rows: { [collection in Collection]?: PartRow[] } = {};
    for (const [collection, ids] of touchedRows(fresh)) {
      const keys = [...ids].map((id): [string, string] => [matrixId, id]);
      const found = await database.part(collection).bulkGet(keys);
      rows[collection] = found.filter((row) => row !== undefined);
    }
    const done = writeRows(matrixId, head.fields, rows, fresh);
    if (done.changes.length === 0) return { seq: head.seq, journal: missed };
    for (const [collection, rows] of done.put) {
      if (rows.length > 0) await database.part(collection).bulkPut(rows);
    }
    for (const [collection, ids] of done.removed) {
      const keys = ids.map((id): [string, string] => [matrixId, id]);
      if (keys.length > 0) await database.part(collection).bulkDelete(keys);
    }
    await journalTable.bulkAdd(journalRows(head.seq, done.changes));
    const seq = head.seq + done.changes.length;
    await matrices.put({ ...nextHead(head, done, now), seq, changedAt: parts.now() });
    return { seq, journal: [...missed, ...done.changes] };
  }

  /** Added, never put: a number that is taken is refused, so no tab can write over another's entry. */
  const journalRows = (last: number, changes: readonly Change[]) =>
    changes.map((change, place): ChangeRow => ({ matrixId, seq: last + place + 1, change }));

  /** The site's data were cleared while the matrix was open: what is in memory is all there is. */
  async function rewriteInTransaction(changes: readonly Change[], { matrix, gaps }: SaveSnapshot) {
    if (!matrix) throw new NotKept('This matrix is no longer on this device.');
    await journalTable.bulkAdd(journalRows(0, changes));
    const seq = changes.length;
    await matrices.put({ ...headOf(matrix), gaps: gaps?.(), seq, changedAt: parts.now() });
    await writeParts(database, matrix);
    return { seq, journal: changes };
  }

  const tablesOf = (changes: readonly Change[]): Table[] => [
    matrices,
    journalTable,
    ...[...touchedRows(changes).keys()].map((collection) => database.part(collection)),
  ];

  async function keep(changes: readonly Change[], now: SaveSnapshot): Promise<readonly Change[]> {
    // A paste into ten thousand rows may take longer than a key, and is no reason to think the storage dead.
    const patience = PATIENCE + 5 * changes.reduce((sum, { patches }) => sum + patches.length, 0);
    const { seq, journal } = await database.use(async () => {
      const here = (await matrices.get(matrixId)) !== undefined;
      const tables = here ? tablesOf(changes) : [matrices, journalTable, ...partTables(database)];
      return database.dexie.transaction('rw', tables, () => keepInTransaction(changes, now));
    }, patience);
    heard = seq;
    return journal;
  }

  return {
    async keep(changes, now) {
      try {
        const journal = await keep(changes, now);
        parts.onKept?.(heard);
        tabs.tell(matrixId);
        return journal;
      } catch (error) {
        throw notKept(error);
      }
    },
    async catchUp() {
      const rows = await database.use(async () => news(Number.POSITIVE_INFINITY));
      heard = rows.at(-1)?.seq ?? heard;
      return rows.map(({ change }) => change);
    },
    async journal() {
      const rows = await database.use(() =>
        journalTable
          .where('[matrixId+seq]')
          .between(...ofMatrix(matrixId))
          .toArray(),
      );
      return rows.map(({ change }) => change);
    },
    versions: () =>
      database.use(() =>
        database.versions
          .where('[matrixId+id]')
          .between(...ofMatrix(matrixId))
          .toArray(),
      ),
    async nameVersion({ changeId, name }) {
      try {
        await database.use(async () => {
          if (name === '') await database.versions.delete([matrixId, changeId]);
          else await database.versions.put({ matrixId, id: changeId, changeId, name });
        });
      } catch (error) {
        throw notKept(error);
      }
    },
    watch(watcher: KeeperWatcher) {
      const stopTabs = tabs.listen((id) => {
        if (id === matrixId || id === null) watcher.onNews();
      });
      const stopLock = database.watch((obstacle) => {
        if (obstacle.kind === 'locked') watcher.onLocked(obstacle.reason);
      });
      return () => {
        stopTabs();
        stopLock();
      };
    },
  };
}

function nextHead(head: HeadRow, { fields, more }: WrittenRows, { gaps }: SaveSnapshot): HeadRow {
  const counts: { [collection in Collection]?: number } = { ...head.counts };
  for (const [collection, step] of more) counts[collection] = (counts[collection] ?? 0) + step;
  return { ...head, fields, counts, gaps: gaps?.() ?? head.gaps };
}
