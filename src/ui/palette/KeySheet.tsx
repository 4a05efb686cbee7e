/** All keys, from the same commands that the grid and the frame obey. */
import { commandGroups } from '../commands/offered/commandList';
import { Dialog } from '../parts/Dialog';
import { useSessionState } from '../session/SessionContext';
import { openDialog, usePanels } from '../workspace/panels';
import { EDITOR_KEYS, KeyGroup } from './KeyGroup';
import styles from './KeySheet.module.css';

export default function KeySheet() {
  const panels = usePanels();
  const scheme = useSessionState((state) => state.matrix.scheme);
  const letters = scheme.codes.map((code) => ({
    label: `${code.name} on or off; with Shift, replace the others`,
    keys: [code.letter],
  }));
  const [everywhere, ...groups] = commandGroups.map((group) => (
    <KeyGroup key={group.title} title={group.title} lines={group.commands} />
  ));
  return (
    <Dialog open reading size="large" title="Keyboard shortcuts" onClose={() => openDialog(panels, null)}>
      <div className={styles.columns}>
        {everywhere}
        <KeyGroup title={`${scheme.name} letters`} lines={letters} />
        <KeyGroup title="When editing text" lines={EDITOR_KEYS} />
        {groups}
      </div>
    </Dialog>
  );
}
