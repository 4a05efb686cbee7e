/** What only a person can say, asked before anything is made. */
import { useId, useState } from 'react';
import type { Corrections, Question } from '../../../exchange/understand/reading/understood';
import { Button } from '../../parts/Button';
import styles from './ImportDialog.module.css';

interface QuestionsProps {
  questions: readonly Question[];
  onAnswer(correction: Corrections): void;
}

export function Questions({ questions, onAnswer }: QuestionsProps) {
  if (questions.length === 0) return null;
  return (
    <section aria-label="Questions" className={styles.questions}>
      {questions.map((question) => (
        <OneQuestion key={question.id} question={question} onAnswer={onAnswer} />
      ))}
    </section>
  );
}

function OneQuestion({
  question,
  onAnswer,
}: {
  question: Question;
  onAnswer(correction: Corrections): void;
}) {
  const id = useId();
  const [choice, setChoice] = useState('');
  const { text, because, answers } = question;
  const [only] = answers;
  return (
    <div className={styles.question}>
      <div>
        <p id={id} className={styles.asked}>
          {text}
        </p>
        <p className={styles.because}>{because}</p>
      </div>
      {answers.length === 1 && only ? (
        <Button look="soft" size="small" onClick={() => onAnswer(only.correction)}>
          {only.label}
        </Button>
      ) : (
        <select
          aria-labelledby={id}
          className={styles.select}
          value={choice}
          onChange={({ target }) => {
            setChoice(target.value);
            const answer = answers[Number(target.value)];
            if (target.value !== '' && answer) onAnswer(answer.correction);
          }}
        >
          <option value="">Choose …</option>
          {answers.map(({ label }, place) => (
            <option key={label} value={String(place)}>
              {label}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
