/** The "+" at the end of the columns, always in view: where there is no more room, over the end of the header. */
import { Plus } from 'lucide-react';
import { nameNew } from '../../commands/acts/arranging';
import type { GridContext } from '../../commands/command/context';
import { useGridViewState } from '../../gridView/GridViewContext';
import { addingWidth } from '../../gridView/layout/measures';
import { IconButton } from '../../parts/IconButton';
import styles from './AddRoleButton.module.css';
import { useGhostColumns } from './GhostRoles';

export function AddRoleButton({ context }: { context: GridContext }) {
  const ghosts = useGhostColumns();
  const room = useGridViewState((state) => state.room);
  const width = addingWidth(room);
  const end = Math.min(ghosts.left + ghosts.count * ghosts.width, room.width - width);
  const height = useGridViewState(({ layout }) => layout.measures.header);
  return (
    <div className={styles.end} style={{ insetInlineStart: end, height, width }}>
      <IconButton
        name="Add role"
        look="quiet"
        size="small"
        onClick={() => nameNew(context, { kind: 'role', where: 'end' })}
      >
        <Plus size={15} aria-hidden />
      </IconButton>
    </div>
  );
}
