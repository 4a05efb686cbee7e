/** One scenario, phase by phase: who would act, from the matrix as it stands now. */
import { useMemo, useState } from 'react';
import { addFollowUps } from '../../../domain/edits/addFollowUps';
import type { ScenarioAudit } from '../../../domain/incidents/audit/audit';
import { callOrderOf } from '../../../domain/incidents/calling/callOrder';
import { LEGAL_CLOCKS } from '../../../domain/incidents/clocks/legalClocks';
import { scoreInWords, severityInWords } from '../../../domain/incidents/reports/report';
import { PHASES } from '../../../domain/incidents/vocabulary/phases';
import { Button } from '../../parts/Button';
import { IfEditable } from '../../session/Editable';
import { useSession } from '../../session/SessionContext';
import { QuestionRow } from '../answers/QuestionRow';
import { isGap } from '../state/gaps';
import { keptRehearsal } from '../state/keptRehearsals';
import type { AuditPlace } from '../state/place';
import type { OpenAudit } from '../state/useAudit';
import type { IncidentActs } from '../state/useIncidentActs';
import { CallCard } from './CallCard';
import { Clocks } from './Clocks';
import { FixDialog } from './FixDialog';
import { ScenarioCauses } from './ScenarioCauses';
import { ScenarioMenu } from './ScenarioMenu';
import styles from './ScenarioView.module.css';

interface ScenarioViewProps {
  open: OpenAudit;
  audited: ScenarioAudit;
  acts: IncidentActs;
  onGo(place: AuditPlace): void;
}

export function ScenarioView({ open, audited, acts, onGo }: ScenarioViewProps) {
  const session = useSession();
  const [fixing, setFixing] = useState(false);
  const [rehearsed] = useState(() => keptRehearsal(open.matrix.id, audited.scenario.id) !== undefined);
  const { scenario, answers, score } = audited;
  const gaps = answers.filter(isGap);
  const failing = useMemo(
    () =>
      answers.filter(
        ({ value, lacks, noteOnly }) =>
          (value === 'no' || value === 'unknown') && lacks !== 'person' && !noteOnly,
      ),
    [answers],
  );
  const phases = PHASES.map((phase) => ({
    phase,
    answers: answers.filter(({ question }) => question.phase === phase.id),
  })).filter((part) => part.answers.length > 0);
  const followUp = () => {
    const found = gaps.map(({ question, because }) => ({
      name: `Close gap: ${question.text}`,
      notes: because,
    }));
    acts.run(addFollowUps(open.matrix, found, session.newId), `Added ${found.length} follow-up activities.`);
  };
  return (
    <article className={styles.view} aria-labelledby="scenario-title">
      <header className={styles.head}>
        <div className={styles.words}>
          <h1 id="scenario-title" className={styles.title}>
            {scenario.title}
          </h1>
          <p className={styles.lead}>
            {scenario.injection}{' '}
            {scenario.id === 'every-incident'
              ? ''
              : 'Go through the phases and see who would act, based on the matrix today.'}
          </p>
          <p className={styles.facts}>
            {severityInWords(scenario.severity)}
            {' · '}
            {scoreInWords(score)}
          </p>
        </div>
        <CallCard context={open.context} calls={callOrderOf(open.context, scenario)} acts={acts} />
      </header>
      {scenario.id === LEGAL_CLOCKS ? <Clocks settings={open.matrix.settings} acts={acts} /> : null}
      {phases.map(({ phase, answers: asked }) => (
        <section key={phase.id} className={styles.phase} aria-labelledby={`phase-${phase.id}`}>
          <div className={styles.phaseWords}>
            <h2 id={`phase-${phase.id}`} className={styles.phaseName}>
              {phase.name}
            </h2>
            <p className={styles.when}>{phase.when}</p>
          </div>
          <ul className={styles.questions}>
            {asked.map((answer) => (
              <QuestionRow key={answer.key} answer={answer} open={open} acts={acts} />
            ))}
          </ul>
        </section>
      ))}
      {failing.length > 0 ? (
        <ScenarioCauses failing={failing} open={open} acts={acts} onAll={() => onGo({ kind: 'causes' })} />
      ) : null}
      <footer className={styles.foot}>
        {gaps.length > 0 ? (
          <IfEditable>
            <Button look="solid" onClick={() => setFixing(true)}>
              Fix gaps in the matrix…
            </Button>
          </IfEditable>
        ) : null}
        <Button onClick={() => onGo({ kind: 'rehearsal', id: scenario.id })}>
          {rehearsed ? 'Continue rehearsal' : 'Rehearse'}
        </Button>
        <Button onClick={() => onGo({ kind: 'sheets', id: scenario.id })}>Call sheet</Button>
        <Button onClick={() => onGo({ kind: 'report' })}>Print report</Button>
        <ScenarioMenu
          open={open}
          audited={audited}
          acts={acts}
          onGo={onGo}
          onFollowUp={gaps.length > 0 ? followUp : undefined}
        />
      </footer>
      {fixing ? (
        <FixDialog open={open} scenario={scenario} acts={acts} onClose={() => setFixing(false)} />
      ) : null}
    </article>
  );
}
