/** The dialogs that any screen of a matrix can ask for. */
import { lazy, Suspense } from 'react';
import { Palette } from '../palette/Palette';
import { type PanelsDialog, usePanelsState } from '../workspace/panels';

// The palette is there from the start: a letter typed after its key must not reach the grid. Others can be waited for.
const KeySheet = lazy(() => import('../palette/KeySheet'));
const SchemeDialog = lazy(() => import('../scheme/SchemeDialog'));
const OwnersDialog = lazy(() => import('../owners/OwnersDialog'));
const PacksDialog = lazy(() => import('../scheme/PacksDialog'));

export function FrameDialogs() {
  const dialog = usePanelsState((state) => state.dialog);
  return <Suspense>{dialog ? <Open dialog={dialog} /> : null}</Suspense>;
}

function Open({ dialog }: { dialog: NonNullable<PanelsDialog> }) {
  if (dialog === 'palette') return <Palette />;
  if (dialog === 'keys') return <KeySheet />;
  if (dialog === 'owners') return <OwnersDialog />;
  return dialog === 'scheme' ? <SchemeDialog /> : <PacksDialog />;
}
