/** The rehearsal, large enough for a shared screen: the injection, the clock, one question at a time. */
import { useRef, useState } from 'react';
import type { Answer } from '../../domain/incidents/answer';
import type { ScenarioAudit } from '../../domain/incidents/audit';
import { phaseOf } from '../../domain/incidents/phases';
import { clockText, REHEARSAL_START, say, stepTo } from '../../domain/incidents/rehearsal';
import type { AnswerValue } from '../../domain/matrix/records';
import { Button } from '../parts/Button';
import { TextField } from '../parts/TextField';
import { Answerers } from './Answerers';
import { AnswerMark } from './AnswerMark';
import type { AuditPlace } from './place';
import { RehearsalEnd } from './RehearsalEnd';
import styles from './RehearsalView.module.css';
import type { OpenAudit } from './useAudit';
import { useClock } from './useClock';
import type { IncidentActs } from './useIncidentActs';

interface RehearsalViewProps {
  open: OpenAudit;
  audited: ScenarioAudit;
  acts: IncidentActs;
  onGo(place: AuditPlace): void;
}

export function RehearsalView({ open, audited, acts, onGo }: RehearsalViewProps) {
  const { scenario, answers } = audited;
  const [rehearsal, setRehearsal] = useState(REHEARSAL_START);
  const stage = useRef<HTMLDivElement>(null);
  const { step } = rehearsal;
  const seconds = useClock(step > 0 && step <= answers.length);
  const asked = answers[step - 1];
  const go = (next: typeof rehearsal) => {
    setRehearsal(next);
    // The buttons change with the step; the keyboard stays with what is read next.
    requestAnimationFrame(() => stage.current?.focus());
  };
  const leave = () => onGo({ kind: 'scenario', id: scenario.id });
  return (
    <article className={styles.view} aria-label={`Rehearsal: ${scenario.title}`}>
      <header className={styles.bar}>
        <p className={styles.kind}>
          Rehearsal · {scenario.title} · {scenario.severity === 'any' ? 'any severity' : scenario.severity}
        </p>
        <p className={styles.clock} role="timer" aria-label="Clock">
          {clockText(seconds)}
        </p>
        <Button look="quiet" onClick={leave}>
          Leave
        </Button>
      </header>
      <progress
        className={styles.progress}
        max={answers.length + 1}
        value={step}
        aria-label="How far the rehearsal is"
      />
      <div ref={stage} tabIndex={-1} className={styles.stage}>
        {step === 0 ? (
          <>
            <h1 className={styles.injection}>{scenario.injection}</h1>
            <Button look="solid" onClick={() => go(stepTo(rehearsal, 1, answers.length))}>
              Start the clock
            </Button>
          </>
        ) : null}
        {asked ? (
          <Step
            key={asked.key}
            answer={asked}
            open={open}
            place={`${step} of ${answers.length}`}
            before={rehearsal.said[asked.question.id]}
            onSay={(value, note) => go(say(rehearsal, asked, { value, note, atSecond: seconds }))}
            onBack={() => go(stepTo(rehearsal, step - 1, answers.length))}
          />
        ) : null}
        {step > answers.length ? (
          <RehearsalEnd
            open={open}
            audited={audited}
            rehearsal={rehearsal}
            seconds={seconds}
            onChange={setRehearsal}
            acts={acts}
            onDone={() => onGo({ kind: 'record' })}
          />
        ) : null}
      </div>
    </article>
  );
}

interface StepProps {
  answer: Answer;
  open: OpenAudit;
  place: string;
  before: { readonly note: string } | undefined;
  onSay(value: AnswerValue, note: string): void;
  onBack(): void;
}

function Step({ answer, open, place, before, onSay, onBack }: StepProps) {
  const [note, setNote] = useState(before?.note ?? '');
  const { question, value, because, who } = answer;
  return (
    <>
      <p className={styles.phase}>
        {phaseOf(question.phase)?.name} · {place}
      </p>
      <h1 className={styles.question}>{question.text}</h1>
      <div className={styles.matrix}>
        <AnswerMark value={value} />
        <div>
          <p>The matrix says: {because}</p>
          {value === 'yes' ? <Answerers scene={open.scene} who={who} /> : null}
        </div>
      </div>
      <TextField
        label="What was said"
        lines={2}
        value={note}
        onCommit={setNote}
        live
        className={styles.note}
      />
      <div className={styles.acts}>
        <Button look="solid" onClick={() => onSay('yes', note)}>
          Yes, it works
        </Button>
        <Button onClick={() => onSay('no', note)}>No, a gap</Button>
        <Button onClick={() => onSay('unknown', note)}>Nobody knows</Button>
        <Button look="quiet" onClick={onBack}>
          Back
        </Button>
      </div>
    </>
  );
}
