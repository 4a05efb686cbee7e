// Copies one matrix from the database into the private file system. It reads the database itself, so the page
// neither waits nor hands megabytes over. Started by browserCopies.ts for one copy at a time.
import type { MatrixId } from '../domain/matrix/ids';
import { matrixFromSaved } from '../domain/matrix/saved';
import { writeCopy } from './copySlots';
import { createDatabase } from './database';
import { readMatrix } from './matrixStore';
import { privateFiles } from './privateFiles';

export interface CopyOrder {
  readonly database: string;
  readonly id: MatrixId;
}

export type CopyAnswer = { readonly done: true } | { readonly done: false; readonly why: string };

async function copy({ database: name, id }: CopyOrder): Promise<void> {
  const database = createDatabase(name);
  try {
    const found = await readMatrix(database, id);
    // A good copy is never written over with a damaged original.
    if (!found || found.missing.length > 0) return;
    const { matrix, problems } = matrixFromSaved(found.saved, { from: 'device' });
    if (problems.some(({ raw }) => raw !== undefined)) return;
    const { seq, changedAt: at } = found.head;
    await writeCopy(privateFiles(), { id, name: matrix.name, at, seq }, JSON.stringify(found.saved));
  } finally {
    database.close();
  }
}

self.onmessage = ({ data }: MessageEvent<CopyOrder>) => {
  copy(data).then(
    () => self.postMessage({ done: true } satisfies CopyAnswer),
    (error: unknown) => self.postMessage({ done: false, why: String(error) } satisfies CopyAnswer),
  );
};
