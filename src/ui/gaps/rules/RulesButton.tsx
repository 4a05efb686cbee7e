/** The ways to the list of all rules. */
import { SlidersHorizontal } from 'lucide-react';
import { type ReactNode, Suspense, useState } from 'react';
import { Boundary } from '../../boundary/Boundary';
import { TroubleAsDialog } from '../../boundary/troubles';
import { IconButton } from '../../parts/IconButton';
import { slotOf } from '../../parts/lazySlot';

const RulesDialog = slotOf(() => import('./RulesDialog'));

export function RulesButton() {
  return (
    <RulesOpener>
      {(open) => (
        <IconButton name="Rules" hint="All rules and their settings" look="quiet" size="small" onClick={open}>
          <SlidersHorizontal size={15} aria-hidden />
        </IconButton>
      )}
    </RulesOpener>
  );
}

/** It stays where the button that opened it may go, because a rule was switched in it. */
export function RulesOpener({ children }: { children(open: () => void): ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      {children(() => setOpen(true))}
      {open ? (
        <Boundary what="The list of rules" Trouble={TroubleAsDialog} onClose={() => setOpen(false)}>
          <Suspense>
            <RulesDialog onClose={() => setOpen(false)} />
          </Suspense>
        </Boundary>
      ) : null}
    </>
  );
}
