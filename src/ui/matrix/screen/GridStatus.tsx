/** In the status bar: how much is shown and selected, and the keys that do the main things. */
import { useGridViewState } from '../../gridView/GridViewContext';
import { selectionInWords } from '../../gridView/selection/selectionInWords';
import { onMac } from '../../parts/Keys';
import { useSessionState } from '../../session/SessionContext';
import styles from './GridStatus.module.css';

export default function GridStatus() {
  const layout = useGridViewState((state) => state.layout);
  const selection = useGridViewState((state) => state.selection);
  const letters = useSessionState((state) => state.matrix.scheme).codes.map((code) => code.letter);
  const words = selectionInWords(layout, selection).replace(/\.$/, '');
  return (
    <>
      {layout.shown < layout.of ? <span>{layout.shown} shown</span> : null}
      <span className={styles.selected}>{words || '1 cell selected'}</span>
      <span className={styles.hint}>
        Type {letters.join(' ')} to assign · Space to choose · {onMac ? '⌫' : 'Delete'} to clear · ? for all
        keys
      </span>
    </>
  );
}
