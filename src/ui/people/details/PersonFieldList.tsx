/** What is known of a person, each field saved as it is left. */
import { type PersonFields, setPersonFields } from '../../../domain/edits/setPersonFields';
import { isCalendarDate } from '../../../domain/matrix/date';
import type { Matrix, Person } from '../../../domain/matrix/matrix';
import { Checkbox } from '../../parts/Checkbox';
import { Select } from '../../parts/Select';
import { TextField } from '../../parts/TextField';
import { useRunEdit } from '../../session/runEdit';
import styles from './Details.module.css';
import { shareFromField, shareInField } from './shareField';

const KINDS = [
  { value: 'internal', label: 'Internal' },
  { value: 'external', label: 'External' },
  { value: 'fractional', label: 'Part-time' },
] as const;

export function PersonFieldList({ matrix, person }: { matrix: Matrix; person: Person }) {
  const runEdit = useRunEdit();
  const set = (fields: PersonFields) => runEdit(setPersonFields(matrix, [person.id], fields));
  const text =
    (field: 'team' | 'site' | 'email' | 'timeZone' | 'phone' | 'pager' | 'chat') => (value: string) =>
      set({ [field]: value.trim() === '' ? undefined : value.trim() });
  return (
    <div className={styles.fields}>
      <TextField label="Name" value={person.name} onCommit={(name) => set({ name })} />
      <TextField label="Team" value={person.team ?? ''} onCommit={text('team')} />
      <Select label="Kind" value={person.kind} choices={KINDS} onChange={(kind) => set({ kind })} />
      <TextField
        label="Working time (%)"
        value={shareInField(person.fraction)}
        placeholder="100%"
        onCommit={(share) => set({ fraction: shareFromField(share) })}
      />
      <TextField
        label="Time zone"
        value={person.timeZone ?? ''}
        placeholder="Europe/Berlin"
        onCommit={text('timeZone')}
      />
      <TextField label="Site" value={person.site ?? ''} onCommit={text('site')} />
      <TextField label="Email" type="email" value={person.email ?? ''} onCommit={text('email')} />
      <TextField label="Phone" value={person.phone ?? ''} onCommit={text('phone')} />
      <TextField label="Pager" value={person.pager ?? ''} onCommit={text('pager')} />
      <TextField label="Chat" value={person.chat ?? ''} placeholder="@ann" onCommit={text('chat')} />
      <TextField
        label="Incident training on"
        type="date"
        value={person.trainedOn ?? ''}
        onCommit={(day) => set({ trainedOn: isCalendarDate(day) ? day : undefined })}
      />
      <Checkbox
        checked={person.active}
        onChange={(active) => set({ active })}
        hint="Turn off when someone has left."
      >
        Active
      </Checkbox>
    </div>
  );
}
