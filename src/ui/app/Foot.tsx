/** The status bar: whether it is saved, how large the matrix is, and which keys do the main things. */
import { Suspense, useDeferredValue } from 'react';
import { counted } from '../parts/counted';
import { lazySlot } from '../parts/lazySlot';
import type { Tab } from '../routing/route';
import { useSessionState } from '../session/SessionContext';
import styles from './Foot.module.css';

const SaveState = lazySlot(import.meta.glob('../save/SaveState.tsx'));
const GridStatus = lazySlot(import.meta.glob('../matrix/screen/GridStatus.tsx'));

export function Foot({ tab }: { tab: Tab }) {
  return (
    <footer className={styles.foot}>
      <Suspense>{SaveState ? <SaveState /> : null}</Suspense>
      <Size />
      <Suspense>{GridStatus && tab === 'matrix' ? <GridStatus /> : null}</Suspense>
    </footer>
  );
}

function Size() {
  // Counting ten thousand keys can wait until the edit that changed one of them is drawn.
  const activities = useDeferredValue(useSessionState((state) => state.matrix.activities));
  const roles = useSessionState((state) => state.matrix.roles);
  return (
    <span className={styles.size}>
      {counted(Object.keys(activities).length, 'activity', 'activities')} ×{' '}
      {counted(Object.keys(roles).length, 'role')}
    </span>
  );
}
