import styles from './Recovery.module.css';

/** Another tab with an older version holds the database. Nothing to click: it goes on by itself. */
export function BlockedScreen() {
  return (
    <main className={styles.page}>
      <title>Waiting for another tab · Answerable</title>
      <div className={styles.words} role="status" aria-label="Storage">
        <h1>Another tab is in the way</h1>
        <p>
          Answerable has to bring its storage up to date and cannot while an older version is open in another
          tab. Close the other tabs with Answerable; this one goes on by itself.
        </p>
        <p>Nothing has been changed or lost.</p>
      </div>
    </main>
  );
}
