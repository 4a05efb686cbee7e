/** A new round: about which activities, whom, until when. It says whom it would ask before it begins. */
import { useMemo, useState } from 'react';
import { startRound } from '../../../domain/edits/startRound';
import type { Round } from '../../../domain/matrix/agreement';
import { addDays, isCalendarDate } from '../../../domain/matrix/date';
import type { PersonId, RoundId, SectionId } from '../../../domain/matrix/ids';
import type { Person, Role, Section } from '../../../domain/matrix/matrix';
import { inOrder } from '../../../domain/matrix/order';
import { type Choice, rowsChosen } from '../../../domain/rounds/choice';
import { everyoneAsked, type Reach, whomToAsk } from '../../../domain/rounds/whomToAsk';
import { Button } from '../../parts/Button';
import { Checkbox } from '../../parts/Checkbox';
import { Dialog } from '../../parts/Dialog';
import { Select } from '../../parts/Select';
import { TextField } from '../../parts/TextField';
import { useRunEdit } from '../../session/runEdit';
import { useSession, useSessionState } from '../../session/SessionContext';
import styles from './NewRoundDialog.module.css';
import { rowsInWords } from './roundWords';

const ALL = '';
const ROWS: readonly { readonly value: Choice; readonly label: string }[] = [
  { value: 'all', label: 'All activities' },
  { value: 'unconfirmed', label: 'Not confirmed' },
  { value: 'changed', label: 'Changed since they were confirmed' },
  { value: 'stale', label: 'Confirmed or reviewed too long ago' },
];
const REACH: readonly { readonly value: Reach; readonly label: string }[] = [
  { value: 'all', label: 'All of them' },
  { value: 'near', label: 'Those where they have a letter' },
];
/** Days in which answers are hoped for, and days for which a confirmation holds. */
const DUE_IN = 10;
const HOLDS_FOR = 180;

interface NewRoundDialogProps {
  kind: Round['kind'];
  which?: Choice;
  onStarted(id: RoundId): void;
  onClose(): void;
}

