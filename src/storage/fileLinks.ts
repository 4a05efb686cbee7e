/**
 * Which matrix is kept in which file on disk. A database of its own: it holds what only this browser can read, and
 * losing it costs choosing the file again.
 */
import Dexie, { type Table } from 'dexie';
import type { MatrixId } from '../domain/matrix/ids';

export interface FileLink {
  readonly matrixId: MatrixId;
  /** Browsers store the handle itself; what it may do is asked again after a restart. */
  readonly handle: FileSystemFileHandle;
  /** The text that file and matrix last agreed on: what either has changed is measured from it. */
  readonly base: string;
}

export interface FileLinks {
  read(matrixId: MatrixId): Promise<FileLink | undefined>;
  keep(link: FileLink): Promise<void>;
  forget(matrixId: MatrixId): Promise<void>;
}

export function fileLinks(name = 'answerable-files'): FileLinks {
  const dexie = new Dexie(name);
  dexie.version(1).stores({ links: 'matrixId' });
  const links: Table<FileLink, string> = dexie.table('links');
  return {
    read: (matrixId) => links.get(matrixId),
    async keep(link) {
      await links.put(link);
    },
    forget: (matrixId) => links.delete(matrixId),
  };
}
