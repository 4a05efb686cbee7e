/** Gives a matrix that is not open another name, as a change of its journal. */
import type { Change } from '../domain/matrix/change';
import type { MatrixId } from '../domain/matrix/ids';
import { databaseKeeper } from '../storage/databaseKeeper';
import type { LibraryParts } from './databaseLibrary';

export async function renameStored(
  { database, tabs, canary, newId, now, client }: LibraryParts,
  id: MatrixId,
  name: string,
): Promise<void> {
  const head = await database.use(() => database.matrices.get(id));
  if (!head) throw new Error('This matrix is not on this device.');
  const change: Change = {
    id: newId(),
    label: `rename matrix “${head.fields.name}” to “${name}”`,
    at: now(),
    client,
    patches: [{ op: 'replace', path: ['name'], value: name }],
    inverse: [],
  };
  const keeper = databaseKeeper({ database, tabs, matrixId: id, head, now });
  await keeper.keep([change], {});
  canary.note({ id, name, seq: head.seq + 1, at: now() });
}
