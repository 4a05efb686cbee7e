/**
 * The journal keeps the last 5,000 changes and those of the last 90 days, whichever is more, within a size; and in any
 * case the last 500 and all since a named moment.
 */
import Dexie from 'dexie';
import type { Change } from '../domain/matrix/change';
import type { MatrixId } from '../domain/matrix/ids';
import type { Database } from './database';
import { ofMatrix } from './matrixStore';
import type { ChangeRow } from './tables';

export const JOURNAL = {
  changes: 5_000,
  days: 90,
  /** Undo reaches back so far after a reload. */
  least: 500,
  /** Characters of all changes as text, about. */
  size: 40_000_000,
} as const;

const DAY = 86_400_000;

export async function pruneJournal(
  database: Database,
  id: MatrixId,
  seq: number,
  now: number,
  size: number = JOURNAL.size,
): Promise<void> {
  if (seq <= JOURNAL.least) return;
  const beyond = await lastBeyond(database, id, seq, size);
  const last = Math.max(beyond, seq - JOURNAL.changes);
  if (last <= 0) return;
  const versions = await database.use(() =>
    database.versions
      .where('[matrixId+id]')
      .between(...ofMatrix(id))
      .toArray(),
  );
  const named = new Set(versions.map(({ changeId }) => changeId));
  const stays = ({ seq: number, change }: ChangeRow) =>
    named.has(change.id) || (number > beyond && change.at >= now - JOURNAL.days * DAY);
  let gone = 0;
  while (gone < last) {
    const rows = await page(database, [id, gone], [id, last]);
    // A clock that was wrong for a while must not make a hole: everything from the first to stay on stays.
    const first = rows.findIndex(stays);
    gone = (first < 0 ? rows.at(-1) : rows[first - 1])?.seq ?? gone;
    if (first >= 0 || rows.length === 0) break;
  }
  if (gone === 0) return;
  await database.use(() =>
    database.changes.where('[matrixId+seq]').between([id, Dexie.minKey], [id, gone], true, true).delete(),
  );
}

/** The newest change that no longer fits into the size; 0 where all do. */
async function lastBeyond(database: Database, id: MatrixId, seq: number, size: number): Promise<number> {
  let room = size;
  for (let from = seq; from > 0; ) {
    const rows = await page(database, [id, 0], [id, from], true);
    for (const { seq: number, change } of rows) {
      room -= sizeOf(change);
      if (room < 0 && number <= seq - JOURNAL.least) return number;
    }
    const oldest = rows.at(-1);
    if (!oldest) return 0;
    from = oldest.seq - 1;
  }
  return 0;
}

/** Changes that are in memory at once; each may be a paste of many MB. */
const CHANGES_AT_ONCE = 50;

type Key = [MatrixId, number];

function page(database: Database, after: Key, upTo: Key, newestFirst = false): Promise<ChangeRow[]> {
  return database.use(() => {
    const rows = database.changes.where('[matrixId+seq]').between(after, upTo, false, true);
    return (newestFirst ? rows.reverse() : rows).limit(CHANGES_AT_ONCE).toArray();
  });
}

/** Of a paste with a hundred thousand patches the first stand for all. */
const MEASURED = 20;

function sizeOf({ label, patches, inverse }: Change): number {
  const measured = [...patches.slice(0, MEASURED), ...inverse.slice(0, MEASURED)];
  const each = measured.length === 0 ? 0 : JSON.stringify(measured).length / measured.length;
  return label.length + each * (patches.length + inverse.length);
}
