/** Below the last of few activities: where the next ones will stand, each a way to name one. */
import { addSomeActivity } from '../../commands/acts/arranging';
import type { GridContext } from '../../commands/command/context';
import { useGridViewState } from '../../gridView/GridViewContext';
import { GHOST_ACTIVITY, GHOSTS, ghostRows } from '../../gridView/ghosts';
import { leftOf, topOf } from '../../gridView/layout/layout';
import { useGhostColumns } from './GhostRoles';
import styles from './Ghosts.module.css';

/** Lines between columns that any screen shows; a wide matrix with few activities needs no more. */
const MOST_LINES = 60;

export function GhostRows({ context }: { context: GridContext }) {
  const count = useGridViewState(ghostRows);
  const layout = useGridViewState((state) => state.layout);
  const ghosts = useGhostColumns();
  if (count === 0) return null;
  const { name, row } = layout.measures;
  const height = topOf(layout, layout.rows.length);
  const lines = [
    ...layout.columns.slice(0, MOST_LINES).map((_, column) => ({ at: name + leftOf(layout, column), up: 0 })),
    // These are not drawn beside the rows above.
    ...PLACES.slice(0, ghosts.count).map((place) => ({ at: ghosts.left + place * ghosts.width, up: height })),
  ];
  return (
    <div className={styles.rows} style={{ width: ghosts.left + ghosts.count * ghosts.width }}>
      {PLACES.slice(0, count).map((place) => (
        <button
          key={place}
          type="button"
          className={styles.row}
          style={{ height: row }}
          // One of them is enough for keys and readers.
          {...(place === 0 ? {} : { tabIndex: -1, 'aria-hidden': true })}
          onClick={() => addSomeActivity(context)}
        >
          {place === 0 ? <span style={{ width: name }}>{GHOST_ACTIVITY}</span> : null}
        </button>
      ))}
      {lines.map(({ at, up }) => (
        <span
          key={at}
          className={styles.line}
          style={{ insetInlineStart: at, insetBlockStart: -up }}
          aria-hidden
        />
      ))}
    </div>
  );
}

const PLACES = Array.from({ length: GHOSTS.activities }, (_, place) => place);
