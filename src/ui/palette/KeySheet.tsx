/** All keys, from the same tables that the grid and the frame obey. */
import { gridKeys, KEY_GROUPS } from '../grid/keys/gridKeys';
import { Dialog } from '../parts/Dialog';
import { Keys } from '../parts/Keys';
import { useSessionState } from '../session/SessionContext';
import { openDialog, usePanels } from '../workspace/panels';
import { frameCommands } from './frameCommands';
import styles from './KeySheet.module.css';

interface Line {
  readonly label: string;
  readonly keys: readonly string[];
}

// What editorKeys.ts of the grid answers to: keys of a field, which no table of commands has.
const EDITOR_KEYS: readonly Line[] = [
  { label: 'Keep it and go down, or up', keys: ['Enter', 'Shift Enter'] },
  { label: 'Keep it and go right, or left', keys: ['Tab', 'Shift Tab'] },
  { label: 'Keep a condition or a note in every selected cell', keys: ['Ctrl Enter'] },
  { label: 'A new line of a note', keys: ['Alt Enter'] },
  { label: 'Leave everything as it was', keys: ['Escape'] },
];

export default function KeySheet() {
  const panels = usePanels();
  const scheme = useSessionState((state) => state.matrix.scheme);
  const letters = scheme.codes.map((code) => ({
    label: `${code.name}, or take it away again; with Shift, only this`,
    keys: [code.letter],
  }));
  const groups = KEY_GROUPS.map((group) => ({
    title: group as string,
    lines: gridKeys.filter((row) => row.group === group && row.keys.length > 0) as readonly Line[],
  }));
  return (
    <Dialog open reading size="large" title="Keys" onClose={() => openDialog(panels, null)}>
      <div className={styles.columns}>
        <Group title="Everywhere" lines={frameCommands.filter(({ keys }) => keys.length > 0)} />
        <Group title={`Codes of ${scheme.name}`} lines={letters} />
        <Group title="While a name, a condition or a note is written" lines={EDITOR_KEYS} />
        {groups.map(({ title, lines }) =>
          lines.length > 0 ? <Group key={title} title={title} lines={lines} /> : null,
        )}
      </div>
    </Dialog>
  );
}

function Group({ title, lines }: { title: string; lines: readonly Line[] }) {
  return (
    <section className={styles.group} aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      <dl className={styles.lines}>
        {lines.map(({ label, keys }) => (
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
        ))}
      </dl>
    </section>
  );
}
