/** The rows of one person: yes to all, or each by itself. */
import { CheckCheck } from 'lucide-react';
import type { Question } from '../../../domain/rounds/question';
import { LetterTile } from '../../codes/LetterTile';
import { Button } from '../../parts/Button';
import styles from './AskScreen.module.css';
import { questionGroups } from './questionGroups';
import { RowQuestion } from './RowQuestion';
import type { OpenAnswer } from './useAnswer';

export function ConfirmQuestions({ question, open }: { question: Question; open: OpenAnswer }) {
  const { length } = question.rows;
  return (
    <>
      <div className={styles.all}>
        <div>
          <strong>Is all of this right?</strong>
          <p className={styles.muted}>You can still change single answers afterwards.</p>
        </div>
        <Button look="solid" onClick={open.yesToAll}>
          <CheckCheck size={16} aria-hidden /> Yes to {length === 1 ? 'it' : `all ${length}`}
        </Button>
      </div>
      {questionGroups(question).map(({ code, rows }) => (
        <section key={code.letter} className={styles.group} aria-label={`You are ${code.name.toLowerCase()}`}>
          <h2 className={styles.groupTitle}>
            <LetterTile code={code} /> You are {code.name.toLowerCase()}
            <span className={styles.muted}>{code.definition}</span>
          </h2>
          <ul className={styles.card}>
            {rows.map((row) => (
              <RowQuestion key={row.id} question={question} row={row} open={open} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
