/** The browser's private file system as a folder of files. Reading works everywhere, writing only in a worker. */
import type { Files } from './copyFiles';

interface SyncHandle {
  truncate(size: number): void;
  write(content: Uint8Array, options: { at: number }): number;
  flush(): void;
  close(): void;
}

const FOLDER = 'answerable';

/** `create` false answers undefined where nobody has written yet. */
async function folder(create: boolean): Promise<FileSystemDirectoryHandle | undefined> {
  const root = await navigator.storage.getDirectory();
  try {
    return await root.getDirectoryHandle(FOLDER, { create });
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

export function privateFiles(): Files {
  return {
    async list() {
      const here = await folder(false);
      const names: string[] = [];
      if (here) for await (const name of keysOf(here)) names.push(name);
      return names;
    },
    async read(name, bytes) {
      try {
        const file = await (await (await folder(false))?.getFileHandle(name))?.getFile();
        return (
          file && new Uint8Array(await (bytes === undefined ? file : file.slice(0, bytes)).arrayBuffer())
        );
      } catch (error) {
        if (isMissing(error)) return undefined;
        throw error;
      }
    },
    async size(name) {
      try {
        return (await (await (await folder(false))?.getFileHandle(name))?.getFile())?.size ?? 0;
      } catch (error) {
        if (isMissing(error)) return 0;
        throw error;
      }
    },
    async write(name, content) {
      const file = await (await folder(true))?.getFileHandle(name, { create: true });
      const handle = await (
        file as unknown as { createSyncAccessHandle(): Promise<SyncHandle> }
      ).createSyncAccessHandle();
      try {
        handle.truncate(0);
        handle.write(content, { at: 0 });
        // Without this the file is not on the disk when the power goes.
        handle.flush();
      } finally {
        handle.close();
      }
    },
    async remove(name) {
      try {
        await (await folder(false))?.removeEntry(name);
      } catch (error) {
        if (!isMissing(error)) throw error;
      }
    },
  };
}

function keysOf(directory: FileSystemDirectoryHandle): AsyncIterable<string> {
  return (directory as unknown as { keys(): AsyncIterable<string> }).keys();
}

function isMissing(error: unknown): boolean {
  return (error as { name?: string }).name === 'NotFoundError';
}
