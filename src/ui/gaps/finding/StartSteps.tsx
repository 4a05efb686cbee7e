/** Where gaps would be while there is nothing to check: what to do first, and which step is next. */
import type { Matrix } from '../../../domain/matrix/matrix';
import { Button } from '../../parts/Button';
import { classNames } from '../../parts/classNames';
import { HOME_ADDRESS } from '../../routing/route';
import { useReadOnly, useSessionState } from '../../session/SessionContext';
import { openDialog, showPanel, usePanels } from '../../workspace/panels';
import styles from './StartSteps.module.css';

const STEPS = [
  {
    title: 'Write down five things you decide or do',
    words: 'Start each with a verb. Enter opens the next one.',
  },
  { title: 'Name the roles involved', words: 'Roles rather than people: they last longer.' },
  { title: 'Give each activity one Accountable', words: 'Type A in a cell. Gaps appear here as you go.' },
];

export function StartSteps() {
  const panels = usePanels();
  const matrix = useSessionState((state) => state.matrix);
  const readOnly = useReadOnly();
  if (readOnly || isBegun(matrix)) return null;
  const next = isEmpty(matrix.activities) ? 0 : 1;
  return (
    <section className={styles.start} aria-labelledby="start-steps">
      <h3 id="start-steps" className={styles.title}>
        Three steps to an owned matrix
      </h3>
      <ol className={styles.steps}>
        {STEPS.map(({ title, words }, place) => (
          <li
            key={title}
            className={classNames(styles.step, place === next && styles.next)}
            aria-current={place === next ? 'step' : undefined}
          >
            <strong>{title}</strong>
            <span>{words}</span>
          </li>
        ))}
      </ol>
      <p className={styles.words}>
        You have it in a spreadsheet? Paste the table into the grid, or{' '}
        <a href={HOME_ADDRESS}>import a file</a>, which also reads sections, people and notes.
      </p>
      <div className={styles.acts}>
        <Button size="small" onClick={() => openDialog(panels, 'packs')}>
          Add activity pack…
        </Button>
        <Button size="small" look="quiet" onClick={() => showPanel(panels, { kind: 'matrix' })}>
          Describe your organisation
        </Button>
      </div>
    </section>
  );
}

/** Whether there is something that letters can be given to. */
export function isBegun({ activities, roles }: Matrix): boolean {
  return !isEmpty(activities) && !isEmpty(roles);
}

function isEmpty(map: object): boolean {
  for (const _ in map) return false;
  return true;
}
