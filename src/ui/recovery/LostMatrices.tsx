/** Instead of a welcome: the storage is empty, and it should not be. */
import type { LostMatrix } from '../../session/library';
import { LostRow } from './LostRow';
import styles from './Recovery.module.css';

export function LostMatrices({ lost }: { lost: readonly LostMatrix[] }) {
  return (
    <main className={styles.page}>
      <title>Matrices are missing · Answerable</title>
      <div className={styles.words}>
        <h1>Matrices are missing</h1>
        <p>
          {lost.length === 1 ? 'This matrix was' : `These ${lost.length} matrices were`} on this device and{' '}
          {lost.length === 1 ? 'is' : 'are'} no longer in the storage of this browser. The browser may have
          cleared it, or it was damaged. A file that you exported brings a matrix back in any case.
        </p>
        <ul className={styles.list}>
          {lost.map((matrix) => (
            <li key={matrix.id}>
              <LostRow matrix={matrix} />
            </li>
          ))}
        </ul>
      </div>
    </main>
  );
}
