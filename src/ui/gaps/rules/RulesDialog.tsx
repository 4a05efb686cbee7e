/** Every rule, with its weight, whether it is on, what it finds now, its help and its tuning. */

import { type RefObject, useState } from 'react';
import { tuneRule } from '../../../domain/edits/tuneRule';
import { ruleList } from '../../../domain/gaps/engine/ruleList';
import { wholenessOf } from '../../../domain/gaps/engine/wholeness';
import type { RuleTuning } from '../../../domain/matrix/settings';
import { Button } from '../../parts/Button';
import { thousands } from '../../parts/counted';
import { Dialog } from '../../parts/Dialog';
import { TextField } from '../../parts/TextField';
import { applyFix } from '../../session/applyFix';
import { EditableFields } from '../../session/Editable';
import { useFromReading } from '../../session/reading';
import { useSession, useSessionState } from '../../session/SessionContext';
import { SeverityDot } from '../../vocabulary/SeverityDot';
import { SEVERITY_WORDS } from '../../vocabulary/severityWords';
import { RuleHelp } from '../ruleHelp/RuleHelp';
import { RuleTuner } from '../ruleHelp/RuleTuner';
import { AllLooks } from './AllLooks';
import styles from './RulesDialog.module.css';
import { GROUP_WORDS, linesByGroup, type RuleLine, ruleLines } from './rulesShown';

interface RulesDialogProps {
  onClose(): void;
  fallback?: RefObject<HTMLElement | null> | undefined;
}

export default function RulesDialog({ onClose, fallback }: RulesDialogProps) {
  const findings = useSessionState((state) => state.analysis.findings);
  const [wanted, setWanted] = useState('');
  const lines = useFromReading((reading) => ruleLines(ruleList, reading, findings), [findings]) ?? [];
  const on = lines.filter((line) => line.on).length;
  const parts = linesByGroup(lines, wanted);
  const { rules: silent = 0 } = useFromReading((reading) => wholenessOf(reading), [findings]) ?? {};
  return (
    <Dialog
      open
      onClose={onClose}
      fallback={fallback}
      title="Rules"
      description={`${on} of ${lines.length} rules are on. Changes apply to this matrix only.`}
    >
      <TextField label="Find a rule" value={wanted} onCommit={setWanted} live />
      <AllLooks count={silent} />
      {parts.length === 0 ? <p className={styles.none}>No matching rules</p> : null}
      {parts.map((part) => (
        <section key={part.group} aria-label={GROUP_WORDS[part.group]}>
          <h3 className={styles.group}>{GROUP_WORDS[part.group]}</h3>
          {part.lines.map((line) => (
            <RuleDetails key={line.rule.id} line={line} />
          ))}
        </section>
      ))}
    </Dialog>
  );
}

function RuleDetails({ line }: { line: RuleLine }) {
  const session = useSession();
  const { rule, on, tuned, open, waitsFor } = line;
  const tuning = useSessionState((state) => state.matrix.settings.rules[rule.id]);
  const [shown, setShown] = useState(false);
  const [draft, setDraft] = useState<RuleTuning | null>(null);
  const apply = () => {
    setDraft(null);
    applyFix(session, tuneRule(rule, draft ?? {}, line.idle));
  };
  const state = [
    on ? (waitsFor ?? (open > 0 ? `${thousands(open)} open` : 'no gaps')) : 'off',
    ...(tuned ? ['tuned'] : []),
  ].join(', ');
  return (
    <details className={styles.rule} onToggle={(event) => setShown(event.currentTarget.open)}>
      <summary className={styles.line}>
        <SeverityDot severity={rule.severity} />
        <span className={styles.title}>
          {rule.title} <span className="visually-hidden">({SEVERITY_WORDS[rule.severity]})</span>
        </span>
        <span className={styles.state}>{state}</span>
      </summary>
      {shown ? (
        <div className={styles.inside}>
          <EditableFields>
            <RuleTuner rule={rule} tuning={draft ?? tuning ?? {}} onChange={setDraft} />
          </EditableFields>
          {draft ? (
            <div className={styles.acts}>
              <Button look="solid" size="small" onClick={apply}>
                Apply
              </Button>
              <Button look="quiet" size="small" onClick={() => setDraft(null)}>
                Cancel
              </Button>
            </div>
          ) : null}
          <RuleHelp ruleId={rule.id} why={rule.why} source={rule.source} withoutTuning />
        </div>
      ) : null}
    </details>
  );
}
