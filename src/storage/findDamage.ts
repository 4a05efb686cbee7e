/** Looks through what is stored for matrices that are not as they were saved, before anyone opens them. */
import type { MatrixId } from '../domain/matrix/ids';
import { COLLECTIONS } from '../domain/matrix/matrix';
import type { Database } from './database';
import { listHeads } from './heads';
import { ofMatrix, readMatrix, type StoredMatrix } from './matrixStore';
import type { HeadRow } from './tables';

export interface Damage extends Pick<StoredMatrix, 'missing' | 'altered'> {
  readonly id: MatrixId;
}

/** Rows that are read at a start, smaller matrices first. Of what is larger the rows are only counted. */
const READ = 20_000;

export async function findDamage(database: Database): Promise<readonly Damage[]> {
  const { heads } = await listHeads(database);
  const found: Damage[] = [];
  let room = READ;
  for (const head of [...heads].sort((one, other) => rowsOf(one) - rowsOf(other))) {
    room -= rowsOf(head);
    const { missing, altered } = room > 0 ? await readAll(database, head) : await countAll(database, head);
    if (missing.length + altered.length > 0) found.push({ id: head.id, missing, altered });
  }
  return found;
}

function rowsOf({ counts }: HeadRow): number {
  return COLLECTIONS.reduce((sum, collection) => sum + (counts[collection] ?? 0), 0);
}

async function readAll(database: Database, { id }: HeadRow): Promise<Pick<Damage, 'missing' | 'altered'>> {
  return (await readMatrix(database, id)) ?? { missing: [], altered: [] };
}

async function countAll(
  database: Database,
  { id, counts }: HeadRow,
): Promise<Pick<Damage, 'missing' | 'altered'>> {
  const missing: { collection: (typeof COLLECTIONS)[number]; rows: number; of: number }[] = [];
  for (const collection of COLLECTIONS) {
    const of = counts[collection] ?? 0;
    const rows = await database.use(() =>
      database
        .part(collection)
        .where('[matrixId+id]')
        .between(...ofMatrix(id))
        .count(),
    );
    if (rows < of) missing.push({ collection, rows, of });
  }
  return { missing, altered: [] };
}
