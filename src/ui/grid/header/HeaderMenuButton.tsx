/** The menu of a header for pointers and fingers; Shift+F10 on the header opens the same one. */
import styles from './GridHeader.module.css';

export function HeaderMenuButton({ of }: { of: string }) {
  return <button type="button" tabIndex={-1} data-menu className={styles.menu} aria-label={`${of} menu`} />;
}
