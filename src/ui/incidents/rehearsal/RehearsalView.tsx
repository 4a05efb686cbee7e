/** The rehearsal, large enough for a shared screen: the injection, the clock, one question at a time. */

import { useEffect, useRef, useState } from 'react';
import type { ScenarioAudit } from '../../../domain/incidents/audit/audit';
import type { KeptRehearsal } from '../../../domain/incidents/rehearsal/keptRehearsal';
import {
  clockText,
  noteOf,
  REHEARSAL_START,
  say,
  stepTo,
} from '../../../domain/incidents/rehearsal/rehearsal';
import { severityInWords } from '../../../domain/incidents/reports/report';
import { Button } from '../../parts/Button';
import { useSession } from '../../session/SessionContext';
import { dropRehearsal, keepRehearsal, keptRehearsal } from '../state/keptRehearsals';
import type { AuditPlace } from '../state/place';
import type { OpenAudit } from '../state/useAudit';
import type { IncidentActs } from '../state/useIncidentActs';
import { LeftRehearsal } from './LeftRehearsal';
import { RehearsalEnd } from './RehearsalEnd';
import { RehearsalQuestion } from './RehearsalQuestion';
import styles from './RehearsalView.module.css';

interface RehearsalViewProps {
  open: OpenAudit;
  audited: ScenarioAudit;
  acts: IncidentActs;
  onGo(place: AuditPlace): void;
}

/** Begins at the injection; where a rehearsal was left before its end, the choice is to go on with it. */
export function RehearsalView(props: RehearsalViewProps) {
  const { open, audited, onGo } = props;
  const { id } = audited.scenario;
  const [kept] = useState(() => keptRehearsal(open.matrix.id, id));
  const [start, setStart] = useState(kept ? undefined : START);
  if (start) return <Running {...props} start={start} />;
  const choose = (next: Start) => {
    if (next === START) dropRehearsal(open.matrix.id, id);
    setStart(next);
  };
  return (
    <LeftRehearsal
      audited={audited}
      kept={kept ?? START}
      onGoOn={() => choose(kept ?? START)}
      onStartOver={() => choose(START)}
      onLeave={() => onGo({ kind: 'scenario', id })}
    />
  );
}

type Start = Pick<KeptRehearsal, 'rehearsal' | 'seconds'>;

const START: Start = { rehearsal: REHEARSAL_START, seconds: 0 };

function Running({ open, audited, acts, onGo, start }: RehearsalViewProps & { start: Start }) {
  const session = useSession();
  const { scenario, answers } = audited;
  const [rehearsal, setRehearsal] = useState(() =>
    stepTo(start.rehearsal, start.rehearsal.step, answers.length),
  );
  const stage = useRef<HTMLDivElement>(null);
  const { step } = rehearsal;
  const seconds = useClock(step > 0 && step <= answers.length, start.seconds);
  const asked = answers[step - 1];
  const matrixId = open.matrix.id;
  // Storage outlives the screen, so a look into the matrix comes back to the same question.
  useEffect(() => {
    if (rehearsal.step > 0) keepRehearsal(matrixId, scenario.id, { rehearsal, seconds, on: session.today() });
  }, [rehearsal, seconds, matrixId, scenario.id, session]);
  // The buttons change with the step; the keyboard stays with what is read next. Focus is the page's, not React's.
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    stage.current?.focus();
  }, [step]);
  const leave = () => onGo({ kind: 'scenario', id: scenario.id });
  return (
    <article className={styles.view} aria-label={`Rehearsal: ${scenario.title}`}>
      <header className={styles.bar}>
        <p className={styles.kind}>
          Rehearsal · {scenario.title} · {severityInWords(scenario.severity)}
        </p>
        <p className={styles.clock} role="timer" aria-label="Clock">
          {clockText(seconds)}
        </p>
        <Button look="quiet" onClick={leave}>
          Leave
        </Button>
      </header>
      <progress className={styles.progress} max={answers.length + 1} value={step} aria-label="Progress" />
      <div ref={stage} tabIndex={-1} className={styles.stage}>
        {step === 0 ? (
          <>
            <h1 className={styles.injection}>{scenario.injection}</h1>
            <Button look="solid" onClick={() => setRehearsal(stepTo(rehearsal, 1, answers.length))}>
              Start the clock
            </Button>
          </>
        ) : null}
        {asked ? (
          <RehearsalQuestion
            key={asked.key}
            answer={asked}
            open={open}
            place={`${step} of ${answers.length}`}
            note={noteOf(rehearsal, asked.question.id)}
            onType={(note) => setRehearsal({ ...rehearsal, typed: { questionId: asked.question.id, note } })}
            onSay={(value, note, looked) =>
              setRehearsal(say(rehearsal, asked, { value, note, atSecond: seconds, looked }))
            }
            onBack={() => setRehearsal(stepTo(rehearsal, step - 1, answers.length))}
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
            onDone={() => {
              dropRehearsal(matrixId, scenario.id);
              onGo({ kind: 'record' });
            }}
          />
        ) : null}
      </div>
    </article>
  );
}

/** Seconds that the rehearsal has run; they go on from `before` where it was left. */
function useClock(runs: boolean, before = 0): number {
  const session = useSession();
  const shown = useRef(before);
  const [seconds, setSeconds] = useState(before);
  // The clock on the wall is outside React.
  useEffect(() => {
    if (!runs) return;
    const started = session.now() - shown.current * 1000;
    const timer = setInterval(() => {
      shown.current = Math.floor((session.now() - started) / 1000);
      setSeconds(shown.current);
    }, 1000);
    return () => clearInterval(timer);
  }, [runs, session]);
  return seconds;
}
