/** Second copies in the browser's private file system: written by a worker, read from here. */
import type { MatrixId } from '../domain/matrix/ids';
import { askWorker } from './askWorker';
import { type Copies, NO_COPIES } from './copies';
import { listCopies, readCopy, removeCopies } from './copyFiles';
import { privateFiles } from './privateFiles';

export function browserCopies(database: string): Copies {
  if (typeof navigator.storage?.getDirectory !== 'function') return NO_COPIES;
  const files = privateFiles();
  // One after the other: two writers of one file would refuse each other.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
  return {
    keep: (id) => inTurn(() => askWorker({ kind: 'copy', database, id }).then(() => undefined)),
    list: () => listCopies(files),
    async read(id) {
      const copy = await readCopy(files, id);
      return copy && { note: copy.note, saved: JSON.parse(copy.text) as unknown };
    },
    remove: (id: MatrixId) => inTurn(() => removeCopies(files, id)),
  };
}
