import styles from './Brand.module.css';
import { HOME_ADDRESS } from './route';

/** The mark. In a matrix it is the way home. */
export function Brand({ large = false }: { large?: boolean }) {
  return large ? (
    <span className={styles.large} aria-hidden>
      A
    </span>
  ) : (
    <a href={HOME_ADDRESS} className={styles.mark} aria-label="Answerable: all matrices">
      A
    </a>
  );
}
