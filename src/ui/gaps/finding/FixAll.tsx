/** Mends every finding of one cause that has a sure fix: first what would change, in words, then as one change. */

import { useState } from 'react';
import { fixAll, planFixAll } from '../../../domain/gaps/fixes/fixAll';
import { outcomeOfAll } from '../../../domain/gaps/fixes/outcomes';
import { BareList } from '../../parts/BareList';
import { Button } from '../../parts/Button';
import { Checkbox } from '../../parts/Checkbox';
import { thousands } from '../../parts/counted';
import { Dialog } from '../../parts/Dialog';
import { applyFix } from '../../session/applyFix';
import { fixContextOf } from '../../session/reading';
import { useReadOnly, useSession, useSessionState } from '../../session/SessionContext';
import { useShowActivity } from '../../workspace/useShowActivity';
import type { FindingGroup } from '../view/findingGroups';
import { MORE } from '../view/findingList';
import { findingLabel } from '../view/placeWords';
import styles from './FixAll.module.css';
import { useAnySafe } from './useFixes';

export function FixAll({ group }: { group: FindingGroup }) {
  const [open, setOpen] = useState(false);
  const readOnly = useReadOnly();
  const anySafe = useAnySafe(group.findings);
  // The preview says of which.
  if (readOnly || !anySafe) return null;
  return (
    <div className={styles.door}>
      <Button size="small" onClick={() => setOpen(true)}>
        Fix all of this kind…
      </Button>
      {open ? <FixAllDialog group={group} onClose={() => setOpen(false)} /> : null}
    </div>
  );
}

function FixAllDialog({ group, onClose }: { group: FindingGroup; onClose(): void }) {
  const session = useSession();
  const matrix = useSessionState((state) => state.matrix);
  const [{ mended, left }] = useState(() => {
    const context = fixContextOf(session);
    // Without a reading nothing is sure.
    return context ? planFixAll(group.findings, context) : { mended: [], left: group.findings };
  });
  const show = useShowActivity();
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = useState(MORE);
  const chosen = mended.filter(({ finding }) => !unticked.has(finding.key));
  const tick = (key: string, on: boolean) => {
    const next = new Set(unticked);
    if (on) next.delete(key);
    else next.add(key);
    setUnticked(next);
  };
  const fix = () => {
    onClose();
    const reading = fixContextOf(session)?.reading;
    const outcome =
      reading &&
      outcomeOfAll(
        chosen.map(({ fix: mending }) => mending),
        reading,
      );
    applyFix(session, fixAll(chosen), { show, outcome });
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={`Fix all: ${group.title}`}
      description={inWords(mended.length, left.length)}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="solid" disabled={chosen.length === 0} onClick={fix}>
            Fix {thousands(chosen.length)}
          </Button>
        </>
      }
    >
      <BareList className={styles.list} label="Changes">
        {mended.slice(0, asked).map(({ finding, fix: { label, because, outcome } }) => (
          <li key={finding.key}>
            <Checkbox
              checked={!unticked.has(finding.key)}
              onChange={(on) => tick(finding.key, on)}
              {...(because || outcome ? { hint: [outcome, because].filter(Boolean).join(' ') } : {})}
            >
              {asLead(findingLabel(finding, group.title, matrix))} <strong>{label}</strong>
            </Checkbox>
          </li>
        ))}
      </BareList>
      {mended.length > asked ? (
        <Button onClick={() => setAsked(asked + 10 * MORE)}>Show more of {thousands(mended.length)}</Button>
      ) : null}
    </Dialog>
  );
}

/** A sentence leads as it is, a name with a colon. */
function asLead(label: string): string {
  return label.endsWith('.') ? label : `${label}:`;
}

function inWords(sure: number, unsure: number): string {
  const rest = unsure === 1 ? '1 needs' : `${thousands(unsure)} need`;
  const left = unsure === 0 ? '' : ` ${rest} a choice from you and will stay open.`;
  return `${sure === 1 ? '1 gap has' : `${thousands(sure)} gaps have`} a clear fix. You can undo ${sure === 1 ? 'it' : 'them together'}.${left}`;
}
