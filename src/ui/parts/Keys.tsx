/** Keys as caps: `Ctrl Z` is two of them. Ctrl and Alt are written as the machine at hand writes them. */
import styles from './Keys.module.css';

export const onMac = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform);

const SHORT: { readonly [key: string]: string } = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  ContextMenu: 'Menu',
};

const MAC: { readonly [key: string]: string } = {
  Ctrl: '⌘',
  Alt: '⌥',
  Shift: '⇧',
  Enter: '↩',
  Backspace: '⌫',
};

export function Keys({ keys }: { keys: string }) {
  return (
    <span className={styles.keys}>
      {keys.split(' ').map((key) => (
        <kbd key={key} className={styles.key}>
          {(onMac ? MAC[key] : undefined) ?? SHORT[key] ?? key}
        </kbd>
      ))}
    </span>
  );
}
