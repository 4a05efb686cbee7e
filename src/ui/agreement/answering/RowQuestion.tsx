/** One row: what it says of the person, the three answers, and what is asked after an answer. */
import type { RoleId } from '../../../domain/matrix/ids';
import { codesFromLetters, inSight } from '../../../domain/matrix/scheme/codes';
import type { AnswerRow } from '../../../domain/rounds/answer';
import type { Question, QuestionRow } from '../../../domain/rounds/question';
import { LetterTile } from '../../codes/LetterTile';
import { Select } from '../../parts/Select';
import { TextField } from '../../parts/TextField';
import { AnswerChoice } from './AnswerChoice';
import { LetterChoice } from './LetterChoice';
import { lettersOnly, othersOf, ownLetters } from './questionGroups';
import styles from './RowQuestion.module.css';
import type { OpenAnswer } from './useAnswer';

interface RowQuestionProps {
  question: Question;
  row: QuestionRow;
  open: OpenAnswer;
}

export function RowQuestion({ question, row, open }: RowQuestionProps) {
  const { scheme } = question;
  const given = open.rowOf(row.id);
  const set = (part: Partial<AnswerRow>) => open.set(row.id, { ...given, ...part });
  const others = othersOf(row, question);
  const conditions = (row.own ?? []).flatMap(
    (id) => /^[^(]*\((.*)\)$/s.exec(row.letters?.[id] ?? '')?.[1] ?? [],
  );
  return (
    <li className={styles.row}>
      <div className={styles.tiles}>
        {inSight(scheme, codesFromLetters(scheme, ownLetters(row))).map((code) => (
          <LetterTile key={code.letter} code={code} />
        ))}
      </div>
      <div className={styles.words}>
        <h3 className={styles.name}>{row.name}</h3>
        <p className={styles.place}>{[row.section, ...conditions].filter(Boolean).join(' · ')}</p>
        {others.length > 0 ? (
          <p className={styles.place}>
            With{' '}
            {others.map(({ role, codes, people }, at) => (
              <span key={role}>
                {at > 0 ? ', ' : ''}
                {role} {codes.map(({ name }) => name.toLowerCase()).join(' and ')}
                {people ? ` (${people})` : ''}
              </span>
            ))}
          </p>
        ) : null}
      </div>
      <AnswerChoice
        label={row.name}
        value={given?.said}
        onChange={(said) => open.set(row.id, { said, ...startOf(said, row) })}
      />
      {given?.said === 'not-me' ? <NotMe question={question} row={row} given={given} set={set} /> : null}
      {given?.said === 'changed' ? <Changed question={question} row={row} given={given} set={set} /> : null}
    </li>
  );
}

/** “Changed” begins with what is there. */
function startOf(said: AnswerRow['said'], { letters = {}, own = [] }: QuestionRow): Partial<AnswerRow> {
  if (said !== 'changed') return {};
  return { letters: Object.fromEntries(own.map((id) => [id, lettersOnly(letters[id] ?? '')])) };
}

interface FollowUpProps {
  question: Question;
  row: QuestionRow;
  given: AnswerRow;
  set(part: Partial<AnswerRow>): void;
}

const NOBODY = '';

function NotMe({ question, row, given, set }: FollowUpProps) {
  const choices = question.roles
    .filter(({ id }) => !row.own?.includes(id))
    .map(({ id, name, people }) => ({
      value: id as string,
      label: [people.join(', '), name].filter(Boolean).join(' · '),
    }));
  return (
    <div className={styles.more}>
      <Select
        label="Who is it?"
        value={given.roleId ?? NOBODY}
        choices={[{ value: NOBODY, label: 'I do not know' }, ...choices]}
        onChange={(id) => set({ roleId: id === NOBODY ? undefined : (id as RoleId) })}
      />
      <TextField
        label="Anything we should know?"
        value={given.instead ?? ''}
        onCommit={(text) => set({ instead: text || undefined })}
        live
      />
    </div>
  );
}

function Changed({ question, row, given, set }: FollowUpProps) {
  const own = question.roles.filter(({ id }) => row.own?.includes(id));
  return (
    <div className={styles.more}>
      {own.map(({ id, name }) => (
        <div key={id} className={styles.now}>
          <span className={styles.ask}>What is your part now{own.length > 1 ? `, as ${name}` : ''}?</span>
          <LetterChoice
            label={`${row.name}, ${name}`}
            scheme={question.scheme}
            value={given.letters?.[id]}
            onChange={(letters) => set({ letters: { ...given.letters, [id]: letters } })}
            nothing="Nothing"
          />
        </div>
      ))}
      <TextField
        label="Anything we should know?"
        value={given.instead ?? ''}
        onCommit={(text) => set({ instead: text || undefined })}
        live
      />
    </div>
  );
}
