/** The file that the open matrix is kept in. Loaded when there is nothing else to do: most matrices have none. */
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { useStore } from 'zustand/react';
import { createStore } from 'zustand/vanilla';
import { whenIdle } from '../../scheduling/tasks';
import type { FileState } from '../../session/keptFile/fileState';
import type { KeptFile } from '../../session/keptFile/keptFile';
import { useSession } from '../session/SessionContext';
import { canKeepInFile } from './filePicker';

const KeptFileContext = createContext<KeptFile | null>(null);

export function KeptFileProvider({ children }: { children: ReactNode }) {
  const session = useSession();
  const [kept, setKept] = useState<KeptFile | null>(null);
  // The file is outside React: it is watched for as long as the matrix is open.
  useEffect(() => {
    if (!canKeepInFile()) return;
    let opened: KeptFile | undefined;
    let wanted = true;
    const open = async () => {
      const { openKeptFile } = await import('../../session/keptFile/openKeptFile');
      if (!wanted) return;
      opened = openKeptFile(session);
      setKept(opened);
    };
    // Without a connection the part may not come. Then no file is offered, and the matrix is stored as always.
    const cancel = whenIdle(() => void open().catch(() => undefined));
    return () => {
      wanted = false;
      cancel();
      opened?.close();
    };
  }, [session]);
  return <KeptFileContext value={kept}>{children}</KeptFileContext>;
}

/** Null where the browser cannot keep a matrix in a file, or does not yet know whether it does. */
export function useKeptFile(): KeptFile | null {
  return useContext(KeptFileContext);
}

const NOWHERE = createStore<FileState>(() => ({ kind: 'none' }));

export function useFileState(): FileState {
  return useStore(useKeptFile()?.store ?? NOWHERE);
}
