/** A matrix of an older saved form, written once more in the form of today. */
import type { Change } from '../domain/matrix/change';
import type { Matrix } from '../domain/matrix/matrix';
import { SAVED_VERSION } from '../domain/matrix/saved';
import type { Database } from './database';
import { packedByToday } from './formerPacking';
import { LONG, partTables, wholeOf, writeParts } from './matrixStore';
import type { HeadRow } from './tables';

/** After an upgrade of the saved form: the same matrix in its new form. Returns its new head. */
export async function rewriteMatrix(
  database: Database,
  matrix: Matrix,
  before: HeadRow,
  change: Change,
): Promise<HeadRow | undefined> {
  const { matrices, changes } = database;
  return database.use(
    () =>
      database.dexie.transaction('rw', [matrices, changes, ...partTables(database)], async () => {
        const stored = await matrices.get(matrix.id);
        // Another tab was quicker, or has changed something meanwhile: then the next opening upgrades.
        if (stored?.seq !== before.seq || stored.version === SAVED_VERSION) return undefined;
        const head = await packedByToday(database, stored);
        if (!head) return undefined;
        const seq = head.seq + 1;
        // By the codebook of before: what the door left out of a damaged matrix stays among the rows.
        const { rows, head: own } = wholeOf(matrix, head.codebook);
        const next: HeadRow = { ...head, ...own, counts: head.counts, seq };
        await changes.add({ matrixId: matrix.id, seq, change });
        await matrices.put(next);
        await writeParts(database, rows);
        return next;
      }),
    LONG,
  );
}
