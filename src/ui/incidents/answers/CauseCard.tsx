/** One cause with the answers behind it, and what one fix restores. */
import { type ReactNode, useMemo, useState } from 'react';
import { type CauseGroup, fixesOf } from '../../../domain/incidents/audit/causes';
import type { AuditFixes } from '../../../domain/incidents/judging/auditFixes';
import { restoredBy } from '../../../domain/incidents/rehearsal/drill';
import type { PersonId } from '../../../domain/matrix/ids';
import type { Reading } from '../../../domain/reading/reading';
import { Button } from '../../parts/Button';
import { counted } from '../../parts/counted';
import { useReadOnly } from '../../session/SessionContext';
import { fixedInWords } from '../state/fixedInWords';
import type { IncidentActs } from '../state/useIncidentActs';
import { AnswerMark } from './AnswerMark';
import styles from './CauseCard.module.css';

interface CauseCardProps {
  group: CauseGroup;
  mend: AuditFixes;
  acts: IncidentActs;
  reading: Reading;
  /** People who are away while the answers are counted that a fix restores. */
  missing: ReadonlySet<PersonId>;
  children?: ReactNode;
}

/** Answers shown before the rest is asked for. */
const SHOWN = 3;

export function CauseCard({ group, mend, acts, reading, missing, children }: CauseCardProps) {
  const [all, setAll] = useState(false);
  const readOnly = useReadOnly();
  const { title, answers } = group;
  const [first] = answers;
  // The whole audit is judged again to count, so only once per fix.
  const { fix, restored } = useMemo(() => {
    const [best] = fixesOf(group, mend);
    return { fix: best, restored: best ? restoredBy(best.edit, reading, missing, group.answers) : 0 };
  }, [group, mend, reading, missing]);
  const shown = all ? answers : answers.slice(0, SHOWN);
  return (
    <li className={styles.card}>
      <p className={styles.count}>
        {answers.length}
        <span className="visually-hidden"> {answers.length === 1 ? 'answer' : 'answers'}: </span>
      </p>
      <div className={styles.body}>
        <h3 className={styles.cause}>{title}</h3>
        {first && first.because !== `${title}.` ? (
          <button type="button" className={styles.because} onClick={() => acts.reveal(first.places)}>
            {first.because}
            <span className="visually-hidden"> Show in matrix</span>
          </button>
        ) : null}
        {children}
        <ul className={styles.answers}>
          {shown.map((answer) => (
            <li key={answer.key} className={styles.answer}>
              <AnswerMark value={answer.value} />
              <span className={styles.question}>{answer.question.text}</span>
              <span className={styles.scenario}>{answer.scenario.title}</span>
            </li>
          ))}
        </ul>
        <div className={styles.acts}>
          {fix && !readOnly ? (
            <>
              <Button size="small" look="soft" onClick={() => acts.run(fix.edit, fixedInWords(fix))}>
                {fix.label}
              </Button>
              <span className={styles.restores}>
                {restored > 0
                  ? `restores ${counted(restored, 'answer')}`
                  : 'a first step: then people, dates or a decision are needed'}
              </span>
            </>
          ) : null}
          {answers.length > SHOWN ? (
            <Button size="small" look="quiet" onClick={() => setAll(!all)}>
              {all ? 'Show fewer' : `Show ${answers.length - SHOWN} more`}
              <span className="visually-hidden"> answers: {title}</span>
            </Button>
          ) : null}
        </div>
      </div>
    </li>
  );
}
