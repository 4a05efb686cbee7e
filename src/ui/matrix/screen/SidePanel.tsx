/** Beside the grid: the gaps, or the details of what is selected. On narrow screens it lies over the grid. */
import { Suspense } from 'react';
import { Boundary } from '../../boundary/Boundary';
import { TroubleWithin } from '../../boundary/troubles';
import GapsPanel from '../../gaps/panel/GapsPanel';
import { slotOf } from '../../parts/lazySlot';
import { isShown } from '../../workspace/panelShown';
import { usePanelsState } from '../../workspace/panels';
import { useWideScreen } from '../../workspace/useWideScreen';
import styles from './SidePanel.module.css';

const DetailsPanel = slotOf(() => import('../details/DetailsPanel'));

export function SidePanel() {
  const wide = useWideScreen();
  const shown = usePanelsState((state) => isShown(state, wide));
  const kind = usePanelsState((state) => state.panel.kind);
  if (!shown) return null;
  const details = kind === 'details' || kind === 'matrix';
  return (
    <aside className={styles.side} aria-label={details ? 'Details' : 'Gaps'}>
      <Boundary key={kind} what={details ? 'Details' : 'The gaps'} Trouble={TroubleWithin}>
        <Suspense>{details ? <DetailsPanel /> : <GapsPanel />}</Suspense>
      </Boundary>
    </aside>
  );
}
