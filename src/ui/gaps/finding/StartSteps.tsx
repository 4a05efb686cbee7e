/** Where gaps would be while there is nothing to check: what to do first, and which step is next. */
import { isBegun } from '../../../domain/matrix/isBegun';
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
  {
    title: 'Make one role accountable for each activity',
    words: 'Type A in a cell. Gaps appear here as you go.',
  },
];

export function StartSteps() {
  const panels = usePanels();
  const matrix = useSessionState((state) => state.matrix);
  const readOnly = useReadOnly();
  if (readOnly || isBegun(matrix)) return null;
  const next = Object.keys(matrix.activities).length === 0 ? 0 : 1;
  return (
    <section className={styles.start} aria-labelledby="start-steps">
      <h3 id="start-steps" className={styles.title}>
        Three steps to start
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
        Already have it in a spreadsheet? Paste the table into the grid, or{' '}
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
