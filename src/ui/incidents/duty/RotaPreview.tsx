/** What was understood of a rota: how many shifts of whom, who is not known, and what was skipped. */
import type { PersonId } from '../../../domain/matrix/ids';
import type { Matrix, Person, Role } from '../../../domain/matrix/matrix';
import { inOrder } from '../../../domain/matrix/order';
import type { MatchedRota } from '../../../domain/people/rotaPeople';
import type { ReadRota } from '../../../exchange/rota/readRota';
import { Button } from '../../parts/Button';
import { Columns } from '../../parts/Columns';
import { Combobox } from '../../parts/Combobox';
import { counted } from '../../parts/counted';
import { hourAt } from './localTime';
import styles from './RotaDialog.module.css';

interface RotaPreviewProps {
  matrix: Matrix;
  role: Role;
  read: ReadRota;
  matched: MatchedRota;
  onMeant(who: string, personId: PersonId): void;
  onJoin(person: Person): void;
}

/** More cannot be read at once; the count says how many there are. */
const MOST_SHOWN = 50;

export function RotaPreview({ matrix, role, read, matched, onMeant, onJoin }: RotaPreviewProps) {
  const { shifts, unknown, outside } = matched;
  const people = inOrder<Person>(matrix.people);
  const rows = people.flatMap((person) => {
    const own = shifts.filter(({ personId }) => personId === person.id);
    return own[0] ? [{ person, count: own.length, first: Date.parse(own[0].from) }] : [];
  });
  return (
    <>
      <section aria-label="Preview">
        <h3 className={styles.part}>
          {counted(shifts.length, 'shift')} of {counted(rows.length, 'person', 'people')}, known until{' '}
          {read.until.slice(0, 10)}
        </h3>
        {rows.length > 0 ? (
          <table className={styles.table}>
            <Columns names={['Person', 'Shifts', 'First on duty']} />
            <tbody>
              {rows.slice(0, MOST_SHOWN).map(({ person, count, first }) => (
                <tr key={person.id}>
                  <th scope="row">
                    {person.name}
                    {outside.includes(person) ? (
                      <span className={styles.outside}>
                        not in {role.name}, so these shifts do not count.{' '}
                        <Button size="small" onClick={() => onJoin(person)}>
                          Add to {role.name}
                          <span className="visually-hidden">: {person.name}</span>
                        </Button>
                      </span>
                    ) : null}
                  </th>
                  <td>{count}</td>
                  <td>{hourAt(first)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        ) : null}
      </section>
      {unknown.length > 0 ? (
        <section aria-label="Not known here">
          <h3 className={styles.part}>Who are these people?</h3>
          <p className={styles.faint}>
            The calendar names people who are not in this matrix, or who could be more than one person. If you
            choose nobody, their shifts are skipped.
          </p>
          <ul className={styles.unknown}>
            {unknown.slice(0, MOST_SHOWN).map(({ who, email, shifts: count }) => (
              <li key={`${who} ${email}`}>
                <span>
                  “{who}”, {counted(count, 'shift')}
                </span>
                <Combobox
                  label={`Who is “${who}”?`}
                  labelHidden
                  value={null}
                  placeholder="Choose a person"
                  choices={people.map(({ id, name }) => ({ value: id, label: name }))}
                  onChange={(id) => onMeant(who, id)}
                />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {read.problems.length > 0 ? (
        <section aria-label="What was not understood">
          <h3 className={styles.part}>What to know about this reading</h3>
          <ul className={styles.problems} aria-label="Problems">
            {read.problems.slice(0, MOST_SHOWN).map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
          {read.problems.length > MOST_SHOWN ? (
            <p className={styles.faint}>and {counted(read.problems.length - MOST_SHOWN, 'more', 'more')}</p>
          ) : null}
        </section>
      ) : null}
    </>
  );
}
