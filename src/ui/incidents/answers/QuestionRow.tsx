/** One question with its answer. The question opens what stands behind it; the answer leads to the cell. */
import { ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import type { Answer } from '../../../domain/incidents/audit/answer';
import type { AuditContext } from '../../../domain/incidents/judging/auditContext';
import { classNames } from '../../parts/classNames';
import type { OpenAudit } from '../state/useAudit';
import type { IncidentActs } from '../state/useIncidentActs';
import { Answerers } from './Answerers';
import { AnswerMark } from './AnswerMark';
import { QuestionDetails } from './QuestionDetails';
import styles from './QuestionRow.module.css';

export function QuestionRow({ answer, open, acts }: { answer: Answer; open: OpenAudit; acts: IncidentActs }) {
  const [opened, setOpened] = useState(false);
  const id = useId();
  return (
    <li className={classNames(styles.row, opened && styles.opened)} data-answer={answer.value}>
      <div className={styles.line}>
        <button
          type="button"
          className={styles.question}
          aria-expanded={opened}
          aria-controls={id}
          onClick={() => setOpened(!opened)}
        >
          <AnswerMark value={answer.value} noteOnly={answer.noteOnly} />
          <span className={styles.words}>{answer.question.text}</span>
          <ChevronRight size={14} aria-hidden className={styles.chevron} />
        </button>
        <AnswerWords answer={answer} context={open.context} acts={acts} />
      </div>
      <div id={id} hidden={!opened}>
        {opened ? <QuestionDetails answer={answer} open={open} acts={acts} /> : null}
      </div>
    </li>
  );
}

function AnswerWords({
  answer,
  context,
  acts,
}: {
  answer: Answer;
  context: AuditContext;
  acts: IncidentActs;
}) {
  const { value, because, places, who, noteOnly } = answer;
  const decided = value === 'yes' && who.length > 0 && !answer.manual;
  const words = decided ? <Answerers context={context} who={who} /> : because;
  const look = classNames(styles.answer, !decided && styles[noteOnly && value === 'no' ? 'unknown' : value]);
  if (places.length === 0) return <span className={look}>{words}</span>;
  return (
    <button type="button" className={look} title="Show in matrix" onClick={() => acts.reveal(places)}>
      {words}
      <span className="visually-hidden">. Show in matrix</span>
    </button>
  );
}
