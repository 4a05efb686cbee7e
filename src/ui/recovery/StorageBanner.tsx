/** One line over every screen while the storage is not what people may rely on. */
import type { LostMatrix, StorageState } from '../../session/library';
import type { WaitingUpdate } from '../offline';
import { Button } from '../parts/Button';
import { LostRow } from './LostRow';
import styles from './Recovery.module.css';
import { reloadIntoNewest, updateOffer } from './reloading';

interface StorageBannerProps {
  state: StorageState;
  lost: readonly LostMatrix[];
  update: WaitingUpdate | null;
}

export function StorageBanner({ state, lost, update }: StorageBannerProps) {
  return (
    <>
      {state.kind === 'slow' ? (
        <section className={styles.banner} role="status" aria-label="Storage">
          <p>
            This browser’s storage has not answered yet. It may be busy, or an older version of Answerable is
            open in another tab: close that tab. Your matrices appear here as soon as it answers.
          </p>
        </section>
      ) : null}
      {state.kind === 'memory' ? (
        <section className={styles.banner} aria-label="Storage">
          <p>{state.reason}</p>
        </section>
      ) : null}
      {state.kind === 'locked' ? (
        <section className={styles.banner} aria-label="Storage">
          <p>{state.reason}</p>
          <Button size="small" onClick={() => void reloadIntoNewest()}>
            Reload
          </Button>
        </section>
      ) : null}
      {update && state.kind !== 'locked' ? (
        <section className={styles.news} role="status" aria-label="New version">
          <p>
            A new version of Answerable is ready. It updates every open tab, and nothing you typed is lost.
          </p>
          <Button size="small" look="soft" onClick={() => update.apply()}>
            Reload
          </Button>
          <Button size="small" look="quiet" onClick={() => updateOffer.setState({ waiting: null })}>
            Later
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
