/** Who is on duty at an hour, as the on-call calendars say, and the way to read or end one. */
import { useState } from 'react';
import { setRoleFields } from '../../../domain/edits/setRoleFields';
import { dutiesAt, type OnDuty, type RoleDuty } from '../../../domain/incidents/calling/onDuty';
import { waysToReach } from '../../../domain/incidents/reports/waysToReach';
import type { RoleId } from '../../../domain/matrix/ids';
import { inOrder } from '../../../domain/matrix/order';
import { Button } from '../../parts/Button';
import { EmptyState } from '../../parts/EmptyState';
import { TextField } from '../../parts/TextField';
import { IfEditable } from '../../session/Editable';
import { useSession } from '../../session/SessionContext';
import type { OpenAudit } from '../state/useAudit';
import type { IncidentActs } from '../state/useIncidentActs';
import { hourAt, localInput, timeFromInput } from './localTime';
import styles from './OnDutyView.module.css';
import { RotaDialog } from './RotaDialog';

export function OnDutyView({ open, acts }: { open: OpenAudit; acts: IncidentActs }) {
  const session = useSession();
  const [reading, setReading] = useState<{ readonly roleId?: RoleId } | null>(null);
  const [typed, setTyped] = useState(() => localInput(session.now()));
  const { matrix } = open;
  const at = timeFromInput(typed);
  const duties = dutiesAt(matrix, at ?? session.now());
  const hasRoles = inOrder(matrix.roles).length > 0;
  return (
    <article className={styles.view} aria-labelledby="duty-title">
      <h1 id="duty-title" className={styles.title}>
        Who is on duty?
      </h1>
      <p className={styles.lead}>
        Read the on-call calendar of a role, as a file or as pasted lines. From then on, questions about the
        night are answered from it. A note that a role rotates no longer counts.
      </p>
      <div className={styles.choice}>
        <TextField
          label="At"
          type="datetime-local"
          value={typed}
          error={at === undefined ? 'Enter a day and an hour.' : undefined}
          onCommit={setTyped}
          live
        />
        <Button onClick={() => setTyped(localInput(session.now()))}>Now</Button>
        <IfEditable>
          <Button
            look={duties.length === 0 ? 'solid' : 'plain'}
            disabled={!hasRoles}
            onClick={() => setReading({})}
          >
            Read a calendar…
          </Button>
        </IfEditable>
      </div>
      {duties.length > 0 && at === undefined ? null : duties.length === 0 ? (
        <EmptyState title="No on-call calendar yet">
          {hasRoles
            ? 'An .ics file works, such as PagerDuty, Opsgenie, Google Calendar and Outlook export it. So do pasted lines with two dates and a name.'
            : 'Add roles and people first. A calendar belongs to a role.'}
        </EmptyState>
      ) : (
        <ul className={styles.list} aria-live="polite">
          {duties.map((duty) => (
            <Duty
              key={duty.role.id}
              duty={duty}
              acts={acts}
              onRead={() => setReading({ roleId: duty.role.id })}
              onEnd={() =>
                acts.run(
                  setRoleFields(matrix, [duty.role.id], { rota: undefined }),
                  `Removed the on-call calendar of ${duty.role.name}.`,
                )
              }
            />
          ))}
        </ul>
      )}
      {reading ? (
        <RotaDialog matrix={matrix} roleId={reading.roleId} onClose={() => setReading(null)} />
      ) : null}
    </article>
  );
}

interface DutyProps {
  duty: RoleDuty;
  acts: IncidentActs;
  onRead(): void;
  onEnd(): void;
}

function Duty({ duty: { role, rota, now, next, isKnown }, acts, onRead, onEnd }: DutyProps) {
  const counts = now.filter(({ not }) => not === undefined);
  const nobody = isKnown ? 'Nobody is on duty' : 'Unknown: the calendar was not read for this hour';
  return (
    <li className={styles.card}>
      <h2 className={styles.role}>{role.name}</h2>
      {counts.length === 0 ? <p className={isKnown ? styles.bad : styles.unknown}>{nobody}.</p> : null}
      <ul className={styles.people}>
        {now.map((one) => (
          <Person key={one.person.id} duty={one} onOpen={() => acts.show({ personId: one.person.id })} />
        ))}
      </ul>
      {next ? (
        <p className={styles.note}>
          Next: {next.people.map(({ name }) => name).join(', ')} from {hourAt(next.from)}.
        </p>
      ) : null}
      <p className={styles.note}>
        {rota.source}, read on {rota.readOn}, known until {rota.until.slice(0, 10)}.
      </p>
      <IfEditable>
        <div className={styles.acts}>
          <Button size="small" onClick={onRead}>
            Read it again… <span className="visually-hidden">{role.name}</span>
          </Button>
          <Button size="small" look="quiet" onClick={onEnd}>
            Remove the calendar <span className="visually-hidden">of {role.name}</span>
          </Button>
        </div>
      </IfEditable>
    </li>
  );
}

function Person({ duty: { person, until, not }, onOpen }: { duty: OnDuty; onOpen(): void }) {
  const ways = waysToReach(person);
  return (
    <li className={styles.person}>
      <button type="button" className={styles.name} onClick={onOpen}>
        {person.name}
        <span className="visually-hidden">. Show in People</span>
      </button>
      {not ? (
        <span className={styles.bad}>{not}, so this shift does not count</span>
      ) : (
        <span>until {hourAt(until)}</span>
      )}
      <span className={styles.note}>{ways.length > 0 ? ways.join(', ') : 'No phone, pager or chat'}</span>
    </li>
  );
}
