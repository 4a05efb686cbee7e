/** The matrix itself, with what stands around the grid. */
import { Suspense } from 'react';
import { lazySlot } from '../app/lazySlot';
import styles from './MatrixScreen.module.css';

const MatrixGrid = lazySlot(import.meta.glob('../grid/MatrixGrid.tsx'));
const GapsPanel = lazySlot(import.meta.glob('../gaps/GapsPanel.tsx'));

export default function MatrixScreen() {
  return (
    <div className={styles.screen}>
      <div className={styles.grid}>
        <Suspense>{MatrixGrid ? <MatrixGrid /> : null}</Suspense>
      </div>
      <div className={styles.side}>
        <Suspense>{GapsPanel ? <GapsPanel /> : null}</Suspense>
      </div>
    </div>
  );
}
