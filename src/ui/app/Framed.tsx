/** Shown instead of the app inside another page, which could lead clicks astray: not every host can forbid frames. */
import styles from './Message.module.css';

export function Framed() {
  return (
    <main className={styles.page}>
      <div className={styles.message}>
        <h1 className={styles.title}>Answerable does not run inside other pages</h1>
        <p className={styles.words}>To protect you from hidden buttons, open it in its own window.</p>
        <a href={location.href} target="_blank" rel="noopener noreferrer">
          Open Answerable
        </a>
      </div>
    </main>
  );
}
