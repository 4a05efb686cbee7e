/** Who fills a role: its holders and deputies, adding a known person or a new one by name. */
import { X } from 'lucide-react';
import { useState } from 'react';
import { addHolder } from '../../../domain/edits/addHolder';
import { addPeople } from '../../../domain/edits/addPeople';
import { edits } from '../../../domain/edits/edit';
import { removeHolder } from '../../../domain/edits/removeHolder';
import type { HolderId } from '../../../domain/matrix/ids';
import type { Holder, Role } from '../../../domain/matrix/matrix';
import { inOrder } from '../../../domain/matrix/order';
import { Button } from '../../parts/Button';
import { SegmentedControl } from '../../parts/SegmentedControl';
import { TextField } from '../../parts/TextField';
import { IfEditable } from '../../session/Editable';
import { useRunEdit } from '../../session/runEdit';
import { useSession, useSessionState } from '../../session/SessionContext';
import { Group } from './Group';
import styles from './HolderFields.module.css';

const PARTS = [
  { value: 'holder', label: 'Holder' },
  { value: 'deputy', label: 'Deputy' },
] as const;

const PART_WORDS = { holder: '', deputy: 'deputy', cover: 'cover' } as const;

export function HolderFields({ role }: { role: Role }) {
  const session = useSession();
  const runEdit = useRunEdit();
  const people = useSessionState((state) => state.matrix.people);
  const [part, setPart] = useState<'holder' | 'deputy'>('holder');
  const holders = Object.entries(role.holders) as [HolderId, Holder][];
  const sorted = holders.toSorted(([, one], [, other]) => (one.order < other.order ? -1 : 1));
  const now = () => session.store.getState().matrix;

  const add = (text: string) => {
    const name = text.trim();
    if (name === '') return;
    const known = inOrder(people).find((person) => person.name.toLowerCase() === name.toLowerCase());
    const personId = known?.id ?? session.newId<'person'>();
    const put = addHolder(now(), role.id, session.newId<'holder'>(), { personId, part });
    runEdit(
      known ? put : edits(`add “${name}” to “${role.name}”`, [addPeople([{ id: personId, name }]), put]),
    );
  };

  return (
    <Group title="People">
      {sorted.length === 0 ? <p className={styles.vacant}>Vacant</p> : null}
      <ul className={styles.list}>
        {sorted.map(([id, holder]) => (
          <li key={id} className={styles.holder}>
            <span>
              {people[holder.personId]?.name}
              <span className={styles.part}>{PART_WORDS[holder.part]}</span>
            </span>
            <IfEditable>
              <Button
                look="quiet"
                size="small"
                aria-label={`Remove ${people[holder.personId]?.name} from ${role.name}`}
                onClick={() => runEdit(removeHolder(now(), role.id, id))}
              >
                <X size={14} aria-hidden />
              </Button>
            </IfEditable>
          </li>
        ))}
      </ul>
      <IfEditable>
        <SegmentedControl<'holder' | 'deputy'>
          labelHidden
          label="As"
          value={part}
          choices={PARTS}
          onChange={setPart}
        />
        <TextField
          label="Add a person"
          hint="Press Enter to add. Dates, cover and working time are on the People screen."
          value=""
          onCommit={add}
        />
      </IfEditable>
    </Group>
  );
}
