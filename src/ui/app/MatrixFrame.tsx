/** What stands around every screen of a matrix: the header with the tabs, the foot, the dialogs and the keys of all. */
import { Suspense } from 'react';
import { DeletedBanner } from '../recovery/DeletedBanner';
import type { Tab } from '../routing/route';
import { tabScreens } from '../screens/tabs';
import { useSessionState } from '../session/SessionContext';
import { Failure } from './Failure';
import { Foot } from './Foot';
import { FrameDialogs } from './FrameDialogs';
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
        <Header tab={tab} />
      </div>
      <main className={styles.main} aria-label={shown.label}>
        <Failure key={tab}>
          <Suspense fallback={<p className={styles.wait}>Opening {shown.label}…</p>}>
            <shown.Screen />
          </Suspense>
        </Failure>
      </main>
      <Foot tab={tab} />
      <FrameDialogs />
    </div>
  );
}
