/** The matrix as it was at a version: the grid itself, to look at and to copy from. */

import { useEffect, useState } from 'react';
import type { Matrix } from '../../domain/matrix/matrix';
import { openSession } from '../../session/openSession';
import type { Session } from '../../session/session';
import MatrixGrid from '../grid/MatrixGrid';
import { GridViewProvider } from '../gridView/GridViewContext';
import { createGridView, type GridView } from '../gridView/gridView';
import { SessionProvider, useReadOnly, useSession } from '../session/SessionContext';
import { createPanels, PanelsProvider } from '../workspace/panels';
import styles from './PastMatrix.module.css';

const AS_IT_WAS = 'This is the matrix as it was.';
const WAY_ON = 'Restore this version to go on from it.';

export function PastMatrix({ matrix }: { matrix: Matrix }) {
  const session = useSession();
  const [panels] = useState(createPanels);
  // Where nothing may be changed today, no version can be restored either.
  const readOnly = useReadOnly() ? AS_IT_WAS : `${AS_IT_WAS} ${WAY_ON}`;
  const [past, setPast] = useState<{ readonly session: Session; readonly view: GridView } | null>(null);
  // A session of its own, which is kept nowhere and lives as long as the version is looked at.
  useEffect(() => {
    const { newId, now, today, client } = session;
    // The gaps of that day are not told again: `later` never runs what it is given.
    const own = openSession({ matrix, readOnly, newId, now, today, client, later: () => {} });
    const view = createGridView(own);
    setPast({ session: own, view });
    return () => {
      view.close();
      own.close();
    };
  }, [session, matrix, readOnly]);
  if (!past) return null;
  return (
    <div className={styles.matrix}>
      <SessionProvider value={past.session}>
        <PanelsProvider value={panels}>
          <GridViewProvider value={past.view}>
            <MatrixGrid />
          </GridViewProvider>
        </PanelsProvider>
      </SessionProvider>
    </div>
  );
}
