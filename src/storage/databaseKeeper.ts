/** Keeps the changes of one matrix in the database: at once where this tab wrote last, else behind other tabs' changes. */
import type { Change } from '../domain/matrix/change';
import type { MatrixId } from '../domain/matrix/ids';
import { SAVED_VERSION } from '../domain/matrix/saved';
import { rowsAfter } from './changedRows';
import type { Database } from './database';
import { isTaken, isWorthReopening, notKept, StorageSilent } from './faults';
import { isFormer } from './formerPacking';
import { isHead } from './headRow';
import type { Keeper, KeeperWatcher, SaveSnapshot } from './keeper';
import { LONG, ofMatrix } from './matrixStore';
import { countsAfter, journalRows, mergeWrite } from './mergeWrite';
import type { HeadRow } from './tables';
import type { Tabs } from './tabs';
import type { Unwritten } from './unwritten';
import { PATIENCE, withWatchdog } from './watchdog';
import { writeAtOnce } from './writeAtOnce';

export interface KeeperParts {
  readonly database: Database;
  readonly tabs: Tabs;
  readonly matrixId: MatrixId;
  /** As it was when the matrix was read. */
  readonly head: HeadRow;
  readonly unwritten?: Unwritten | undefined;
  now(): number;
  /** After each durable write. */
  onKept?(seq: number): void;
  /** The storage was empty, and everything was written again from memory. */
  onRewritten?(): void;
}

/** Rows of the largest edit that is written in its own task; more would hold the frame that shows it. */
const ROWS_AT_ONCE = 200;

export function databaseKeeper(parts: KeeperParts): Keeper {
  const { database, tabs, matrixId } = parts;
  let head = parts.head;
  /**
   * The site's data were cleared, and what was written at once stands alone; or another tab has written all again since, and
   * these rows are among others that are read by another codebook. Then all is written again from memory.
   */
  let isTorn = false;

  /** Undefined where the write has to look at what is stored first. */
  async function keepAtOnce(
    changes: readonly Change[],
    { matrix, gaps = head.gaps }: SaveSnapshot,
  ): Promise<readonly Change[] | undefined> {
    const open = database.handle();
    const ofToday = head.version === SAVED_VERSION && !isFormer(head);
    const usual = !isTorn && ofToday && head.deletedAt === undefined;
    const written =
      open && matrix && usual ? rowsAfter(matrix, changes, ROWS_AT_ONCE, head.codebook) : undefined;
    if (!open || !matrix || !written) return undefined;
    const { fields, more, put, removed, codebook } = written;
    const next: HeadRow = {
      ...head,
      fields,
      codebook,
      counts: countsAfter(head.counts, more),
      gaps,
      seq: head.seq + changes.length,
      changedAt: parts.now(),
    };
    const write = { head: next, journal: journalRows(matrixId, head.seq, changes), put, removed };
    let before: HeadRow | undefined;
    try {
      before = await withWatchdog(writeAtOnce(open, write));
    } catch (error) {
      if (isTaken(error) || (isWorthReopening(error) && !(error instanceof StorageSilent))) return undefined;
      throw error;
    }
    isTorn = before?.seq !== head.seq || before.codebook?.hash !== head.codebook?.hash;
    // The numbers go on from the last that any tab may know.
    head = isTorn ? { ...head, seq: Math.max(head.seq, before?.seq ?? 0) } : next;
    return isTorn ? undefined : changes;
  }

  async function merge(changes: readonly Change[], snapshot: SaveSnapshot): Promise<readonly Change[]> {
    // A paste into ten thousand rows may take longer than a key, which does not mean that the storage is dead.
    const least = isFormer(head) ? LONG : PATIENCE;
    const patience = least + 5 * changes.reduce((sum, { patches }) => sum + patches.length, 0);
    const asked = { database, matrixId, known: head, now: parts.now(), again: isTorn };
    const merged = await database.use(() => mergeWrite(asked, changes, snapshot), patience);
    head = merged.head;
    isTorn = false;
    if (merged.rewritten) parts.onRewritten?.();
    return merged.journal;
  }

  function kept(): void {
    parts.onKept?.(head.seq);
    tabs.tell(matrixId);
  }

  return {
    async keep(changes, snapshot) {
      try {
        const journal = (await keepAtOnce(changes, snapshot)) ?? (await merge(changes, snapshot));
        kept();
        return journal;
      } catch (error) {
        throw notKept(error);
      }
    },
    async catchUp(snapshot) {
      const stored = await database.use(() => database.matrices.get(matrixId));
      if (isHead(stored) && stored.seq === head.seq) {
        head = stored;
        return [];
      }
      const journal = await merge([], snapshot);
      if (!stored) kept();
      return journal;
    },
    note: (pending) => parts.unwritten?.note(matrixId, { after: head.seq, changes: pending }),
    async noteGaps(gaps) {
      head = { ...head, gaps };
      await database.use(() => database.matrices.update(matrixId, { gaps }));
    },
    async journal() {
      const rows = await database.use(() =>
        database.changes
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
      const stopDatabase = database.watch((event) => {
        if (event.kind === 'locked') watcher.onLocked(event.reason);
        if (event.kind === 'closed') watcher.onClosed();
      });
      return () => {
        stopTabs();
        stopDatabase();
      };
    },
  };
}
