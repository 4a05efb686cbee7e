/** Beside the grid: the gaps, or the details of what is selected. On narrow screens it lies over the grid. */
import { lazy, Suspense } from 'react';
import GapsPanel from '../../gaps/panel/GapsPanel';
import { isShown } from '../../workspace/panelShown';
import { usePanelsState } from '../../workspace/panels';
import { useWideScreen } from '../../workspace/useWideScreen';
import styles from './SidePanel.module.css';

const DetailsPanel = lazy(() => import('../details/DetailsPanel'));

export function SidePanel() {
  const wide = useWideScreen();
  const shown = usePanelsState((state) => isShown(state, wide));
  const kind = usePanelsState((state) => state.panel.kind);
  if (!shown) return null;
  const details = kind === 'details' || kind === 'matrix';
  return (
    <aside className={styles.side} aria-label={details ? 'Details' : 'Gaps and how to close them'}>
      <Suspense>{details ? <DetailsPanel /> : <GapsPanel />}</Suspense>
    </aside>
  );
}
