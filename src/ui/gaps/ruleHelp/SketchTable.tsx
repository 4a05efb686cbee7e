/** A rule's example drawn as a small matrix. */

import type { Activity, Matrix, Role } from '../../../domain/matrix/matrix';
import { inOrder } from '../../../domain/matrix/order';
import { codeOf } from '../../../domain/matrix/scheme/scheme';
import { matrixFromSketch } from '../../../domain/matrix/sketch';
import { LetterTile } from '../../codes/LetterTile';
import { classNames } from '../../parts/classNames';
import { Scroller } from '../../parts/Scroller';
import styles from './SketchTable.module.css';
import { activityNotes, roleNotes, sketchNotes } from './sketchNotes';

interface SketchTableProps {
  sketch: string;
  caption: string;
  good?: boolean;
}

export function SketchTable({ sketch, caption, good = false }: SketchTableProps) {
  const matrix = matrixFromSketch(sketch);
  const roles = inOrder(matrix.roles) as readonly Role[];
  const activities = inOrder(matrix.activities) as readonly Activity[];
  const notes = sketchNotes(matrix);
  return (
    <Scroller className={styles.scroller} label={caption}>
      <table className={styles.table}>
        <caption className={classNames(styles.caption, good ? styles.good : styles.bad)}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              <span className="visually-hidden">Activity</span>
            </th>
            {roles.map((role) => (
              <th key={role.id} scope="col" className={styles.role}>
                {role.name}
                <Notes words={roleNotes(role, matrix)} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {activities.map((activity) => (
            <tr key={activity.id}>
              <th scope="row" className={styles.activity}>
                {activity.name}
                <Notes words={activityNotes(activity)} />
              </th>
              {roles.map(({ id }) => (
                <td key={id} className={styles.cell}>
                  <Letters matrix={matrix} activity={activity} roleId={id} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
    </Scroller>
  );
}

function Letters({ matrix, activity, roleId }: { matrix: Matrix; activity: Activity; roleId: Role['id'] }) {
  const codes = activity.assignments[roleId] ?? '';
  const condition = activity.conditions?.[roleId];
  return (
    <span className={styles.letters}>
      {[...codes].map((letter) => {
        const code = codeOf(matrix.scheme, letter);
        return code ? <LetterTile key={letter} code={code} size="small" /> : null;
      })}
      {condition ? <span className={styles.words}>{condition}</span> : null}
    </span>
  );
}

function Notes({ words }: { words: readonly string[] }) {
  if (words.length === 0) return null;
  return <span className={styles.words}>{words.join(' · ')}</span>;
}
