/** Who else is in the room; a press leads to where they are. */
import { useEffect, useState } from 'react';
import type { ActivityId, RoleId } from '../../domain/matrix/ids';
import { withHiddenShown } from '../../exchange/texts/cleanText';
import type { PersonHere } from '../../together/live/presence';
import { useGridView } from '../gridView/GridViewContext';
import styles from './PeopleHere.module.css';

export function PeopleHere({ people }: { people: readonly PersonHere[] }) {
  const view = useGridView();
  const [followed, setFollowed] = useState<number | null>(null);
  const target = people.find(({ id }) => id === followed);
  const { activityId, roleId } = target ?? {};

  // The view of someone who is followed is theirs, until the button is pressed again.
  useEffect(() => {
    if (activityId !== undefined)
      view.reveal([
        { activityId: activityId as ActivityId, ...(roleId ? { roleId: roleId as RoleId } : {}) },
      ]);
  }, [view, activityId, roleId]);

  return (
    <ul className={styles.people} aria-label="Here now">
      {people.map((person) => (
        <li key={person.id}>
          <button
            type="button"
            className={styles.person}
            data-colour={person.colour + 1}
            data-access={person.access}
            aria-label={withHiddenShown(person.name)}
            aria-pressed={followed === person.id}
            title={followed === person.id ? 'Stop following' : `Follow ${person.name}`}
            onClick={() => setFollowed(followed === person.id ? null : person.id)}
          >
            <span className={styles.initials} aria-hidden>
              {withHiddenShown(person.initials)}
            </span>
            <span className={styles.name}>{withHiddenShown(person.name)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
