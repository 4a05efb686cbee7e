/** Shown instead of the app inside another page, which could lead clicks astray: not every host can forbid frames. */
import styles from './Message.module.css';

export function Framed() {
  return (
    <main className={styles.page}>
      <div className={styles.message}>
        <h1 className={styles.title}>Answerable opens in a window of its own</h1>
        <p className={styles.words}>Inside another page nobody could tell whose buttons they press.</p>
        <a href={location.href} target="_blank" rel="noopener noreferrer">
          Open Answerable
        </a>
      </div>
    </main>
  );
}
