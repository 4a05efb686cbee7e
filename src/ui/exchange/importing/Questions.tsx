/** What only a person can say, asked before anything is made. */
import { useId, useState } from 'react';
import type { Corrections } from '../../../exchange/understand/reading/corrections';
import type { Question } from '../../../exchange/understand/reading/understood';
import { Button } from '../../parts/Button';
import styles from './ImportDialog.module.css';
import { LOOK, MOST_ASKED } from './looks';

interface QuestionsProps {
  label: string;
  questions: readonly Question[];
  onAnswer(correction: Corrections): void;
}

export function Questions({ label, questions, onAnswer }: QuestionsProps) {
  if (questions.length === 0) return null;
  return (
    <section aria-label={label} className={styles.questions}>
      {questions.slice(0, MOST_ASKED).map((question) => (
        <OneQuestion key={question.id} question={question} onAnswer={onAnswer} />
      ))}
      {questions.length > MOST_ASKED ? (
        <p className={styles.because}>
          {(questions.length - MOST_ASKED).toLocaleString('en')} more follow as these are answered.
        </p>
      ) : null}
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
  // The likeliest stand first and need one press; the rest are one list.
  const [near, others] = answers.length <= 3 ? [answers, []] : [answers.slice(0, 2), answers.slice(2)];
  return (
    <div className={styles.question} {...{ [LOOK]: text }}>
      <div>
        <p id={id} className={styles.asked}>
          {text}
        </p>
        <p className={styles.because}>{because}</p>
      </div>
      <div className={styles.tools}>
        {near.map(({ label, correction }) => (
          <Button key={label} look="soft" size="small" onClick={() => onAnswer(correction)}>
            {label}
          </Button>
        ))}
        {others.length === 0 ? null : (
          <select
            aria-labelledby={id}
            className={styles.select}
            value={choice}
            onChange={({ target }) => {
              setChoice(target.value);
              const answer = others[Number(target.value)];
              if (target.value !== '' && answer) onAnswer(answer.correction);
            }}
          >
            <option value="">Something else …</option>
            {others.map(({ label }, place) => (
              <option key={label} value={String(place)}>
                {label}
              </option>
            ))}
          </select>
        )}
      </div>
    </div>
  );
}
