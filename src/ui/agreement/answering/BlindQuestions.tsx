/** Rows without letters: the person says who they think does what. A row that they do not know they leave alone. */
import type { Question, QuestionRow } from '../../../domain/rounds/question';
import { Button } from '../../parts/Button';
import styles from './AskScreen.module.css';
import { LetterChoice } from './LetterChoice';
import type { OpenAnswer } from './useAnswer';

export function BlindQuestions({ question, open }: { question: Question; open: OpenAnswer }) {
  const bySection = [...Map.groupBy(question.rows, ({ section }) => section)];
  return bySection.map(([section, rows]) => (
    <section key={section} className={styles.group} aria-label={section || 'Activities'}>
      <h2 className={styles.groupTitle}>{section || 'Activities'}</h2>
      <ul className={styles.card}>
        {rows.map((row) => (
          <BlindRow key={row.id} question={question} row={row} open={open} />
        ))}
      </ul>
    </section>
  ));
}

function BlindRow({ question, row, open }: { question: Question; row: QuestionRow; open: OpenAnswer }) {
  const given = open.rowOf(row.id);
  return (
    <li className={styles.blind}>
      <div className={styles.blindHead}>
        <h3 className={styles.blindName}>{row.name}</h3>
        <Button
          size="small"
          look={given && Object.keys(given.letters ?? {}).length === 0 ? 'soft' : 'quiet'}
          aria-pressed={given !== undefined && Object.keys(given.letters ?? {}).length === 0}
          onClick={() => open.set(row.id, { letters: {} })}
        >
          Nobody
        </Button>
        <Button size="small" look="quiet" disabled={!given} onClick={() => open.set(row.id, undefined)}>
          I do not know
        </Button>
      </div>
      {question.roles.map(({ id, name, people }) => (
        <div key={id} className={styles.blindRole}>
          <span>
            {name}
            {people.length > 0 ? (
              <span className={styles.muted}> {people.slice(0, 3).join(', ')}</span>
            ) : null}
          </span>
          <LetterChoice
            label={`${row.name}, ${name}`}
            scheme={question.scheme}
            value={given?.letters?.[id]}
            onChange={(letters) => {
              const { [id]: _, ...others } = given?.letters ?? {};
              open.set(row.id, { letters: letters === '' ? others : { ...others, [id]: letters } });
            }}
            short
          />
        </div>
      ))}
    </li>
  );
}
