/** Where the plan of an activity is, when it was looked at and tried, and what else people want to know of it. */
import { useEffect } from 'react';
import type { ActivityFields } from '../../../domain/edits/setActivityFields';
import { type CalendarDate, isCalendarDate } from '../../../domain/matrix/date';
import type { Activity } from '../../../domain/matrix/matrix';
import { safeLink } from '../../parts/safeLink';
import { TextField } from '../../parts/TextField';
import { usePanels, usePanelsState } from '../../workspace/panels';
import { Group, Pair } from './Group';
import styles from './PlanFields.module.css';

interface PlanFieldsProps {
  activity: Activity;
  onChange(fields: ActivityFields): void;
}

export function PlanFields({ activity, onChange }: PlanFieldsProps) {
  const panels = usePanels();
  const asked = usePanelsState(({ field }) => field);
  // The field has the focus by now; the next activity is not asked about.
  useEffect(() => {
    if (asked !== null) panels.setState({ field: null });
  }, [asked, panels]);
  const text = (value: string) => value.trim() || undefined;
  const link = safeLink(activity.link);
  const date = (
    label: string,
    field: 'reviewedOn' | 'exercisedOn' | 'dueOn',
    put: (date: CalendarDate | undefined) => void,
  ) => (
    <TextField
      type="date"
      autoFocus={asked === field}
      label={label}
      value={activity[field] ?? ''}
      onCommit={(typed) => {
        if (typed === '' || isCalendarDate(typed)) put(typed === '' ? undefined : typed);
      }}
    />
  );
  return (
    <Group title="Plan and dates">
      <TextField
        label="Notes"
        lines={3}
        value={activity.notes ?? ''}
        onCommit={(value) => onChange({ notes: text(value) })}
      />
      <TextField
        label="Link"
        value={activity.link ?? ''}
        onCommit={(value) => onChange({ link: text(value) })}
      />
      {link ? (
        <a className={styles.link} href={link} target="_blank" rel="noreferrer noopener">
          Open link
        </a>
      ) : null}
      <TextField
        label="Document that says how"
        autoFocus={asked === 'doc'}
        value={activity.doc ?? ''}
        onCommit={(value) => onChange({ doc: text(value) })}
      />
      <Pair>
        <TextField
          label="Service level"
          autoFocus={asked === 'sla'}
          value={activity.sla ?? ''}
          onCommit={(value) => onChange({ sla: text(value) })}
        />
        <TextField
          label="Schedule"
          autoFocus={asked === 'schedule'}
          value={activity.schedule ?? ''}
          onCommit={(value) => onChange({ schedule: text(value) })}
        />
      </Pair>
      <TextField
        label="Contact"
        autoFocus={asked === 'contact'}
        value={activity.contact ?? ''}
        onCommit={(value) => onChange({ contact: text(value) })}
      />
      <Pair>
        <TextField
          label="Channel"
          value={activity.channel ?? ''}
          onCommit={(value) => onChange({ channel: text(value) })}
        />
        <TextField
          label="Bridge"
          value={activity.bridge ?? ''}
          onCommit={(value) => onChange({ bridge: text(value) })}
        />
      </Pair>
      <Pair>
        {date('Reviewed on', 'reviewedOn', (reviewedOn) => onChange({ reviewedOn }))}
        {date('Tested on', 'exercisedOn', (exercisedOn) => onChange({ exercisedOn }))}
      </Pair>
      {date('Due on', 'dueOn', (dueOn) => onChange({ dueOn }))}
    </Group>
  );
}
