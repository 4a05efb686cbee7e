// Second copies in memory, made as the worker of the storage makes them.
import { matrixFromSaved } from '../../src/domain/matrix/saved';
import type { Copies } from '../../src/storage/copies';
import { type Files, listCopies, readCopy, removeCopies, writeCopy } from '../../src/storage/copyFiles';
import type { Database } from '../../src/storage/database';
import { readMatrix } from '../../src/storage/matrixStore';

export function memoryFiles(): Files & { readonly content: Map<string, Uint8Array<ArrayBuffer>> } {
  const content = new Map<string, Uint8Array<ArrayBuffer>>();
  return {
    content,
    list: async () => [...content.keys()],
    size: async (name) => content.get(name)?.length ?? 0,
    read: async (name, bytes) => content.get(name)?.slice(0, bytes),
    write: async (name, bytes) => void content.set(name, bytes),
    remove: async (name) => void content.delete(name),
  };
}

export function memoryCopies(database: () => Database, files: Files = memoryFiles()): Copies {
  return {
    async keep(id) {
      const found = await readMatrix(database(), id);
      if (!found || found.missing.length + found.altered.length > 0) return;
      const { matrix } = matrixFromSaved(found.saved, { from: 'device' });
      const { seq, changedAt: at } = found.head;
      await writeCopy(files, { id, name: matrix.name, at, seq }, JSON.stringify(found.saved));
    },
    list: () => listCopies(files),
    async read(id) {
      const copy = await readCopy(files, id);
      return copy && { note: copy.note, saved: JSON.parse(copy.text) };
    },
    remove: (id) => removeCopies(files, id),
  };
}
