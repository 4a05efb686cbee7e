/** What stands around every screen of a matrix: the header with the tabs, the foot, the dialogs and the keys of all. */
import { lazy, Suspense } from 'react';
import { KeptFileProvider } from '../git/KeptFileContext';
import { Palette } from '../palette/Palette';
import { DeletedBanner } from '../recovery/DeletedBanner';
import { RewrittenBanner } from '../recovery/RewrittenBanner';
import type { Tab } from '../routing/route';
import { tabScreens } from '../screens/tabs';
import { useSessionState } from '../session/SessionContext';
import { type PanelsDialog, usePanelsState } from '../workspace/panels';
import { Failure } from './Failure';
import { Foot } from './Foot';
import { Header } from './Header';
import styles from './MatrixFrame.module.css';
import { UnknownAddress } from './UnknownAddress';
import { useFrameKeys } from './useFrameKeys';

export function MatrixFrame({ tab }: { tab: Tab }) {
  const name = useSessionState((state) => state.matrix.name);
  useFrameKeys();
  const shown = tabScreens.find((screen) => screen.tab === tab);
  if (!shown?.Screen) return <UnknownAddress />;
  return (
    <div className={styles.frame}>
      <title>{`${name} · ${shown.label} · Answerable`}</title>
      <div>
        <DeletedBanner />
        <RewrittenBanner />
        <Header tab={tab} />
      </div>
      <main className={styles.main} aria-label={shown.label}>
        <Failure key={tab}>
          <Suspense fallback={<p className={styles.wait}>Opening {shown.label}…</p>}>
            <shown.Screen />
          </Suspense>
        </Failure>
      </main>
      <KeptFileProvider>
        <Foot tab={tab} />
        <FrameDialogs />
      </KeptFileProvider>
    </div>
  );
}

// The palette is there from the start: a letter typed after its key must not reach the grid. Others can be waited for.
const KeySheet = lazy(() => import('../palette/KeySheet'));
const SchemeDialog = lazy(() => import('../scheme/SchemeDialog'));
const OwnersDialog = lazy(() => import('../owners/OwnersDialog'));
const KeptFileDialog = lazy(() => import('../git/KeptFileDialog'));
const CheckInCiDialog = lazy(() => import('../git/CheckInCiDialog'));
const PacksDialog = lazy(() => import('../scheme/PacksDialog'));

function FrameDialogs() {
  const dialog = usePanelsState((state) => state.dialog);
  return <Suspense>{dialog ? <Open dialog={dialog} /> : null}</Suspense>;
}

function Open({ dialog }: { dialog: NonNullable<PanelsDialog> }) {
  if (dialog === 'palette') return <Palette />;
  if (dialog === 'keys') return <KeySheet />;
  if (dialog === 'owners') return <OwnersDialog />;
  if (dialog === 'file') return <KeptFileDialog />;
  if (dialog === 'ci') return <CheckInCiDialog />;
  return dialog === 'scheme' ? <SchemeDialog /> : <PacksDialog />;
}
