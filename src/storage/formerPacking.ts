/**
 * A matrix whose long rows were packed before their texts had an id. Rows of both kinds never stand under one codebook, so
 * all of them are packed again before anything else is written.
 */
import { unpackingWith } from '../domain/matrix/codebook';
import { isFields } from '../domain/matrix/fields';
import type { Database } from './database';
import { LONG, ofMatrix, writeParts } from './matrixStore';
import { packingFor, partRow, unpackRows } from './partRows';
import type { HeadRow } from './tables';

export const isFormer = ({ codebook }: HeadRow): boolean => codebook !== undefined && !codebook.ids;

/**
 * Inside a transaction with the activities: the head as it is stored by then. Undefined where a packed row is not as it was
 * written, which a hash of its own would hide: then all stays as it is.
 */
export async function packedByToday(database: Database, head: HeadRow): Promise<HeadRow | undefined> {
  if (!isFormer(head)) return head;
  const activities = database.part('activities').where('[matrixId+id]');
  const found = await activities.between(...ofMatrix(head.id)).toArray();
  const packed = found.filter(({ value }) => isFields(value) && typeof value.assignments === 'string');
  if (unpackRows(packed, unpackingWith(head.codebook)) > 0) return undefined;
  const packing = packingFor(undefined);
  const rows = packed.map(({ id, value }) => partRow(head.id, id, value, packing));
  const next = { ...head, codebook: packing.book() };
  await writeParts(database, { activities: rows });
  // With the number that it had: it is the same matrix, and nothing else is written by the codebook of before.
  await database.matrices.put(next);
  return next;
}

/** When it is opened. Answers with the head as it is by then. */
export async function packAgain(database: Database, { id, seq }: HeadRow): Promise<HeadRow> {
  const { dexie, matrices } = database;
  const tables = [matrices, database.part('activities')];
  const packed = await database.use(
    () =>
      dexie.transaction('rw', tables, async () => {
        const head = await matrices.get(id);
        // What another tab has written meanwhile is heard of with the next write.
        return head?.seq === seq ? packedByToday(database, head) : undefined;
      }),
    LONG,
  );
  if (!packed) throw new Error('It was not packed again.');
  return packed;
}
