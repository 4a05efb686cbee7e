/** The roles in which a person stands, and a place to add one. */

import { useState } from 'react';
import { addHolder } from '../../../domain/edits/addHolder';
import type { Holder, Matrix, Person, Role } from '../../../domain/matrix/matrix';
import { inOrder } from '../../../domain/matrix/order';
import { Combobox } from '../../parts/Combobox';
import { Select } from '../../parts/Select';
import { IfEditable } from '../../session/Editable';
import { useRunEdit } from '../../session/runEdit';
import { useSession } from '../../session/SessionContext';
import styles from './Details.module.css';
import { HolderRow, PARTS } from './HolderRow';
import { holdersOf } from './RoleDetails';

export function PersonRoles({ matrix, person }: { matrix: Matrix; person: Person }) {
  const { newId } = useSession();
  const runEdit = useRunEdit();
  const [part, setPart] = useState<Holder['part']>('holder');
  const roles = inOrder<Role>(matrix.roles);
  const places = roles.flatMap((role) =>
    holdersOf(role)
      .filter(([, holder]) => holder.personId === person.id)
      .map(([holderId, holder]) => ({ role, holderId, holder })),
  );
  const put = (roleId: Role['id']) =>
    runEdit(addHolder(matrix, roleId, newId<'holder'>(), { personId: person.id, part }));
  return (
    <section aria-label="Roles">
      <ul className={styles.holders} aria-label={`Roles of ${person.name}`}>
        {places.map(({ role, holderId, holder }) => (
          <HolderRow
            key={holderId}
            matrix={matrix}
            role={role}
            holderId={holderId}
            holder={holder}
            name={role.name}
          />
        ))}
      </ul>
      <IfEditable>
        <div className={styles.put}>
          <Combobox
            label="Add to role"
            value={null}
            placeholder="Type a role name"
            choices={roles.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={put}
          />
          <Select label="As" value={part} choices={PARTS} onChange={(next) => setPart(next)} />
        </div>
      </IfEditable>
    </section>
  );
}
