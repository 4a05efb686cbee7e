/** A rehearsal that was left before its end: go on where it stood, or start over. */
import type { ScenarioAudit } from '../../../domain/incidents/audit/audit';
import type { KeptRehearsal } from '../../../domain/incidents/rehearsal/keptRehearsal';
import { clockText } from '../../../domain/incidents/rehearsal/rehearsal';
import { Button } from '../../parts/Button';
import styles from './RehearsalView.module.css';

interface LeftRehearsalProps {
  audited: ScenarioAudit;
  kept: Pick<KeptRehearsal, 'rehearsal' | 'seconds'> & Partial<KeptRehearsal>;
  onGoOn(): void;
  onStartOver(): void;
  onLeave(): void;
}

export function LeftRehearsal({ audited, kept, onGoOn, onStartOver, onLeave }: LeftRehearsalProps) {
  const { scenario, answers } = audited;
  const { step } = kept.rehearsal;
  const where = step > answers.length ? 'at the end' : `at question ${step} of ${answers.length}`;
  return (
    <article className={styles.view} aria-label={`Rehearsal: ${scenario.title}`}>
      <header className={styles.bar}>
        <p className={styles.kind}>Rehearsal · {scenario.title}</p>
        <Button look="quiet" onClick={onLeave}>
          Leave
        </Button>
      </header>
      <div className={styles.stage}>
        <h1 className={styles.question}>Unfinished rehearsal {where}</h1>
        <p>
          {kept.on ? `On ${kept.on}, after` : 'After'} {clockText(kept.seconds)}. The answers so far are saved
          on this device.
        </p>
        <div className={styles.acts}>
          <Button look="solid" autoFocus onClick={onGoOn}>
            Continue
          </Button>
          <Button onClick={onStartOver}>Start over</Button>
        </div>
      </div>
    </article>
  );
}
