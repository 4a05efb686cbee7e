/** Who has which letter on the activity now. A card changes its letters. */
import { assignCode } from '../../../domain/edits/assignCode';
import type { RoleId } from '../../../domain/matrix/ids';
import type { Activity, Role } from '../../../domain/matrix/matrix';
import { inOrder } from '../../../domain/matrix/order';
import type { Codes } from '../../../domain/matrix/scheme/codes';
import { codeOf } from '../../../domain/matrix/scheme/scheme';
import { peopleAt } from '../../../domain/people/peopleAt';
import { LetterTile } from '../../codes/LetterTile';
import { BareList } from '../../parts/BareList';
import { Menu, MenuCheckItem } from '../../parts/Menu';
import { runEdit } from '../../session/runEdit';
import { useSession, useSessionState } from '../../session/SessionContext';
import styles from './RoleCards.module.css';

export function RoleCards({ activity }: { activity: Activity }) {
  const session = useSession();
  const matrix = useSessionState((state) => state.matrix);
  const people = peopleAt(matrix, session.today());
  const roles = inOrder<Role>(matrix.roles).filter(({ id }) => activity.assignments[id] !== undefined);
  if (roles.length === 0) return <p className={styles.nobody}>No role has a letter here.</p>;
  return (
    <BareList className={styles.cards} label="Letters now">
      {roles.map(({ id, name }) => (
        <li key={id} className={styles.card}>
          <span className={styles.role}>{name}</span>
          <span className={styles.people}>
            {(people.get(id) ?? []).map(({ person }) => person.name).join(', ') || 'vacant'}
          </span>
          <Letters activity={activity} roleId={id} roleName={name} />
        </li>
      ))}
    </BareList>
  );
}

function Letters({ activity, roleId, roleName }: { activity: Activity; roleId: RoleId; roleName: string }) {
  const session = useSession();
  const matrix = useSessionState((state) => state.matrix);
  const { scheme } = matrix;
  const codes: Codes | undefined = activity.assignments[roleId];
  const letters = [...(codes ?? '')].map(
    (letter) => codeOf(scheme, letter) ?? { letter, name: letter, meaning: 'none' as const },
  );
  return (
    <Menu
      trigger={
        <button
          type="button"
          className={styles.letters}
          aria-label={`${codes ?? ''} of ${roleName}: ${letters.map(({ name }) => name).join(', ')}. Change letters`}
        >
          {letters.map((code) => (
            <LetterTile key={code.letter} code={code} suggested={activity.suggested?.[roleId] === true} />
          ))}
        </button>
      }
    >
      {scheme.codes.map(({ letter, name }) => (
        <MenuCheckItem
          key={letter}
          checked={codes?.includes(letter) ?? false}
          onChange={() => runEdit(session, assignCode(matrix, [{ activityId: activity.id, roleId }], letter))}
        >
          {letter} {name}
        </MenuCheckItem>
      ))}
    </Menu>
  );
}
