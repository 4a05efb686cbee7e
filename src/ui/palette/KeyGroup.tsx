/** Keys and what they do, as a list under a title: in the sheet of keys and in the guide. */
import { Keys } from '../parts/Keys';
import styles from './KeyGroup.module.css';

interface Line {
  readonly label: string;
  readonly keys?: readonly string[];
}

// What editorKeys.ts of the grid answers to: keys of a field, which no table of commands has.
export const EDITOR_KEYS: readonly Line[] = [
  { label: 'Save and move down or up. On something new: add the next one', keys: ['Enter', 'Shift Enter'] },
  { label: 'Save and move right, or left', keys: ['Tab', 'Shift Tab'] },
  { label: 'Save a condition or note in every selected cell', keys: ['Ctrl Enter'] },
  { label: 'New line in a note', keys: ['Alt Enter'] },
  { label: 'Cancel. On something new: stop adding', keys: ['Escape'] },
];

export function KeyGroup({ title, lines }: { title: string; lines: readonly Line[] }) {
  if (!lines.some(({ keys = [] }) => keys.length > 0)) return null;
  return (
    <section className={styles.group} aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      <dl className={styles.lines}>
        {lines.map(({ label, keys = [] }) =>
          keys.length === 0 ? null : (
            <div key={label} className={styles.line}>
              <dt>{label}</dt>
              <dd>
                {keys.map((each, place) => (
                  <span key={each}>
                    {place > 0 ? <span className={styles.or}>or</span> : null}
                    <Keys keys={each} />
                  </span>
                ))}
              </dd>
            </div>
          ),
        )}
      </dl>
    </section>
  );
}
