/** What stands around every screen of a matrix: the header with the tabs, the foot, the dialogs and the keys of all. */
import { Suspense, useLayoutEffect } from 'react';
import { withHiddenShown } from '../../exchange/texts/cleanText';
import { Boundary } from '../boundary/Boundary';
import { TroubleAsDialog, TroubleWithin } from '../boundary/troubles';
import { KeptFileProvider } from '../git/KeptFileContext';
import { Palette } from '../palette/Palette';
import { slotOf } from '../parts/lazySlot';
import { DeletedBanner } from '../recovery/DeletedBanner';
import { MendedBanner } from '../recovery/MendedBanner';
import { RewrittenBanner } from '../recovery/RewrittenBanner';
import { VisitBanner } from '../recovery/VisitBanner';
import { isMode, type Tab } from '../routing/route';
import { screenOf } from '../screens/tabs';
import { useSession, useSessionState } from '../session/SessionContext';
import { openDialog, type PanelsDialog, usePanels, usePanelsState } from '../workspace/panels';
import { roomsOffered } from '../workspace/roomsOffered';
import { Foot } from './Foot';
import { Header } from './Header';
import styles from './MatrixFrame.module.css';
import { UnknownAddress } from './UnknownAddress';
import { useFrameKeys } from './useFrameKeys';

export function MatrixFrame({ tab }: { tab: Tab }) {
  const name = useSessionState((state) => state.matrix.name);
  useFrameKeys();
  const shown = screenOf(tab);
  if (!shown.Screen) return <UnknownAddress />;
  return (
    <div className={styles.frame}>
      <title>{`${withHiddenShown(name)} · ${shown.label} · Answerable`}</title>
      <div>
        <DeletedBanner />
        <RewrittenBanner />
        <MendedBanner />
        <VisitBanner />
        {isMode(tab) ? null : <Header tab={tab} />}
      </div>
      <main className={styles.main} aria-label={shown.label}>
        <Boundary key={tab} what={shown.label} Trouble={TroubleWithin}>
          <Suspense fallback={<p className={styles.wait}>Opening {shown.label}…</p>}>
            <shown.Screen />
            <WhenDrawn />
          </Suspense>
        </Boundary>
      </main>
      <KeptFileProvider>
        <Foot tab={tab} />
        <FrameDialogs />
        {roomsOffered() ? (
          <Boundary what="Working together" Trouble={TroubleAsDialog} onClose={() => undefined}>
            <Suspense>
              <RoomPart tab={tab} />
            </Suspense>
          </Boundary>
        ) : null}
      </KeptFileProvider>
    </div>
  );
}

/** Beside the screen, so that it is there with it and not with its fallback. There is nothing to see. */
function WhenDrawn() {
  const session = useSession();
  // What was drawn is the browser's to show; the session waits for its next frame.
  useLayoutEffect(() => session.drawn(), [session]);
  return null;
}

// The palette is there from the start: a letter typed after its key must not reach the grid. Others can be waited for.
const RoomPart = slotOf<{ tab: Tab }>(() => import('../together/RoomPart'));
const KeySheet = slotOf(() => import('../palette/KeySheet'));
const SchemeDialog = slotOf(() => import('../scheme/SchemeDialog'));
const OwnersDialog = slotOf(() => import('../owners/OwnersDialog'));
const KeptFileDialog = slotOf(() => import('../git/KeptFileDialog'));
const CheckInCiDialog = slotOf(() => import('../git/CheckInCiDialog'));
const AddPeopleDialog = slotOf(() => import('../people/screen/AddPeopleDialog'));
const PacksDialog = slotOf(() => import('../scheme/PacksDialog'));

function FrameDialogs() {
  const panels = usePanels();
  const dialog = usePanelsState((state) => state.dialog);
  return (
    <Boundary
      key={dialog}
      what="This dialog"
      Trouble={TroubleAsDialog}
      onClose={() => openDialog(panels, null)}
    >
      <Suspense>{dialog ? <Open dialog={dialog} /> : null}</Suspense>
    </Boundary>
  );
}

function Open({ dialog }: { dialog: NonNullable<PanelsDialog> }) {
  if (dialog === 'palette') return <Palette />;
  if (dialog === 'keys') return <KeySheet />;
  if (dialog === 'owners') return <OwnersDialog />;
  if (dialog === 'people') return <AddPeopleDialog />;
  if (dialog === 'file') return <KeptFileDialog />;
  if (dialog === 'ci') return <CheckInCiDialog />;
  return dialog === 'scheme' ? <SchemeDialog /> : <PacksDialog />;
}
