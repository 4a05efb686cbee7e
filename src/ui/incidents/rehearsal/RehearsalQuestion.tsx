/** One question of a rehearsal: what the team says, and, once it is asked for, what the matrix says. */
import { useState } from 'react';
import type { Answer } from '../../../domain/incidents/audit/answer';
import { phaseOf } from '../../../domain/incidents/vocabulary/phases';
import type { AnswerValue } from '../../../domain/matrix/records';
import { Button } from '../../parts/Button';
import { TextField } from '../../parts/TextField';
import { Answerers } from '../answers/Answerers';
import { AnswerMark } from '../answers/AnswerMark';
import type { OpenAudit } from '../state/useAudit';
import styles from './RehearsalView.module.css';

interface RehearsalQuestionProps {
  answer: Answer;
  open: OpenAudit;
  place: string;
  note: string;
  onType(note: string): void;
  onSay(value: AnswerValue, note: string, looked: boolean): void;
  onBack(): void;
}

export function RehearsalQuestion({
  answer,
  open,
  place,
  note,
  onType,
  onSay,
  onBack,
}: RehearsalQuestionProps) {
  const { question, value, because, who } = answer;
  // The rehearsal tests the team, so the matrix answers only when it is asked to.
  const [looked, setLooked] = useState(false);
  return (
    <>
      <p className={styles.phase}>
        {phaseOf(question.phase)?.name} · {place}
      </p>
      <h1 className={styles.question}>{question.text}</h1>
      <TextField
        label="What the team says"
        lines={2}
        value={note}
        onCommit={onType}
        live
        className={styles.note}
      />
      <div aria-live="polite">
        {looked ? (
          <div className={styles.matrix}>
            <AnswerMark value={value} />
            <div>
              <p>The matrix says: {because}</p>
              {value === 'yes' ? <Answerers context={open.context} who={who} /> : null}
            </div>
          </div>
        ) : (
          <Button size="small" look="quiet" onClick={() => setLooked(true)}>
            Show the matrix’s answer
          </Button>
        )}
      </div>
      <div className={styles.acts}>
        <Button look="solid" onClick={() => onSay('yes', note, looked)}>
          Yes, this works
        </Button>
        <Button onClick={() => onSay('no', note, looked)}>No, a gap</Button>
        <Button onClick={() => onSay('unknown', note, looked)}>Nobody knows</Button>
        <Button look="quiet" onClick={onBack}>
          Back
        </Button>
      </div>
    </>
  );
}