export function NewRoundDialog({ kind, which: first = 'all', onStarted, onClose }: NewRoundDialogProps) {
  const session = useSession();
  const runEdit = useRunEdit();
  const matrix = useSessionState((state) => state.matrix);
  const today = session.today();
  const isBlind = kind === 'perception';
  const [title, setTitle] = useState(() => `${monthOf(today)} ${isBlind ? 'view' : 'round'}`);
  const [which, setWhich] = useState<Choice>(first);
  const [sectionId, setSection] = useState<string>(ALL);
  const [doers, setDoers] = useState(true);
  const [anonymous, setAnonymous] = useState(false);
  const [chosenReach, setReach] = useState<Reach>('all');
  // Which activities a link asks about would tell whose it is.
  const reach = anonymous ? 'all' : chosenReach;
  const [dueOn, setDue] = useState<string>(addDays(today, DUE_IN));
  const [until, setUntil] = useState<string>(addDays(today, HOLDS_FOR));
  const [by, setBy] = useState(() => session.ownName.read());
  const [left, setLeft] = useState<ReadonlySet<PersonId>>(new Set());

  const { asked, without } = useMemo(() => {
    const sectionIds = sectionId === ALL ? undefined : [sectionId as SectionId];
    const rows = rowsChosen(matrix, { which, sectionIds }, today);
    if (!isBlind) return whomToAsk(matrix, rows, doers ? ['owns', 'does'] : ['owns'], today);
    const people = inOrder<Person>(matrix.people).filter(({ active }) => active);
    const ids = people.map(({ id }) => id);
    return { asked: everyoneAsked(matrix, rows, ids, reach, today), without: [] };
  }, [matrix, which, sectionId, doers, isBlind, reach, today]);
  const chosen = asked.filter(({ personId }) => !left.has(personId));
  const rows = new Set(chosen.flatMap(({ activityIds }) => activityIds)).size;

  function start() {
    session.ownName.save(by);
    const id = session.newId<'round'>();
    const started = runEdit(
      startRound({
        id,
        kind,
        title,
        on: today,
        ...(isCalendarDate(dueOn) ? { dueOn } : {}),
        ...(by.trim() === '' ? {} : { by: by.trim() }),
        ...(!isBlind && isCalendarDate(until) ? { until } : {}),
        ...(isBlind && anonymous ? { anonymous } : {}),
        ...(isBlind ? { roleIds: inOrder<Role>(matrix.roles).map((role) => role.id) } : {}),
        asked: Object.fromEntries(chosen.map((one) => [one.personId, one])),
        answers: {},
        settled: {},
      }),
      `Started “${title}”. Nobody has been asked yet. Send each person their link.`,
    );
    if (started) onStarted(id);
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={isBlind ? 'How does everyone see it?' : 'Ask the owners'}
      description={
        isBlind
          ? 'Each person fills in the activities without seeing the letters.'
          : 'Each person gets their own activities and says which are right.'
      }
      actions={
        <>
          <p className={styles.sum} role="status">
            {chosen.length === 0
              ? 'Nobody to ask'
              : `${chosen.length === 1 ? '1 person' : `${chosen.length} people`}, ${rowsInWords(rows)}`}
          </p>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="solid" disabled={chosen.length === 0} onClick={start}>
            Start round
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
        <TextField label="Name of the round" value={title} onCommit={setTitle} live />
        <TextField label="Your name" value={by} onCommit={setBy} live hint="They see who asks." />
        <Select<Choice> label="Activities" value={which} choices={ROWS} onChange={setWhich} />
        <Select
          label="In"
          value={sectionId}
          choices={[
            { value: ALL, label: 'All sections' },
            ...inOrder<Section>(matrix.sections).map(({ id, name }) => ({
              value: id as string,
              label: name,
            })),
          ]}
          onChange={setSection}
        />
        <TextField label="Answers by" type="date" value={dueOn} onCommit={setDue} live />
        {isBlind ? (
          <Select<Reach>
            label="Each person fills in"
            value={reach}
            choices={anonymous ? REACH.slice(0, 1) : REACH}
            onChange={setReach}
          />
        ) : (
          <TextField label="A confirmation holds until" type="date" value={until} onCommit={setUntil} live />
        )}
      </div>
      {isBlind ? (
        <Checkbox
          checked={anonymous}
          onChange={setAnonymous}
          hint="Answers carry no name, and you cannot see who has answered. Everyone gets the same activities. You cannot change this later."
        >
          Without names
        </Checkbox>
      ) : (
        <Checkbox
          checked={doers}
          onChange={setDoers}
          hint="Otherwise, only those who own the result are asked."
        >
          Also ask those who do the work
        </Checkbox>
      )}
      {without.length > 0 ? (
        <p className={styles.without}>
          {rowsInWords(without.length)} {without.length === 1 ? 'has' : 'have'} nobody to ask, because their
          roles are vacant.
        </p>
      ) : null}
      {asked.length > 0 ? (
        <fieldset className={styles.people}>
          <legend>People to ask</legend>
          {asked.map(({ personId, name, activityIds }) => (
            <Checkbox
              key={personId}
              checked={!left.has(personId)}
              onChange={(on) => setLeft(withToggled(left, personId, !on))}
              hint={rowsInWords(activityIds.length)}
              hintBeside
            >
              {name}
            </Checkbox>
          ))}
        </fieldset>
      ) : (
        <p className={styles.without}>
          {Object.keys(matrix.people).length === 0
            ? 'There are no people in this matrix yet. Add them on the People screen first.'
            : 'No such activities have people to ask.'}
        </p>
      )}
    </Dialog>
  );
}

function withToggled(ids: ReadonlySet<PersonId>, id: PersonId, on: boolean): ReadonlySet<PersonId> {
  const next = new Set(ids);
  if (on) next.add(id);
  else next.delete(id);
  return next;
}

function monthOf(day: string): string {
  return new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(Date.parse(day));
}
