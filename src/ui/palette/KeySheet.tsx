/** All keys, from the same commands that the grid and the frame obey. */
import { commandGroups } from '../commands/offered/commandList';
import { Dialog } from '../parts/Dialog';
import { Keys } from '../parts/Keys';
import { useSessionState } from '../session/SessionContext';
import { openDialog, usePanels } from '../workspace/panels';
import styles from './KeySheet.module.css';

interface Line {
  readonly label: string;
  readonly keys?: readonly string[];
}

// What editorKeys.ts of the grid answers to: keys of a field, which no table of commands has.
const EDITOR_KEYS: readonly Line[] = [
  { label: 'Save and move down or up. On something new: add the next one', keys: ['Enter', 'Shift Enter'] },
  { label: 'Save and move right, or left', keys: ['Tab', 'Shift Tab'] },
  { label: 'Save a condition or note in every selected cell', keys: ['Ctrl Enter'] },
  { label: 'New line in a note', keys: ['Alt Enter'] },
  { label: 'Cancel. On something new: stop adding', keys: ['Escape'] },
];

export default function KeySheet() {
  const panels = usePanels();
  const scheme = useSessionState((state) => state.matrix.scheme);
  const letters = scheme.codes.map((code) => ({
    label: `${code.name} on or off; with Shift, replace the others`,
    keys: [code.letter],
  }));
  const [everywhere, ...groups] = commandGroups.map((group) => (
    <Group key={group.title} title={group.title} lines={group.commands} />
  ));
  return (
    <Dialog open reading size="large" title="Keyboard shortcuts" onClose={() => openDialog(panels, null)}>
      <div className={styles.columns}>
        {everywhere}
        <Group title={`${scheme.name} letters`} lines={letters} />
        <Group title="When editing text" lines={EDITOR_KEYS} />
        {groups}
      </div>
    </Dialog>
  );
}

function Group({ title, lines }: { title: string; lines: readonly Line[] }) {
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
