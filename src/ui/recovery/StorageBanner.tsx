/** One line over every screen while the storage is not what people may rely on. */
import type { LostMatrix, StorageState } from '../../session/library';
import { Button } from '../parts/Button';
import { LostRow } from './LostRow';
import styles from './Recovery.module.css';

export function StorageBanner({ state, lost }: { state: StorageState; lost: readonly LostMatrix[] }) {
  return (
    <>
      {state.kind === 'memory' ? (
        <section className={styles.banner} aria-label="Storage">
          <p>{state.reason}</p>
        </section>
      ) : null}
      {state.kind === 'locked' ? (
        <section className={styles.banner} aria-label="Storage">
          <p>{state.reason}</p>
          <Button size="small" onClick={() => location.reload()}>
            Reload
          </Button>
        </section>
      ) : null}
      {lost.map((matrix) => (
        <section key={matrix.id} className={styles.banner} aria-label={`Damaged: ${matrix.name}`}>
          <LostRow matrix={matrix} />
        </section>
      ))}
    </>
  );
}
