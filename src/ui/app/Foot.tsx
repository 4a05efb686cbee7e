/** The status bar: whether it is saved, how large the matrix is, and which keys do the main things. */
import { useDeferredValue } from 'react';
import { KeptFileState } from '../git/KeptFileState';
import GridStatus from '../matrix/screen/GridStatus';
import { counted } from '../parts/counted';
import type { Tab } from '../routing/route';
import SaveState from '../save/SaveState';
import { useSessionState } from '../session/SessionContext';
import { roomsOffered, STATUS_PLACE } from '../workspace/roomsOffered';
import styles from './Foot.module.css';

export function Foot({ tab }: { tab: Tab }) {
  return (
    <footer className={styles.foot}>
      <SaveState />
      {roomsOffered() ? <div id={STATUS_PLACE} /> : null}
      <KeptFileState />
      <Size />
      {tab === 'matrix' ? <GridStatus /> : null}
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
