/** The end of a rehearsal: the gaps it showed, each with an owner, and what is kept of it. */
import { useState } from 'react';
import { addFollowUps } from '../../../domain/edits/addFollowUps';
import { closeAudit } from '../../../domain/edits/closeAudit';
import { type Edit, edits } from '../../../domain/edits/edit';
import { setActivityFields } from '../../../domain/edits/setActivityFields';
import { ANSWER_WORDS } from '../../../domain/incidents/audit/answerWords';
import type { ScenarioAudit } from '../../../domain/incidents/audit/audit';
import { recordOf } from '../../../domain/incidents/audit/auditRecord';
import {
  clockText,
  dropFollowUp,
  followUpsOf,
  planFollowUp,
  type Rehearsal,
  rehearsedAnswers,
} from '../../../domain/incidents/rehearsal/rehearsal';
import { isCalendarDate } from '../../../domain/matrix/date';
import { inOrder } from '../../../domain/matrix/order';
import { Button } from '../../parts/Button';
import { Checkbox } from '../../parts/Checkbox';
import { Columns } from '../../parts/Columns';
import { Combobox } from '../../parts/Combobox';
import { counted } from '../../parts/counted';
import { TextField } from '../../parts/TextField';
import { IfEditable } from '../../session/Editable';
import { useSession } from '../../session/SessionContext';
import type { OpenAudit } from '../state/useAudit';
import type { IncidentActs } from '../state/useIncidentActs';
import styles from './RehearsalView.module.css';

interface RehearsalEndProps {
  open: OpenAudit;
  audited: ScenarioAudit;
  rehearsal: Rehearsal;
  seconds: number;
  onChange(rehearsal: Rehearsal): void;
  acts: IncidentActs;
  onDone(): void;
}

export function RehearsalEnd(props: RehearsalEndProps) {
  const { open, audited, rehearsal, seconds, onChange, acts, onDone } = props;
  const session = useSession();
  const [dated, setDated] = useState(true);
  const { matrix, context, audit } = open;
  const { participants = '' } = rehearsal;
  const { scenario } = audited;
  const exercises = open.reading.withDuty('exercise').map(({ activity }) => activity.id);
  const gaps = Object.entries(rehearsal.followUps);
  const keep = () => {
    const today = session.today();
    const recorded = recordOf(context, { ...audit, scenarios: [audited] });
    const answers = rehearsedAnswers(rehearsal, recorded, (id) => matrix.roles[id]?.name);
    const record = { id: session.newId<'audit'>(), closedOn: today, participants, remarks: '', answers };
    const parts: Edit[] = [
      closeAudit({ ...record, rehearsedMinutes: Math.max(1, Math.round(seconds / 60)) }),
    ];
    if (gaps.length > 0)
      parts.push(addFollowUps(matrix, followUpsOf(rehearsal, scenario.title, today), session.newId));
    if (dated && exercises.length > 0)
      parts.push(setActivityFields(matrix, exercises, { exercisedOn: today }));
    const said = `Rehearsal saved${gaps.length > 0 ? ', with' : ''}${gaps.length > 0 ? ` ${gaps.length} follow-up ${gaps.length === 1 ? 'activity' : 'activities'}` : ''}.`;
    if (acts.run(edits(`save the rehearsal of “${scenario.title}”`, parts), said)) onDone();
  };
  return (
    <>
      <p className={styles.phase}>After {clockText(seconds)}</p>
      <h1 className={styles.question}>
        {gaps.length === 0 ? 'No gaps found' : `${counted(gaps.length, 'gap')} found`}
      </h1>
      <TeamAndMatrix audited={audited} rehearsal={rehearsal} />
      <ul className={styles.gaps}>
        {gaps.map(([questionId, plan]) => (
          <li key={questionId} className={styles.gap}>
            <TextField
              label="Follow-up"
              value={plan.name}
              onCommit={(name) => onChange(planFollowUp(rehearsal, questionId, { name }))}
            />
            <Combobox
              label="Owner"
              value={plan.ownerId ?? null}
              choices={inOrder(matrix.roles).map(({ id, name }) => ({ value: id, label: name }))}
              onChange={(ownerId) => onChange(planFollowUp(rehearsal, questionId, { ownerId }))}
              placeholder="Choose a person"
            />
            <TextField
              label="Due"
              type="date"
              value={plan.dueOn ?? ''}
              onCommit={(due) =>
                onChange(
                  planFollowUp(rehearsal, questionId, { dueOn: isCalendarDate(due) ? due : undefined }),
                )
              }
            />
            <Button look="quiet" onClick={() => onChange(dropFollowUp(rehearsal, questionId))}>
              Discard<span className="visually-hidden"> {plan.name}</span>
            </Button>
          </li>
        ))}
      </ul>
      <IfEditable>
        <TextField
          label="Who took part"
          value={participants}
          onCommit={(names) => onChange({ ...rehearsal, participants: names })}
          live
          hint="Required."
          className={styles.note}
        />
        {exercises.length > 0 ? (
          <Checkbox checked={dated} onChange={setDated}>
            Use today as the last test date
          </Checkbox>
        ) : null}
        <div className={styles.acts}>
          <Button look="solid" onClick={keep} disabled={participants.trim() === ''}>
            Save rehearsal
          </Button>
        </div>
      </IfEditable>
    </>
  );
}

/** Where the team and the matrix differ: one of the two is wrong. */
function TeamAndMatrix({ audited, rehearsal }: Pick<RehearsalEndProps, 'audited' | 'rehearsal'>) {
  const differing = audited.answers.flatMap(({ question, value, because }) => {
    const said = rehearsal.said[question.id];
    return said && said.value !== value && value !== 'not-applicable'
      ? [{ question, value, because, said }]
      : [];
  });
  if (differing.length === 0) return null;
  return (
    <section aria-labelledby="differing" className={styles.differing}>
      <h2 id="differing" className={styles.phase}>
        The team and the matrix differ on {counted(differing.length, 'question')}
      </h2>
      <table>
        <Columns names={['Question', 'The team', 'The matrix']} />
        <tbody>
          {differing.map(({ question, value, because, said }) => (
            <tr key={question.id}>
              <th scope="row">{question.text}</th>
              <td>
                {ANSWER_WORDS[said.value]}
                {said.note.trim() ? `. ${said.note.trim()}` : ''}
              </td>
              <td>
                {ANSWER_WORDS[value]}. {because}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
