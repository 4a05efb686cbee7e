/** The files of a folder that may hold a matrix, by the browser's own picker where it has one. */
import type { ChosenFile } from '../../../session/organisation/memberSources';

interface FolderHandle {
  readonly kind: 'directory';
  readonly name: string;
  values(): AsyncIterable<FolderHandle | FileHandle>;
}

interface FileHandle {
  readonly kind: 'file';
  readonly name: string;
  getFile(): Promise<File>;
}

interface Pickers {
  showDirectoryPicker?(): Promise<FolderHandle>;
}

/** More are not read: a whole disk would otherwise be walked through. */
const MOST_FILES = 1_000;
const DEEPEST = 8;

export interface Folder {
  readonly files: readonly ChosenFile[];
  /** There were more files, or folders further down, than are read at once. */
  readonly cut: boolean;
}

export function canPickFolder(): boolean {
  return (window as Pickers).showDirectoryPicker !== undefined;
}

/** Null where the person chose none. */
export async function pickFolder(endings: readonly string[]): Promise<Folder | null> {
  try {
    const folder = await (window as Pickers).showDirectoryPicker?.();
    if (!folder) return null;
    const files: ChosenFile[] = [];
    const cut = await gather(folder, folder.name, DEEPEST, endings, files);
    return { files, cut };
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

/** From a field for several files, or for a folder where the browser gives their paths. */
export function folderFrom(list: Iterable<File>, endings: readonly string[]): Folder {
  const all = [...list]
    .map((file) => ({ path: file.webkitRelativePath || file.name, latest: async () => file }))
    .filter(({ path }) => isWanted(path, endings));
  return { files: all.slice(0, MOST_FILES), cut: all.length > MOST_FILES };
}

/** True where there was more than is read: further files, or folders further down. */
async function gather(
  folder: FolderHandle,
  path: string,
  deep: number,
  endings: readonly string[],
  files: ChosenFile[],
): Promise<boolean> {
  let cut = false;
  for await (const entry of folder.values()) {
    const below = `${path}/${entry.name}`;
    if (!isWanted(below, entry.kind === 'file' ? endings : [''])) continue;
    if (files.length >= MOST_FILES) return true;
    // Opened only when it is read: one that is gone by then is told as not counted, and the others are there.
    if (entry.kind === 'file') files.push({ path: below, latest: () => entry.getFile() });
    else if (deep === 0 || (await gather(entry, below, deep - 1, endings, files))) cut = true;
  }
  return cut;
}

/** Not what tools keep for themselves. */
function isWanted(path: string, endings: readonly string[]): boolean {
  const parts = path.split('/');
  if (parts.slice(1).some((part) => part.startsWith('.') || part === 'node_modules')) return false;
  const name = path.toLowerCase();
  return endings.some((ending) => name.endsWith(ending));
}
