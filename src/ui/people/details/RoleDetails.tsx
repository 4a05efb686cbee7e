/** Who holds a role: holders, deputies and cover, the lead of a group, and a place to put someone in. */

import { useState } from 'react';
import { addHolder } from '../../../domain/edits/addHolder';
import { setRoleFields } from '../../../domain/edits/setRoleFields';
import type { CalendarDate } from '../../../domain/matrix/date';
import type { HolderId, RoleId } from '../../../domain/matrix/ids';
import type { Holder, Matrix, Person, Role } from '../../../domain/matrix/matrix';
import { inOrder } from '../../../domain/matrix/order';
import { standingInWords } from '../../../domain/people/peopleAt';
import { whoHolds } from '../../../domain/people/whoHolds';
import { Checkbox } from '../../parts/Checkbox';
import { Combobox } from '../../parts/Combobox';
import { Select } from '../../parts/Select';
import { IfEditable } from '../../session/Editable';
import { useRunEdit } from '../../session/runEdit';
import { useSession } from '../../session/SessionContext';
import words from '../figures/PanelText.module.css';
import styles from './Details.module.css';
import { HolderRow, PARTS } from './HolderRow';

interface RoleDetailsProps {
  matrix: Matrix;
  roleId: RoleId;
  day: CalendarDate;
}

const NOBODY = 'nobody';

export function RoleDetails({ matrix, roleId, day }: RoleDetailsProps) {
  const role = matrix.roles[roleId];
  if (!role) return null;
  return <Holders matrix={matrix} role={role} day={day} />;
}

function Holders({ matrix, role, day }: { matrix: Matrix; role: Role; day: CalendarDate }) {
  const session = useSession();
  const runEdit = useRunEdit();
  const [part, setPart] = useState<Holder['part']>('holder');
  const now = whoHolds(matrix, role.id, day);
  const when = day === session.today() ? 'Today' : `On ${day}`;
  const entries = holdersOf(role);
  const people = inOrder<Person>(matrix.people).filter(({ active }) => active);
  const put = (personId: Person['id']) =>
    runEdit(addHolder(matrix, role.id, session.newId<'holder'>(), { personId, part }));
  const leads = [...new Set(entries.map(([, { personId }]) => personId))].map((id) => ({
    value: id as Person['id'] | typeof NOBODY,
    label: matrix.people[id]?.name ?? '',
  }));
  return (
    <>
      <div>
        <h2 className={words.title}>{role.name}</h2>
        <p className={words.lead}>
          {now.length === 0
            ? `Vacant. ${when}: nobody holds this role.`
            : `${when}: ${now.map((standing) => standingInWords(standing, matrix.people)).join(', ')}.`}
        </p>
      </div>
      <ul className={styles.holders} aria-label={`People in ${role.name}`}>
        {entries.map(([id, holder]) => (
          <HolderRow
            key={id}
            matrix={matrix}
            role={role}
            holderId={id}
            holder={holder}
            name={matrix.people[holder.personId]?.name ?? 'Someone who is gone'}
          />
        ))}
      </ul>
      {people.length === 0 ? (
        <p className={words.lead}>Add people first, then assign them to roles here.</p>
      ) : (
        <IfEditable>
          <div className={styles.put}>
            <Combobox
              label="Add a person"
              value={null}
              placeholder="Type a name"
              choices={people.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={put}
            />
            <Select label="As" value={part} choices={PARTS} onChange={(next) => setPart(next)} />
          </div>
        </IfEditable>
      )}
      <Checkbox
        checked={role.kind === 'group'}
        onChange={(group) => runEdit(setRoleFields(matrix, [role.id], { kind: group ? 'group' : 'core' }))}
        hint="A team or board that holds the role together. Its lead is accountable."
      >
        This is a group
      </Checkbox>
      {role.kind === 'group' && leads.length > 0 ? (
        <Select
          label="Lead"
          value={role.leadId ?? NOBODY}
          choices={[{ value: NOBODY, label: 'No lead' }, ...leads]}
          onChange={(id) =>
            runEdit(setRoleFields(matrix, [role.id], { leadId: id === NOBODY ? undefined : id }))
          }
        />
      ) : null}
    </>
  );
}

export function holdersOf(role: Role): readonly (readonly [HolderId, Holder])[] {
  return Object.entries<Holder>(role.holders)
    .sort(([, one], [, other]) => (one.order < other.order ? -1 : 1))
    .map(([id, holder]) => [id as HolderId, holder]);
}
