/** The way to the list of all rules. */
import { SlidersHorizontal } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { IconButton } from '../../parts/IconButton';

const RulesDialog = lazy(() => import('./RulesDialog'));

export function RulesButton() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <IconButton
        name="Rules"
        hint="All rules, and how they are tuned"
        look="quiet"
        size="small"
        onClick={() => setOpen(true)}
      >
        <SlidersHorizontal size={15} aria-hidden />
      </IconButton>
      {open ? (
        <Suspense>
          <RulesDialog onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
