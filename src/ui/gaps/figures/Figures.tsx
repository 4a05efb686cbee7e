/** The two figures that say how a matrix stands: rows with a clean owner, and what of its frameworks it covers. */

import { Suspense } from 'react';
import type { Analysis } from '../../../domain/findings/analysis';
import type { Matrix } from '../../../domain/matrix/matrix';
import { Boundary } from '../../boundary/Boundary';
import { NoTrouble } from '../../boundary/troubles';
import { slotOf } from '../../parts/lazySlot';
import { matrixAddress } from '../../routing/route';
import { Figure } from './Figure';
import styles from './Figures.module.css';
import { SuggestedLine } from './SuggestedLine';

// The texts of the frameworks load only where one is switched on.
const CoverageFigure = slotOf(() => import('./CoverageFigure'));

export function Figures({ analysis, matrix }: { analysis: Analysis; matrix: Matrix }) {
  const owned = ownedRows(analysis);
  const measured = matrix.settings.frameworks.length > 0;
  if (owned.of === 0) return null;
  return (
    <div className={styles.figures}>
      <Figure part={owned.part} of={owned.of}>
        Fully assigned activities
      </Figure>
      <SuggestedLine />
      {measured ? (
        <Boundary what="Coverage" Trouble={NoTrouble}>
          <Suspense>
            <CoverageFigure analysis={analysis} matrix={matrix} />
          </Suspense>
        </Boundary>
      ) : (
        <p className={styles.unmeasured}>
          No framework chosen: <a href={matrixAddress(matrix.id, 'coverage')}>choose one</a>
        </p>
      )}
    </div>
  );
}

interface PartOf {
  readonly part: number;
  readonly of: number;
}

function ownedRows({ cleanRows }: Pick<Analysis, 'cleanRows'>): PartOf {
  let part = 0;
  let all = 0;
  for (const section of cleanRows.values()) {
    part += section.clean;
    all += section.of;
  }
  return { part, of: all };
}
