/** Everything about one person: what is known, when away, which roles, and handing all of it to someone else. */

import { removePerson } from '../../../domain/edits/removePeople';
import { replacePerson } from '../../../domain/edits/replacePerson';
import type { PersonId } from '../../../domain/matrix/ids';
import type { Matrix, Person } from '../../../domain/matrix/matrix';
import { inOrder } from '../../../domain/matrix/order';
import { Button } from '../../parts/Button';
import { Combobox } from '../../parts/Combobox';
import { applyFix } from '../../session/applyFix';
import { IfEditable } from '../../session/Editable';
import { useSession } from '../../session/SessionContext';
import words from '../figures/PanelText.module.css';
import { Absences } from './Absences';
import styles from './Details.module.css';
import { PersonFieldList } from './PersonFieldList';
import { PersonRoles } from './PersonRoles';
import { Postmortems } from './Postmortems';

interface PersonDetailsProps {
  matrix: Matrix;
  personId: PersonId;
  onGone(): void;
}

export function PersonDetails({ matrix, personId, onGone }: PersonDetailsProps) {
  const session = useSession();
  const person = matrix.people[personId];
  if (!person) return null;
  const others = inOrder<Person>(matrix.people).filter(({ id, active }) => active && id !== personId);
  return (
    <>
      <h2 className={words.title}>{person.name}</h2>
      <PersonRoles matrix={matrix} person={person} />
      <PersonFieldList matrix={matrix} person={person} />
      <Absences matrix={matrix} person={person} />
      <Postmortems matrix={matrix} person={person} />
      <IfEditable>
        <section aria-label="Replace with">
          <h3 className={words.part}>Replace with</h3>
          {others.length > 0 ? (
            <Combobox
              label="Replace everywhere with"
              value={null}
              placeholder="Type a name"
              choices={others.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={(id) => void applyFix(session, replacePerson(matrix, personId, id))}
            />
          ) : null}
          <Button
            size="small"
            className={styles.remove}
            onClick={() => {
              if (applyFix(session, removePerson(matrix, personId))) onGone();
            }}
          >
            Remove {person.name}
          </Button>
        </section>
      </IfEditable>
    </>
  );
}
