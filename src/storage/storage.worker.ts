// Reads whole matrices in the database beside the page, which neither waits nor hands megabytes over: to copy one into
// the private file system, or to look for damage. Started by askWorker.ts for one order at a time.
import type { MatrixId } from '../domain/matrix/ids';
import { matrixFromSaved } from '../domain/matrix/saved';
import { writeCopy } from './copyFiles';
import { createDatabase, type Database } from './database';
import { type Damage, findDamage } from './findDamage';
import { readMatrix } from './matrixStore';
import { privateFiles } from './privateFiles';

export type WorkerOrder =
  | { readonly kind: 'copy'; readonly database: string; readonly id: MatrixId }
  | { readonly kind: 'inspect'; readonly database: string };

export type WorkerAnswer =
  | { readonly done: true; readonly damage: readonly Damage[] }
  | { readonly done: false; readonly why: string };

async function carriedOut(order: WorkerOrder): Promise<readonly Damage[]> {
  const database = createDatabase(order.database);
  try {
    if (order.kind === 'inspect') return await findDamage(database);
    await copy(database, order.id);
    return [];
  } finally {
    database.close();
  }
}

async function copy(database: Database, id: MatrixId): Promise<void> {
  const found = await readMatrix(database, id);
  // A good copy never gives way to one of a damaged original.
  if (!found || found.missing.length + found.altered.length > 0) return;
  const { matrix, problems } = matrixFromSaved(found.saved, { from: 'device' });
  if (problems.some(({ raw }) => raw !== undefined)) return;
  const { seq, changedAt: at } = found.head;
  await writeCopy(privateFiles(), { id, name: matrix.name, at, seq }, JSON.stringify(found.saved));
}

self.onmessage = ({ data }: MessageEvent<WorkerOrder>) => {
  carriedOut(data).then(
    (damage) => self.postMessage({ done: true, damage } satisfies WorkerAnswer),
    (error: unknown) => self.postMessage({ done: false, why: String(error) } satisfies WorkerAnswer),
  );
};
