/** All matrices kept on this device, for every screen. The library itself never changes; its list is watched. */
import { createContext, useContext, useEffect, useState } from 'react';
import type { Library, LibraryEntry } from '../../session/library';

const LibraryContext = createContext<Library | null>(null);

export const LibraryProvider = LibraryContext.Provider;

export function useLibrary(): Library {
  const library = useContext(LibraryContext);
  if (!library) throw new Error('useLibrary needs a <LibraryProvider value={library}> above it.');
  return library;
}

/** The matrices on this device, newest first; null until they have been read. */
export function useLibraryEntries(): readonly LibraryEntry[] | null {
  const library = useLibrary();
  const [entries, setEntries] = useState<readonly LibraryEntry[] | null>(null);
  // The list lives in the device's storage and changes from other tabs too.
  useEffect(() => library.watch(setEntries), [library]);
  return entries;
}
