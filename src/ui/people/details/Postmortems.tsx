/** For the review of an incident: whether this person made the change that caused it. */

import { setActivityFields } from '../../../domain/edits/setActivityFields';
import type { Activity, Matrix, Person } from '../../../domain/matrix/matrix';
import { Checkbox } from '../../parts/Checkbox';
import { useRunEdit } from '../../session/runEdit';
import words from '../figures/PanelText.module.css';
import styles from './Details.module.css';

export function Postmortems({ matrix, person }: { matrix: Matrix; person: Person }) {
  const runEdit = useRunEdit();
  const rows = Object.values<Activity>(matrix.activities).filter(
    ({ duties, archived }) => duties?.includes('postmortem') && !archived,
  );
  if (rows.length === 0) return null;
  return (
    <section aria-label="Incident under review" className={styles.checks}>
      <h3 className={words.part}>Incident under review</h3>
      {rows.map(({ id, name, causedBy }) => (
        <Checkbox
          key={id}
          checked={causedBy === person.id}
          onChange={(author) =>
            runEdit(setActivityFields(matrix, [id], { causedBy: author ? person.id : undefined }))
          }
        >
          Made the change behind “{name}”
        </Checkbox>
      ))}
    </section>
  );
}
