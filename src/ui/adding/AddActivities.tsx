/** The activities that are about to be added, where each goes and who would answer for it, to be changed before. */
import { useState } from 'react';
import type { AddedRow, Fix } from '../../domain/findings/rule';
import type { RoleId } from '../../domain/matrix/ids';
import { inOrder } from '../../domain/matrix/order';
import { BareList } from '../parts/BareList';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import { Select } from '../parts/Select';
import { useSessionState } from '../session/SessionContext';
import styles from './AddActivities.module.css';

interface AddActivitiesProps {
  /** What is offered; its `ownersChoice` names the rows. */
  fix: Fix;
  onClose(): void;
  /** The same fix, with the roles that were chosen. */
  onAdd(fix: Fix): void;
}

/** No role: nobody answers for it yet. */
const NOBODY = '';

export function AddActivities({ fix, onClose, onAdd }: AddActivitiesProps) {
  const [owners, setOwners] = useState<ReadonlyMap<string, RoleId>>(new Map());
  const rows = fix.ownersChoice?.rows ?? [];
  const count = rows.length === 1 ? '1 activity' : `${rows.length} activities`;
  const choose = (key: string, owner: string) => {
    const next = new Map(owners);
    if (owner === NOBODY) next.delete(key);
    else next.set(key, owner as RoleId);
    setOwners(next);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={`Add ${count}`}
      description="The roles below are suggested, and stay marked as suggested until someone confirms them. A role that you choose here is confirmed."
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="solid" onClick={() => onAdd(fix.ownersChoice?.chosen(owners) ?? fix)}>
            Add {count}
          </Button>
        </>
      }
    >
      <BareList className={styles.rows}>
        {rows.map((row) => (
          <RowToAdd
            key={row.key}
            row={row}
            owner={owners.get(row.key) ?? row.owner}
            onChoose={(owner) => choose(row.key, owner)}
          />
        ))}
      </BareList>
    </Dialog>
  );
}

interface RowToAddProps {
  row: AddedRow;
  owner: RoleId | undefined;
  onChoose(owner: string): void;
}

function RowToAdd({ row, owner, onChoose }: RowToAddProps) {
  const roles = useSessionState((state) => state.matrix.roles);
  const owns = useSessionState(
    (state) => state.matrix.scheme.codes.find(({ meaning }) => meaning === 'owns')?.name ?? 'Owner',
  );
  const choices = inOrder(roles)
    .filter(({ stakeholder }) => !stakeholder)
    .map(({ id, name }) => ({ value: id as string, label: name }));
  return (
    <li className={styles.row}>
      <span>
        <span className={styles.name}>{row.name}</span>
        <span className={styles.section}>{row.section}</span>
      </span>
      <Select
        size="small"
        label={`${owns}: ${row.name}`}
        labelHidden
        value={owner ?? NOBODY}
        choices={row.owner ? choices : [{ value: NOBODY, label: 'Nobody yet' }, ...choices]}
        onChange={onChoose}
      />
    </li>
  );
}
