/** All matrices kept on this device, for every screen. The library itself never changes; its list is watched. */
import { createContext, useContext, useEffect, useState } from 'react';
import type { DeletedEntry, Library, LibraryEntry } from '../../session/library';

const LibraryContext = createContext<Library | null>(null);

export const LibraryProvider = LibraryContext.Provider;

export function useLibrary(): Library {
  const library = useContext(LibraryContext);
  if (!library) throw new Error('useLibrary needs a <LibraryProvider value={library}> above it.');
  return library;
}

interface LibraryLists {
  readonly entries: readonly LibraryEntry[];
  readonly deleted: readonly DeletedEntry[];
}

/** The matrices on this device, newest first, and those that were deleted; null until they have been read. */
export function useLibraryLists(): LibraryLists | null {
  const library = useLibrary();
  const [lists, setLists] = useState<LibraryLists | null>(null);
  // The lists live in the device's storage and change from other tabs too.
  useEffect(() => library.watch((entries, deleted) => setLists({ entries, deleted })), [library]);
  return lists;
}
