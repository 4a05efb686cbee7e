/** The rows of a collection, of which many are asked for in parts and all parts together. */
import Dexie from 'dexie';
import type { MatrixId } from '../domain/matrix/ids';
import type { Collection } from '../domain/matrix/matrix';
import type { Database } from './database';
import type { PartRow } from './tables';

/** Rows of a usual answer of the database: one answer with all of them would hold up a frame. */
const READ_AT_ONCE = 500;
/** Rows of the longest answer, where ids are not spread evenly. */
const LONGEST_ANSWER = 1_000;

/** What ids are made of, in the order of the database. */
const SIGNS = '-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz';

type Key = [MatrixId, unknown];

/**
 * About so many rows, in the order of their ids. Ids are random, so they are divided by their first sign, and no list of
 * them is waited for. `onRows` is told of rows as they come: meanwhile the database reads the next ones.
 */
export async function rowsOf(
  database: Database,
  id: MatrixId,
  collection: Collection,
  about: number,
  onRows: (rows: readonly PartRow[]) => void,
): Promise<readonly PartRow[]> {
  const part = database.part(collection).where('[matrixId+id]');
  const parts = Math.min(Math.max(1, Math.ceil(about / READ_AT_ONCE)), SIGNS.length);
  const borders = Array.from(
    { length: parts - 1 },
    (_, at): Key => [id, SIGNS.charAt(Math.round(((at + 1) * SIGNS.length) / parts))],
  );
  const first: Key = [id, Dexie.minKey];
  const last: Key = [id, Dexie.maxKey];

  async function rowsBetween(from: Key, to: Key): Promise<readonly PartRow[]> {
    const rows: PartRow[] = [];
    for (let after: Key | undefined; ; ) {
      const range = part.between(after ?? from, to, after === undefined, to === last);
      const found = await range.limit(LONGEST_ANSWER).toArray();
      onRows(found);
      rows.push(...found);
      const end = found.at(-1);
      if (!end || found.length < LONGEST_ANSWER) return rows;
      after = [id, end.id];
    }
  }

  const answers = [first, ...borders].map((from, at) => rowsBetween(from, borders[at] ?? last));
  return (await Promise.all(answers)).flat();
}
