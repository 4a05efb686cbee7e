/** One place in a role: who or which role it is, in what part, and on demand its dates and share. */

import { Settings2, X } from 'lucide-react';
import { useState } from 'react';
import { removeHolder } from '../../../domain/edits/removeHolder';
import { type HolderFields, setHolder } from '../../../domain/edits/setHolder';
import { type CalendarDate, isCalendarDate } from '../../../domain/matrix/date';
import type { HolderId } from '../../../domain/matrix/ids';
import type { Holder, Matrix, Person, Role } from '../../../domain/matrix/matrix';
import { Checkbox } from '../../parts/Checkbox';
import { IconButton } from '../../parts/IconButton';
import { Select } from '../../parts/Select';
import { TextField } from '../../parts/TextField';
import { IfEditable } from '../../session/Editable';
import { useRunEdit } from '../../session/runEdit';
import { useSession } from '../../session/SessionContext';
import styles from './Details.module.css';
import { shareFromField, shareInField } from './shareField';

export const PARTS = [
  { value: 'holder', label: 'Holder' },
  { value: 'deputy', label: 'Deputy' },
  { value: 'cover', label: 'Cover' },
] as const;

const ALL = 'all';

interface HolderRowProps {
  matrix: Matrix;
  role: Role;
  holderId: HolderId;
  holder: Holder;
  /** The other end of the place: the person where a role is open, the role where a person is. */
  name: string;
}

export function HolderRow({ matrix, role, holderId, holder, name }: HolderRowProps) {
  const [open, setOpen] = useState(false);
  const runEdit = useRunEdit();
  const today = useSession().today();
  const set = (fields: HolderFields) => runEdit(setHolder(matrix, role.id, holderId, fields));
  const setDay = (field: 'from' | 'until') => (text: string) =>
    set({ [field]: isCalendarDate(text) ? (text as CalendarDate) : undefined });
  const person = matrix.people[holder.personId]?.name ?? 'Someone who is gone';
  const others = othersIn(matrix, role, holder);
  return (
    <li className={styles.holder}>
      <div className={styles.holderLine}>
        <span className={styles.holderName}>
          {name}
          <span className={styles.note}>{whenOf(holder)}</span>
        </span>
        <Select
          label={`${person}’s place in ${role.name}`}
          labelHidden
          size="small"
          value={holder.part}
          choices={PARTS}
          onChange={(part) => set({ part, ...(part === 'holder' ? { standsInFor: undefined } : {}) })}
        />
        <IconButton
          name={`Dates and share of ${person} in ${role.name}`}
          look="quiet"
          size="small"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          <Settings2 size={15} aria-hidden />
        </IconButton>
        <IfEditable>
          <IconButton
            name={`Remove ${person} from ${role.name}`}
            look="quiet"
            size="small"
            onClick={() => runEdit(removeHolder(matrix, role.id, holderId))}
          >
            <X size={15} aria-hidden />
          </IconButton>
        </IfEditable>
      </div>
      {open ? (
        <div className={styles.fields}>
          <TextField label="First day" type="date" value={holder.from ?? ''} onCommit={setDay('from')} />
          <TextField label="Last day" type="date" value={holder.until ?? ''} onCommit={setDay('until')} />
          <TextField
            label="Working time in this role"
            value={shareInField(holder.fraction)}
            placeholder="50%"
            onCommit={(text) => set({ fraction: shareFromField(text) })}
          />
          {holder.part === 'holder' ? (
            <Checkbox
              checked={holder.interimSince !== undefined}
              onChange={(interim) => set({ interimSince: interim ? today : undefined })}
            >
              Interim{holder.interimSince ? ` since ${holder.interimSince}` : ''}
            </Checkbox>
          ) : (
            <Select
              label="Covers for"
              value={holder.standsInFor ?? (ALL as Person['id'])}
              choices={[{ value: ALL as Person['id'], label: 'Everyone' }, ...others]}
              onChange={(id) => set({ standsInFor: id === ALL ? undefined : id })}
            />
          )}
        </div>
      ) : null}
    </li>
  );
}

function othersIn(matrix: Matrix, role: Role, { personId }: Holder) {
  const ids = new Set(
    Object.values<Holder>(role.holders)
      .filter((other) => other.part === 'holder' && other.personId !== personId)
      .map((other) => other.personId),
  );
  return [...ids].map((id) => ({ value: id, label: matrix.people[id]?.name ?? '' }));
}

function whenOf({ from, until, fraction, interimSince }: Holder): string {
  const parts = [
    ...(from || until ? [`${from ?? '…'} to ${until ?? '…'}`] : []),
    ...(fraction === undefined ? [] : [shareInField(fraction)]),
    ...(interimSince ? ['interim'] : []),
  ];
  return parts.join(' · ');
}
