/** The matrix itself, with what stands around the grid. */
import { Suspense } from 'react';
import { lazySlot } from '../../parts/lazySlot';
import { FilterBar } from './FilterBar';
import styles from './MatrixScreen.module.css';
import { SidePanel } from './SidePanel';

const MatrixGrid = lazySlot(import.meta.glob('../../grid/MatrixGrid.tsx'));

export default function MatrixScreen() {
  return (
    <div className={styles.screen}>
      <FilterBar />
      <p className={styles.paper}>The matrix is printed with Print in its Export menu.</p>
      <div className={styles.body}>
        <div className={styles.grid}>
          <Suspense>{MatrixGrid ? <MatrixGrid /> : null}</Suspense>
        </div>
        <SidePanel />
      </div>
    </div>
  );
}
