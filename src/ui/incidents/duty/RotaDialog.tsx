/** Reads an on-call calendar for a role: what was understood, whom it means, and what was skipped, before it is taken. */
import { useState } from 'react';
import { addHolder } from '../../../domain/edits/addHolder';
import { setRoleFields } from '../../../domain/edits/setRoleFields';
import type { PersonId, RoleId } from '../../../domain/matrix/ids';
import type { Matrix, Person, Role } from '../../../domain/matrix/matrix';
import { inOrder } from '../../../domain/matrix/order';
import { isTimeZone } from '../../../domain/matrix/timeZone';
import { matchRota } from '../../../domain/people/rotaPeople';
import { Button } from '../../parts/Button';
import { Combobox } from '../../parts/Combobox';
import { counted } from '../../parts/counted';
import { Dialog } from '../../parts/Dialog';
import { TextField } from '../../parts/TextField';
import { useRunEdit } from '../../session/runEdit';
import { useSession } from '../../session/SessionContext';
import { ownTimeZone } from './localTime';
import styles from './RotaDialog.module.css';
import { RotaPreview } from './RotaPreview';
import { RotaSource } from './RotaSource';
import { useRotaReading } from './useRotaReading';

interface RotaDialogProps {
  matrix: Matrix;
  /** Absent: it is chosen here, a rotating role first. */
  roleId: RoleId | undefined;
  onClose(): void;
}

export function RotaDialog({ matrix, roleId, onClose }: RotaDialogProps) {
  const session = useSession();
  const runEdit = useRunEdit();
  const roles = inOrder<Role>(matrix.roles);
  const [chosenId, setChosenId] = useState(
    roleId ?? (roles.find(({ kind }) => kind === 'rotating') ?? roles[0])?.id ?? null,
  );
  const [zone, setZone] = useState(ownTimeZone);
  const [meant, setMeant] = useState<ReadonlyMap<string, PersonId>>(new Map());
  const rota = useRotaReading(zone);
  const role = chosenId ? matrix.roles[chosenId] : undefined;
  const matched = role && rota.read ? matchRota(matrix, role, rota.read.entries, meant) : undefined;
  const take = () => {
    if (!role || !rota.read || !matched) return;
    const { from, until } = rota.read;
    const made = { source: rota.source, readOn: session.today(), from, until, shifts: matched.shifts };
    const said = `Read ${counted(matched.shifts.length, 'shift')} into the on-call calendar of ${role.name}.`;
    if (runEdit(setRoleFields(matrix, [role.id], { rota: made }), said)) onClose();
  };
  const join = (person: Person) => {
    if (!role) return;
    const holder = { personId: person.id, part: 'holder' } as const;
    runEdit(
      addHolder(matrix, role.id, session.newId<'holder'>(), holder),
      `Added ${person.name} to ${role.name}.`,
    );
  };
  return (
    <Dialog
      open
      onClose={onClose}
      size="large"
      title="Read an on-call calendar"
      description="Shifts from yesterday to a year from now are read. The file itself stays where it is and is not stored."
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="solid" disabled={!matched || matched.shifts.length === 0} onClick={take}>
            {matched && matched.shifts.length > 0
              ? `Add ${counted(matched.shifts.length, 'shift')}`
              : 'Add shifts'}
          </Button>
        </>
      }
    >
      <div className={styles.body}>
        <div className={styles.fields}>
          <Combobox
            label="Role"
            value={chosenId}
            choices={roles.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(id) => setChosenId(id)}
          />
          <TextField
            label="Time zone of times without one"
            value={zone}
            error={
              isTimeZone(zone) ? undefined : `“${zone}” is not a time zone. Use a name such as Europe/Berlin.`
            }
            onCommit={setZone}
          />
        </div>
        <RotaSource onFile={rota.readFile} onText={rota.readText} />
        {rota.refusal ? (
          <p role="alert" className={styles.refusal}>
            {rota.refusal}
          </p>
        ) : null}
        {rota.isReading ? <p role="status">Reading…</p> : null}
        {role && rota.read && matched ? (
          <RotaPreview
            matrix={matrix}
            role={role}
            read={rota.read}
            matched={matched}
            onMeant={(who, personId) => setMeant(new Map(meant).set(who, personId))}
            onJoin={join}
          />
        ) : null}
      </div>
    </Dialog>
  );
}
