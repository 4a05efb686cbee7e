import styles from './Message.module.css';

export function Loading({ what = 'Opening' }: { what?: string }) {
  return (
    <main className={styles.page}>
      <p className={styles.wait} role="status">
        {what}…
      </p>
    </main>
  );
}
