/** Puts a second copy in the place of a matrix that is gone or cannot be opened. */
import type { Change } from '../domain/matrix/change';
import type { Matrix } from '../domain/matrix/matrix';
import type { Database } from './database';
import { deleteRowsOf, LONG, partTables, wholeOf, writeParts } from './matrixStore';

/**
 * `after`: the last number of the journal that the copy knows of; the new one goes on from there. Answers with the number
 * of `created`.
 */
export async function putBack(
  after: number,
  database: Database,
  matrix: Matrix,
  created: Change,
): Promise<number> {
  const { matrices, changes } = database;
  const seq = after + 1;
  const { head, rows } = wholeOf(matrix);
  await database.use(
    () =>
      database.dexie.transaction('rw', [matrices, changes, ...partTables(database)], async () => {
        // Rows that are left would be more of the new ones, read by another codebook, and what is left of the journal
        // does not lead to the copy: a longer one would also refuse the next number.
        await deleteRowsOf(matrix.id, [changes, ...partTables(database)]);
        await matrices.put({ ...head, seq, changedAt: created.at });
        await changes.put({ matrixId: matrix.id, seq, change: created });
        await writeParts(database, rows);
      }),
    LONG,
  );
  return seq;
}
