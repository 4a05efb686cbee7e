/** Beside the grid: the gaps, or the details of what is selected. On narrow screens it lies over the grid. */
import { lazy, Suspense } from 'react';
import { lazySlot } from '../app/lazySlot';
import { useDeskState } from './desk';
import { isShown } from './panelShown';
import styles from './SidePanel.module.css';
import { useWideScreen } from './useWideScreen';

const GapsPanel = lazySlot(import.meta.glob('../gaps/GapsPanel.tsx'));
const DetailsPanel = lazy(() => import('./details/DetailsPanel'));

export function SidePanel() {
  const wide = useWideScreen();
  const shown = useDeskState((state) => isShown(state, wide));
  const kind = useDeskState((state) => state.panel.kind);
  if (!shown) return null;
  const details = kind === 'details' || kind === 'matrix';
  if (!details && !GapsPanel) return null;
  return (
    <aside className={styles.side} aria-label={details ? 'Details' : 'Gaps and how to close them'}>
      <Suspense>{details ? <DetailsPanel /> : GapsPanel ? <GapsPanel /> : null}</Suspense>
    </aside>
  );
}
