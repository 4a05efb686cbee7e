/**
 * Everything that was not understood or was changed, each with its place and what was done. What is sure, or was decided with
 * nothing lost, is listed apart: nobody has to look for a mistake there.
 */
import { useId, useState } from 'react';
import { withHiddenShown } from '../../../exchange/texts/cleanText';
import type { Corrections } from '../../../exchange/understand/reading/corrections';
import type { Preview, ShownProblem } from '../../../exchange/work/preview';
import { Button } from '../../parts/Button';
import { Checkbox } from '../../parts/Checkbox';
import { counted } from '../../parts/counted';
import styles from './ImportDialog.module.css';

const SHOWN = 100;

const OUTCOMES = { changed: 'Changed', kept: 'Kept', 'left-out': 'Skipped', around: 'Not read' } as const;

export function ProblemList({
  preview,
  onCorrect,
}: {
  preview: Preview;
  onCorrect(correction: Corrections): void;
}) {
  const [apostrophesOff, setApostrophesOff] = useState(false);
  const id = useId();
  const { apostrophes } = preview;
  const problems = preview.problems.filter(({ isRemark }) => !isRemark);
  const remarks = preview.problems.filter(({ isRemark }) => isRemark);
  return (
    <section className={styles.problems}>
      <h3 id={id}>Problems{problems.length > 0 ? ` (${problems.length.toLocaleString('en')})` : ''}</h3>
      {apostrophes > 0 ? (
        <Checkbox
          checked={apostrophesOff}
          onChange={(checked) => {
            setApostrophesOff(checked);
            onCorrect({ takeOffApostrophes: checked });
          }}
        >
          Remove the leading apostrophe from {counted(apostrophes, 'cell', 'cells')}, which another program
          may have put there
        </Checkbox>
      ) : null}
      {problems.length === 0 ? (
        <p className={styles.because}>
          {preview.certain
            ? 'None. Everything was understood.'
            : remarks.length > 0 && preview.certainBut
              ? 'None. How it was read is said below.'
              : 'None, but look at the questions, the suggestions and what is marked as a guess.'}
        </p>
      ) : null}
      <Lines name="Problems" problems={problems} />
      {remarks.length > 0 ? (
        <>
          <h3>Remarks ({remarks.length.toLocaleString('en')})</h3>
          <Lines name="Remarks" problems={remarks} />
        </>
      ) : null}
    </section>
  );
}

function Lines({ name, problems }: { name: string; problems: readonly ShownProblem[] }) {
  const [all, setAll] = useState(false);
  const shown = all ? problems : problems.slice(0, SHOWN);
  return (
    <>
      <ul aria-label={name} className={styles.list}>
        {shown.map(({ number, place, message, outcome }) => (
          <li key={number}>
            <span className={styles.outcome}>{OUTCOMES[outcome]}</span>
            <span>
              <strong>{withHiddenShown(place)}:</strong> {withHiddenShown(message)}
            </span>
          </li>
        ))}
      </ul>
      {problems.length > SHOWN && !all ? (
        <Button size="small" onClick={() => setAll(true)}>
          Show all {problems.length.toLocaleString('en')}
        </Button>
      ) : null}
    </>
  );
}
