/** Where the matrices come from that are looked over together: this device, and files that were chosen. */
import type { Matrix } from '../../domain/matrix/matrix';
import type { MemberSource } from '../../domain/organisation/facts/memberFacts';
import type { Library, LibraryEntry } from '../library';

/** A file with the path that it has in its folder. */
export interface ChosenFile {
  readonly path: string;
  /** As it is on the disk now. Where the browser gave a copy, always that one. */
  latest(): Promise<File>;
}

/** A matrix that is still to be read. */
export interface Waiting {
  readonly source: MemberSource;
  load(): Promise<Matrix>;
}

/** The matrices of this device as they are now. */
export function listed(library: Pick<Library, 'watch'>): Promise<readonly LibraryEntry[]> {
  return new Promise((resolve) => {
    const stop = library.watch((entries) => {
      // The list may come at once, before there is a way to stop.
      queueMicrotask(() => stop());
      resolve(entries);
    });
  });
}

export function fromDevice({ id }: LibraryEntry, library: Pick<Library, 'read'>): Waiting {
  return { source: { key: id, group: '' }, load: () => library.read(id) };
}

async function fileNow({ latest }: ChosenFile): Promise<File> {
  try {
    return await latest();
  } catch {
    throw new Error(
      'The browser could not open it. It may have been moved or deleted, or you may no longer have access to it.',
    );
  }
}

/** The first folder below the chosen one is the group, as long as the matrix says none itself. */
export function fromFile(chosen: ChosenFile, open: (file: File) => Promise<Matrix>): Waiting {
  const { path } = chosen;
  const folders = path.split('/').slice(0, -1);
  const group = folders[1] ?? folders[0] ?? '';
  return { source: { key: path, file: path, group }, load: async () => open(await fileNow(chosen)) };
}
