/** In the status bar: how much is shown and selected, and what the keys can do there now. */
import { zoneAt } from '../../commands/command/zone';
import { useGridViewState } from '../../gridView/GridViewContext';
import { positionOf } from '../../gridView/layout/layout';
import { selectionInWords } from '../../gridView/selection/selectionInWords';
import { onMac } from '../../parts/Keys';
import { useReadOnly, useSessionState } from '../../session/SessionContext';
import styles from './GridStatus.module.css';
import { keyHint } from './keyHint';

const ONE_SELECTED = {
  cell: '1 cell selected',
  name: '1 activity selected',
  section: '1 section selected',
  header: '1 role selected',
  corner: '',
};

export default function GridStatus() {
  const layout = useGridViewState((state) => state.layout);
  const selection = useGridViewState((state) => state.selection);
  const naming = useGridViewState(({ opened }) =>
    opened?.kind === 'naming' ? opened.place.kind : undefined,
  );
  const scheme = useSessionState((state) => state.matrix.scheme);
  const roles = useSessionState((state) => Object.keys(state.matrix.roles).length);
  const readOnly = useReadOnly();
  const zone = zoneAt(layout, positionOf(layout, selection.active) ?? { row: -1, column: -1 });
  const words = selectionInWords(layout, selection).replace(/\.$/, '');
  return (
    <>
      {layout.shown < layout.of ? <span>{layout.shown} shown</span> : null}
      <span className={styles.selected}>{naming ? '' : words || ONE_SELECTED[zone]}</span>
      <span className={styles.hint}>
        {keyHint({ zone, naming, activities: layout.of, roles, scheme, mac: onMac, readOnly })}
      </span>
    </>
  );
}
