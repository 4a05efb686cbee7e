/** The journal of the open matrix and the names of its moments, read again whenever the matrix changes. */

import { useCallback, useEffect, useState } from 'react';
import type { Change } from '../../domain/matrix/change';
import { useSession, useSessionState } from '../session/SessionContext';
import { errorSentence } from '../vocabulary/errorSentence';

export interface History {
  readonly changes: readonly Change[];
  /** By the id of the change. */
  readonly names: ReadonlyMap<string, string>;
}

export function useHistory() {
  const session = useSession();
  const matrix = useSessionState((state) => state.matrix);
  const [history, setHistory] = useState<History | null>(null);
  const [trouble, setTrouble] = useState('');

  const read = useCallback(async () => {
    try {
      const [changes, versions] = await Promise.all([session.history(), session.versions()]);
      return { changes, names: new Map(versions.map(({ changeId, name }) => [changeId, name])) };
    } catch (error) {
      setTrouble(errorSentence(error));
      return null;
    }
  }, [session]);

  // The journal lies in the device's storage. A new matrix in the session means that it has grown.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `matrix` is what says that there is something to read.
  useEffect(() => {
    let left = false;
    void read().then((found) => {
      if (!left && found) setHistory(found);
    });
    return () => {
      left = true;
    };
  }, [read, matrix]);

  const name = async (changeId: string, text: string) => {
    try {
      await session.nameVersion({ changeId, name: text.trim() });
      setTrouble('');
      setHistory((await read()) ?? history);
    } catch (error) {
      setTrouble(errorSentence(error));
    }
  };

  return { history, trouble, name };
}
