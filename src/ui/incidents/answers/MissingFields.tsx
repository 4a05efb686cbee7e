/** Fields of a row that a question asks for and that are empty or old, to be filled in beside it. */

import { Fragment } from 'react';
import { type ActivityFields, setActivityFields } from '../../../domain/edits/setActivityFields';
import { checkFromText } from '../../../domain/incidents/audit/checkText';
import { suggestedLimit } from '../../../domain/incidents/clocks/legalClocks';
import type { Verdict } from '../../../domain/incidents/judging/verdict';
import { ATTRIBUTES, isAttributeName } from '../../../domain/incidents/vocabulary/attributes';
import type { Question } from '../../../domain/incidents/vocabulary/question';
import { isCalendarDate } from '../../../domain/matrix/date';
import type { ActivityId } from '../../../domain/matrix/ids';
import type { Matrix } from '../../../domain/matrix/matrix';
import { Button } from '../../parts/Button';
import { TextField } from '../../parts/TextField';
import type { IncidentActs } from '../state/useIncidentActs';
import styles from './QuestionDetails.module.css';

interface MissingFieldsProps {
  question: Question;
  verdicts: readonly Verdict[];
  matrix: Matrix;
  acts: IncidentActs;
}

export function MissingFields({ question, verdicts, matrix, acts }: MissingFieldsProps) {
  const fields = question.checks.flatMap((text, place) => {
    const reading = checkFromText(text);
    const verdict = verdicts[place];
    const id = verdict?.places[0]?.activityId;
    const activity = id && matrix.activities[id];
    const { attribute = '' } = reading.ok ? reading.read.given : {};
    if (!activity || verdict.value === 'yes' || !isAttributeName(attribute)) return [];
    return [{ attribute, activity }];
  });
  if (fields.length === 0) return null;
  // The clocks that run in this matrix; a proposal, which a person takes.
  const limit = suggestedLimit(matrix.settings);
  const fill = (id: ActivityId, attribute: string, value: string) => {
    if (DATES.includes(attribute) && value !== '' && !isCalendarDate(value)) return;
    const change = { [attribute]: value.trim() === '' ? undefined : value.trim() } as ActivityFields;
    acts.run(setActivityFields(matrix, [id], change), 'Saved.');
  };
  return (
    <div className={styles.form}>
      {fields.map(({ attribute, activity }) => (
        <Fragment key={`${activity.id} ${attribute}`}>
          <TextField
            label={`${activity.name}: ${ATTRIBUTES[attribute]}`}
            type={DATES.includes(attribute) ? 'date' : 'text'}
            value={activity[attribute] ?? ''}
            onCommit={(value) => fill(activity.id, attribute, value)}
            className={styles.grows}
          />
          {attribute === 'sla' && limit && activity.duties?.some((duty) => NOTICES.includes(duty)) ? (
            <Button size="small" onClick={() => fill(activity.id, attribute, limit)}>
              Use “{limit}”
            </Button>
          ) : null}
        </Fragment>
      ))}
    </div>
  );
}

/** Duties whose time limit is that of a law or a contract. */
const NOTICES: readonly string[] = ['notify-regulator', 'notify-controller'];

const DATES: readonly string[] = ['reviewedOn', 'exercisedOn'];
