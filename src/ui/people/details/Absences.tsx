/** When a person is away. Whole days where the person is, first and last included. */

import { X } from 'lucide-react';
import { useState } from 'react';
import { setPersonFields } from '../../../domain/edits/setPersonFields';
import { isCalendarDate } from '../../../domain/matrix/date';
import type { Absence, Matrix, Person } from '../../../domain/matrix/matrix';
import { Button } from '../../parts/Button';
import { IconButton } from '../../parts/IconButton';
import { TextField } from '../../parts/TextField';
import { IfEditable } from '../../session/Editable';
import { useRunEdit } from '../../session/runEdit';
import words from '../figures/PanelText.module.css';
import styles from './Details.module.css';

export function Absences({ matrix, person }: { matrix: Matrix; person: Person }) {
  const runEdit = useRunEdit();
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  const absences = person.absences ?? [];
  const set = (next: readonly Absence[]) =>
    runEdit(setPersonFields(matrix, [person.id], { absences: next.length > 0 ? next : undefined }));
  const add = () => {
    if (!isCalendarDate(from) || !isCalendarDate(until)) return;
    const sorted = [...absences, { from, until }].sort((one, other) => (one.from < other.from ? -1 : 1));
    if (!set(sorted)) return;
    setFrom('');
    setUntil('');
  };
  return (
    <section aria-label="Away">
      <h3 className={words.part}>Away</h3>
      <ul className={styles.holders}>
        {absences.map((absence) => (
          <li key={`${absence.from}/${absence.until}`} className={styles.holderLine}>
            <span className={styles.holderName}>
              {absence.from} to {absence.until}
            </span>
            <IfEditable>
              <IconButton
                name={`Delete the absence from ${absence.from}`}
                look="quiet"
                size="small"
                onClick={() => set(absences.filter((other) => other !== absence))}
              >
                <X size={15} aria-hidden />
              </IconButton>
            </IfEditable>
          </li>
        ))}
      </ul>
      <IfEditable>
        <div className={styles.fields}>
          <TextField label="First day away" type="date" live value={from} onCommit={setFrom} />
          <TextField label="Last day" type="date" live value={until} onCommit={setUntil} />
        </div>
        <Button
          size="small"
          className={styles.add}
          disabled={!isCalendarDate(from) || !isCalendarDate(until)}
          onClick={add}
        >
          Add absence
        </Button>
      </IfEditable>
    </section>
  );
}
