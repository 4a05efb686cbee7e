/** The matrix itself, with what stands around the grid. */
import MatrixGrid from '../../grid/MatrixGrid';
import { FilterBar } from './FilterBar';
import styles from './MatrixScreen.module.css';
import { SidePanel } from './SidePanel';

export default function MatrixScreen() {
  return (
    <div className={styles.screen}>
      <FilterBar />
      <p className={styles.paper}>To print the matrix, choose Print in the Export menu.</p>
      <div className={styles.body}>
        <div className={styles.grid}>
          <MatrixGrid />
        </div>
        <SidePanel />
      </div>
    </div>
  );
}
