/** Which clocks run in an incident here: the laws that apply, and clocks of one’s own. */
import { X } from 'lucide-react';
import { useState } from 'react';
import { setSettings } from '../../../domain/edits/setSettings';
import { clockInWords, regimesOf } from '../../../domain/incidents/clocks/legalClocks';
import { regimeList } from '../../../domain/incidents/clocks/regimeList';
import type { OwnClock, Settings } from '../../../domain/matrix/settings';
import { Button } from '../../parts/Button';
import { Checkbox } from '../../parts/Checkbox';
import { TextField } from '../../parts/TextField';
import { EditableFields, IfEditable } from '../../session/Editable';
import { useSession } from '../../session/SessionContext';
import type { IncidentActs } from '../state/useIncidentActs';
import styles from './Clocks.module.css';

export function Clocks({ settings, acts }: { settings: Settings; acts: IncidentActs }) {
  const applying = regimesOf(settings).map(({ id }) => id);
  const choose = (id: string, on: boolean) =>
    acts.run(setSettings({ regimes: on ? [...applying, id] : applying.filter((one) => one !== id) }));
  const own = settings.ownClocks ?? [];
  return (
    <section className={styles.clocks} aria-labelledby="clocks">
      <h2 id="clocks" className={styles.title}>
        Which clocks run here?
      </h2>
      <p className={styles.note}>
        This is not legal advice. Have the time limits checked, and save the date as the answer below.
      </p>
      <EditableFields>
        <ul className={styles.list}>
          {regimeList.map(({ id, name, source, clocks }) => (
            <li key={id}>
              <Checkbox
                checked={applying.includes(id)}
                onChange={(on) => choose(id, on)}
                hint={`${clocks.map(clockInWords).join('. ')}. ${source}.`}
              >
                {name}
              </Checkbox>
            </li>
          ))}
          {own.map((clock) => (
            <li key={clock.id} className={styles.own}>
              <span>
                {clock.name}: within {clock.hours} hours of {clock.starts}
              </span>
              <IfEditable>
                <Button
                  size="small"
                  look="quiet"
                  onClick={() => acts.run(setSettings({ ownClocks: own.filter((one) => one !== clock) }))}
                >
                  <X size={14} aria-hidden />
                  <span className="visually-hidden">Delete {clock.name}</span>
                </Button>
              </IfEditable>
            </li>
          ))}
        </ul>
      </EditableFields>
      <IfEditable>
        <AddClock onAdd={(clock) => acts.run(setSettings({ ownClocks: [...own, clock] }))} />
      </IfEditable>
    </section>
  );
}

function AddClock({ onAdd }: { onAdd(clock: OwnClock): boolean }) {
  const session = useSession();
  const [name, setName] = useState('');
  const [hours, setHours] = useState('');
  const [starts, setStarts] = useState('');
  const count = Number(hours);
  const isWhole = name.trim() !== '' && starts.trim() !== '' && hours !== '' && count > 0 && count <= 10_000;
  const add = () => {
    const clock = { id: session.newId<'activity'>(), name: name.trim(), hours: count, starts: starts.trim() };
    if (!onAdd(clock)) return;
    setName('');
    setHours('');
    setStarts('');
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isWhole) add();
      }}
    >
      <TextField
        label="Your own clock"
        value={name}
        onCommit={setName}
        live
        placeholder="Contract with Acme"
      />
      <TextField label="Hours" type="number" value={hours} onCommit={setHours} live />
      <TextField label="Starts with" value={starts} onCommit={setStarts} live placeholder="awareness" />
      <Button type="submit" size="small" disabled={!isWhole}>
        Add clock
      </Button>
    </form>
  );
}
