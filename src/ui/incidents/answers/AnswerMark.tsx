/** The answer as a sign: its shape says it, its colour only repeats it. */
import { Check, Minus, X } from 'lucide-react';
import { ANSWER_WORDS } from '../../../domain/incidents/audit/answerWords';
import type { AnswerValue } from '../../../domain/matrix/records';
import { classNames } from '../../parts/classNames';
import styles from './AnswerMark.module.css';

export function AnswerMark({ value, noteOnly = false }: { value: AnswerValue; noteOnly?: boolean }) {
  const shown = noteOnly && value === 'no' ? 'unknown' : value;
  return (
    <span className={classNames(styles.mark, styles[shown])}>
      {shown === 'yes' ? <Check size={11} strokeWidth={3.2} aria-hidden /> : null}
      {shown === 'no' ? <X size={11} strokeWidth={3.2} aria-hidden /> : null}
      {shown === 'unknown' ? <span aria-hidden>?</span> : null}
      {shown === 'not-applicable' ? <Minus size={11} strokeWidth={3.2} aria-hidden /> : null}
      <span className="visually-hidden">{ANSWER_WORDS[value]}: </span>
    </span>
  );
}
