/** One activity: its name with what it protects, and its cells. It listens to its own activity and to nothing else. */
import { memo } from 'react';
import { type Codes, meaningsInWords, NO_CODES } from '../../domain/matrix/codes';
import type { ActivityId } from '../../domain/matrix/ids';
import type { Activity } from '../../domain/matrix/matrix';
import { useSessionState } from '../session/SessionContext';
import { ActivityName } from './ActivityName';
import { GridCell } from './GridCell';
import styles from './GridRow.module.css';
import { type Layout, leftOf, topOf, widthOf } from './layout';
import { crowdedLetters } from './rowReading';
import { coversColumn } from './spans';

export interface RowProps {
  layout: Layout;
  /** Index among the rows of the layout. */
  row: number;
  /** The columns that are drawn, as one string so that it compares by value. */
  columns: string;
  /** The active column where this is the active row: -1 is the name. */
  active: number | undefined;
  /** Which columns of this row are selected: see spans.ts. */
  selected: string;
  /** The column that holds the fill handle. */
  handle: number | undefined;
  pattern: boolean;
}

export const ActivityRow = memo(function ActivityRow(props: RowProps & { id: ActivityId }) {
  const { layout, row, id, active, selected } = props;
  const activity = useSessionState((state) => state.matrix.activities[id]);
  const worst = useSessionState((state) => state.analysis.worstOfRow.get(id));
  // Deleted a moment ago: the layout without it is on its way.
  if (!activity) return null;
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      data-row={id}
      className={styles.row}
      style={{
        top: layout.measures.header + topOf(layout, row),
        height: layout.measures.row,
        width: fullWidth(layout),
      }}
    >
      <ActivityName
        activity={activity}
        worst={worst}
        width={layout.measures.name}
        active={active === -1}
        selected={coversColumn(selected, -1)}
        pattern={props.pattern}
      />
      <Cells {...props} activity={activity} worstIsMust={worst === 'must'} />
    </div>
  );
});

function Cells(props: RowProps & { activity: Activity; worstIsMust: boolean }) {
  const { layout, columns, activity, active, selected } = props;
  const scheme = useSessionState((state) => state.matrix.scheme);
  const roles = useSessionState((state) => state.matrix.roles);
  const readOnly = useSessionState((state) => state.save.kind === 'read-only');
  const crowded = props.worstIsMust ? crowdedLetters(scheme, activity, layout.columnIndex) : '';
  return columns.split(' ').map((words) => {
    const [slot = '', at = ''] = words.split(':');
    const column = Number(at);
    const roleId = layout.columns[column];
    const role = roleId && roles[roleId];
    if (!role) return null;
    const codes: Codes = activity.assignments[role.id] ?? NO_CODES;
    const frozen = column < layout.frozen;
    return (
      <GridCell
        key={slot}
        column={column}
        left={layout.measures.name + leftOf(layout, column)}
        width={widthOf(layout, column)}
        frozen={frozen}
        name={`${role.name}, ${activity.name}: ${meaningsInWords(scheme, codes)}`}
        codes={codes}
        scheme={scheme}
        suggested={activity.suggested?.[role.id] === true}
        condition={activity.conditions?.[role.id]}
        note={activity.cellNotes?.[role.id]}
        selected={coversColumn(selected, column)}
        active={active === column}
        crowded={crowded !== '' && [...codes].some((letter) => crowded.includes(letter))}
        pattern={props.pattern}
        handle={props.handle === column}
        readOnly={readOnly}
      />
    );
  });
}

export function fullWidth(layout: Layout): number {
  return layout.measures.name + (layout.lefts.at(-1) ?? 0);
}
