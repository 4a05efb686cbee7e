/** Tunes one rule for this matrix, as one change. */
import { useState } from 'react';
import { tuneRule } from '../../../domain/edits/tuneRule';
import type { Rule } from '../../../domain/findings/rule';
import { isIdleRule } from '../../../domain/gaps/scope/idleRule';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { applyFix } from '../../session/applyFix';
import { useReading } from '../../session/reading';
import { useSession } from '../../session/SessionContext';
import { RuleTuner } from './RuleTuner';

export function TuneDialog({ rule, onClose }: { rule: Rule; onClose(): void }) {
  const session = useSession();
  const reading = useReading();
  const [tuning, setTuning] = useState(() => session.store.getState().matrix.settings.rules[rule.id] ?? {});
  const save = () => {
    onClose();
    applyFix(session, tuneRule(rule, tuning, reading !== undefined && isIdleRule(rule, reading)));
  };
  return (
    <Dialog
      open
      onClose={onClose}
      size="small"
      title={rule.title}
      description={rule.remedy}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="solid" onClick={save}>
            Save
          </Button>
        </>
      }
    >
      <RuleTuner rule={rule} tuning={tuning} onChange={setTuning} />
    </Dialog>
  );
}
