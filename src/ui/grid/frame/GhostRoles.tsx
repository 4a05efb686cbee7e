/** At the end of a header with few roles: where the next ones will stand, each a way to name one. */
import { nameNew } from '../../commands/acts/arranging';
import type { GridContext } from '../../commands/command/context';
import { useGridViewState } from '../../gridView/GridViewContext';
import { type GhostColumns, ghostColumns } from '../../gridView/ghosts';
import { useSessionState } from '../../session/SessionContext';
import styles from './Ghosts.module.css';

/** As many as there can be ghosts. */
const EXAMPLES = ['Product Manager', 'Tech Lead', 'Operations'];

/** Where the columns that are not there yet would be. */
export function useGhostColumns(): GhostColumns {
  const roles = useSessionState(({ matrix }) => Object.keys(matrix.roles).length);
  const count = useGridViewState((state) => ghostColumns(state, roles).count);
  const left = useGridViewState((state) => ghostColumns(state, roles).left);
  const width = useGridViewState((state) => ghostColumns(state, roles).width);
  return { count, left, width };
}

export function GhostRoles({ context }: { context: GridContext }) {
  const { count, left, width } = useGhostColumns();
  const height = useGridViewState(({ layout }) => layout.measures.header);
  return EXAMPLES.slice(EXAMPLES.length - count).map((example, place) => (
    <button
      key={example}
      type="button"
      className={styles.role}
      style={{ insetInlineStart: left + place * width, width, height }}
      // One of them is enough for keys and readers.
      {...(place === 0 ? {} : { tabIndex: -1, 'aria-hidden': true })}
      onClick={() => nameNew(context, { kind: 'role', where: 'end' })}
    >
      <span>Type a role</span>
      <span className={styles.example}>e.g. {example}</span>
    </button>
  ));
}
