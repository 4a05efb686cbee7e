/** What is only told, with its lines: problems of the file, and what is in the matrix already. */

import { withHiddenShown } from '../../exchange/texts/cleanText';
import { thousands } from '../parts/counted';
import styles from './OwnersDialog.module.css';

interface OwnersNotesProps {
  title: string;
  items: readonly { readonly line: number; readonly message: string }[];
  open: boolean;
}

const SHOWN = 500;

export function OwnersNotes({ title, items, open }: OwnersNotesProps) {
  if (items.length === 0) return null;
  const left = items.length - SHOWN;
  return (
    <details className={styles.told} open={open}>
      <summary>
        {title} ({thousands(items.length)})
      </summary>
      <ul className={styles.list} aria-label={title}>
        {items.slice(0, SHOWN).map(({ line, message }) => (
          <li key={`${line} ${message}`}>
            <strong>Line {line}:</strong> {withHiddenShown(message)}
          </li>
        ))}
      </ul>
      {left > 0 ? <p className={styles.faint}>And {thousands(left)} more.</p> : null}
    </details>
  );
}
