/** What an answer rests on: each check with its places, the fixes, what a person says, and who follows up. */
import { useState } from 'react';
import { answerQuestion, clearAnswer } from '../../../domain/edits/answerQuestion';
import { planGap } from '../../../domain/edits/planGap';
import type { Fix } from '../../../domain/findings/rule';
import { auditFixesFor } from '../../../domain/gaps/fixes/auditFixesFor';
import { type Answer, verdictsOf } from '../../../domain/incidents/audit/answer';
import { atTime } from '../../../domain/incidents/judging/auditContext';
import type { Verdict } from '../../../domain/incidents/judging/verdict';
import { asksOutOfHours } from '../../../domain/incidents/vocabulary/question';
import { isCalendarDate } from '../../../domain/matrix/date';
import type { AnswerValue } from '../../../domain/matrix/records';
import { Button } from '../../parts/Button';
import { SegmentedControl } from '../../parts/SegmentedControl';
import { TextField } from '../../parts/TextField';
import { EditableFields, IfEditable } from '../../session/Editable';
import { useSession } from '../../session/SessionContext';
import { fixedInWords } from '../state/fixedInWords';
import type { OpenAudit } from '../state/useAudit';
import type { IncidentActs } from '../state/useIncidentActs';
import { AnswerMark } from './AnswerMark';
import { MissingFields } from './MissingFields';
import { MissingPeople } from './MissingPeople';
import styles from './QuestionDetails.module.css';
import { Rests } from './Rests';

interface QuestionDetailsProps {
  answer: Answer;
  open: OpenAudit;
  acts: IncidentActs;
}

export function QuestionDetails({ answer, open, acts }: QuestionDetailsProps) {
  const session = useSession();
  const { reading } = open;
  // What an answer rests on depends on the hour that is asked about.
  const context = atTime(open.context, { outOfHours: asksOutOfHours(answer.question.text) });
  const verdicts = verdictsOf(context, answer.question);
  const mend = auditFixesFor({ reading, newId: session.newId });
  const isOpen = answer.value === 'no' || answer.value === 'unknown';
  const fixes = isOpen ? verdicts.flatMap((verdict) => verdict.fixes(mend)).filter(isFirstOfItsLabel) : [];
  const asksPerson = verdicts.some(({ lacks }) => lacks === 'person');
  return (
    <div className={styles.details}>
      <ul className={styles.checks} aria-label="Checks">
        {verdicts.filter(isSaidFirst).map((verdict) => (
          <li key={verdict.because} className={styles.check}>
            <AnswerMark value={verdict.value} />
            <div>
              <span>{verdict.because}</span>
              <Rests context={context} verdict={verdict} acts={acts} />
            </div>
          </li>
        ))}
      </ul>
      {answer.manual && answer.manual.value !== 'unknown' ? (
        <p className={styles.note}>{answer.because}</p>
      ) : null}
      <IfEditable>
        {fixes.length > 0 ? (
          <div className={styles.acts}>
            {fixes.map((fix, place) => (
              <Button
                key={fix.label}
                size="small"
                look={place === 0 ? 'soft' : 'plain'}
                onClick={() => acts.run(fix.edit, fixedInWords(fix))}
              >
                {fix.label}
                {fix.because ? <span className={styles.why}>{fix.because}</span> : null}
              </Button>
            ))}
          </div>
        ) : null}
        {isOpen ? <MissingPeople verdicts={verdicts} matrix={open.matrix} acts={acts} /> : null}
        <MissingFields question={answer.question} verdicts={verdicts} matrix={open.matrix} acts={acts} />
        <ByPerson
          key={`${asksPerson} ${answer.manual?.on} ${answer.manual?.value}`}
          answer={answer}
          asksPerson={asksPerson}
          acts={acts}
        />
      </IfEditable>
      {isOpen ? (
        <EditableFields>
          <Plan answer={answer} acts={acts} />
        </EditableFields>
      ) : null}
    </div>
  );
}

/** Two checks may come to the same sentence; it is said once. */
function isSaidFirst({ because }: Verdict, place: number, all: readonly Verdict[]): boolean {
  return all.findIndex((verdict) => verdict.because === because) === place;
}

function isFirstOfItsLabel({ label }: Fix, place: number, all: readonly Fix[]): boolean {
  return all.findIndex((fix) => fix.label === label) === place;
}

const CHOICES: readonly { readonly value: AnswerValue; readonly label: string }[] = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
  { value: 'not-applicable', label: 'Not applicable' },
];

interface ByPersonProps {
  answer: Answer;
  /** No matrix can answer it, or a part of it. */
  asksPerson: boolean;
  acts: IncidentActs;
}

/** A person answers what no matrix can. A gap in the matrix is fixed there; here it can only be marked as not applicable. */
function ByPerson({ answer, asksPerson, acts }: ByPersonProps) {
  const session = useSession();
  const { manual, question, key } = answer;
  const [value, setValue] = useState<AnswerValue>(asksPerson ? (manual?.value ?? 'yes') : 'not-applicable');
  const [note, setNote] = useState(manual?.note ?? '');
  const [who, setWho] = useState(manual?.who ?? '');
  const chosen = CHOICES.find((choice) => choice.value === value)?.value ?? 'yes';
  const isAside = chosen === 'not-applicable';
  const isFilled = note.trim() !== '' && (isAside || who.trim() !== '');
  const save = () =>
    acts.run(
      answerQuestion(key, question.text, { value: chosen, note, who, on: session.today() }),
      'Answer saved.',
    );
  return (
    <fieldset className={styles.form}>
      <legend className={styles.legend}>{asksPerson ? 'A person answers' : 'Mark as not applicable'}</legend>
      {asksPerson ? (
        <SegmentedControl
          label="Answer"
          labelHidden
          value={chosen}
          choices={CHOICES}
          onChange={(next) => setValue(next)}
        />
      ) : null}
      <TextField
        label={isAside ? 'Reason' : 'What they know, and from where'}
        value={note}
        onCommit={setNote}
        live
        className={styles.grows}
      />
      <TextField label={isAside ? 'Decided by' : 'Answered by'} value={who} onCommit={setWho} live />
      <Button onClick={save} disabled={!isFilled}>
        {isAside ? 'Mark as not applicable' : 'Save answer'}
      </Button>
      {manual && manual.value !== 'unknown' ? (
        <Button
          look="quiet"
          onClick={() => acts.run(clearAnswer(key, question.text), 'The answer comes from the matrix again.')}
        >
          Use the matrix’s answer
        </Button>
      ) : null}
    </fieldset>
  );
}

function Plan({ answer, acts }: { answer: Answer; acts: IncidentActs }) {
  const session = useSession();
  const { key, question, manual } = answer;
  const plan = (owner: string, due: string) =>
    acts.run(
      planGap(key, question.text, { owner, dueOn: isCalendarDate(due) ? due : undefined }, session.today()),
    );
  return (
    <fieldset className={styles.form}>
      <legend className={styles.legend}>Follow-up owner</legend>
      <TextField
        label="Owner"
        value={manual?.owner ?? ''}
        onCommit={(owner) => plan(owner, manual?.dueOn ?? '')}
      />
      <TextField
        label="Due"
        type="date"
        value={manual?.dueOn ?? ''}
        onCommit={(due) => plan(manual?.owner ?? '', due)}
      />
    </fieldset>
  );
}
