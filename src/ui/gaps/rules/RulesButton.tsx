/** The ways to the list of all rules. */
import { SlidersHorizontal } from 'lucide-react';
import { type ReactNode, type RefObject, Suspense, useState } from 'react';
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

interface RulesOpenerProps {
  /** Gets the focus at the end where the button that opened the list has gone, because a rule was switched in it. */
  fallback?: RefObject<HTMLElement | null>;
  children(open: () => void): ReactNode;
}

export function RulesOpener({ fallback, children }: RulesOpenerProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      {children(() => setOpen(true))}
      {open ? (
        <Boundary what="The list of rules" Trouble={TroubleAsDialog} onClose={() => setOpen(false)}>
          <Suspense>
            <RulesDialog onClose={() => setOpen(false)} fallback={fallback} />
          </Suspense>
        </Boundary>
      ) : null}
    </>
  );
}
