/** The way to the list of all rules. */
import { SlidersHorizontal } from 'lucide-react';
import { Suspense, useState } from 'react';
import { Boundary } from '../../boundary/Boundary';
import { TroubleAsDialog } from '../../boundary/troubles';
import { IconButton } from '../../parts/IconButton';
import { slotOf } from '../../parts/lazySlot';

const RulesDialog = slotOf(() => import('./RulesDialog'));

export function RulesButton() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <IconButton
        name="Rules"
        hint="All rules and their settings"
        look="quiet"
        size="small"
        onClick={() => setOpen(true)}
      >
        <SlidersHorizontal size={15} aria-hidden />
      </IconButton>
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
