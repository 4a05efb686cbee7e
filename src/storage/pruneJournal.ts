/** The journal keeps the last 5,000 changes and those of the last 90 days, whichever is more, and all since a named moment. */
import Dexie from 'dexie';
import type { MatrixId } from '../domain/matrix/ids';
import type { Database } from './database';
import { ofMatrix } from './matrixStore';

const LAST = 5_000;
const AGE = 90 * 86_400_000;

export async function pruneJournal(
  database: Database,
  id: MatrixId,
  seq: number,
  now: number,
): Promise<void> {
  if (seq <= LAST) return;
  await database.use(() =>
    database.dexie.transaction('rw', [database.changes, database.versions], async () => {
      const versions = await database.versions
        .where('[matrixId+id]')
        .between(...ofMatrix(id))
        .toArray();
      const named = new Set(versions.map(({ changeId }) => changeId));
      const old = await database.changes
        .where('[matrixId+seq]')
        .between([id, Dexie.minKey], [id, seq - LAST], true, true)
        .toArray();
      // A clock that was wrong for a while must not make a hole: everything from the first to stay on stays.
      const stays = old.findIndex(({ change }) => named.has(change.id) || change.at >= now - AGE);
      const gone = stays < 0 ? old : old.slice(0, stays);
      if (gone.length > 0) {
        await database.changes.bulkDelete(gone.map((row): [string, number] => [id, row.seq]));
      }
    }),
  );
}
