/** The row of roles. It stays at the top, and its first cell in the corner. */

import { memo } from 'react';
import { useGridView, useGridViewState } from '../../gridView/GridViewContext';
import { fullWidth, type Layout, leftOf, widthOf } from '../../gridView/layout/layout';
import { coversColumn } from '../../gridView/selection/spans';
import { useSession, useSessionState } from '../../session/SessionContext';
import { activeColumn, wholeColumns } from '../drawn/headerReading';
import styles from './GridHeader.module.css';
import { HeaderMenuButton } from './HeaderMenuButton';
import { ResizeHandle } from './ResizeHandle';
import { RoleHeader } from './RoleHeader';
import { resizeByKey } from './resizeKeys';

interface GridHeaderProps {
  layout: Layout;
  columns: string;
  active: number | undefined;
  selected: string;
  pattern: boolean;
}

export const GridHeader = memo(function GridHeader(props: GridHeaderProps) {
  const { layout, columns, active, selected, pattern } = props;
  const session = useSession();
  const view = useGridView();
  const roles = useSessionState((state) => state.matrix.roles);
  const people = useSessionState((state) => state.matrix.people);
  const sort = useGridViewState((state) => state.sort);
  const today = session.today();
  const direction = sort?.descending ? 'descending' : 'ascending';
  return (
    <div
      role="row"
      aria-rowindex={1}
      data-row="header"
      className={styles.header}
      style={{ height: layout.measures.header, width: fullWidth(layout) }}
      onKeyDown={(event) => resizeByKey({ session, view }, event)}
    >
      <div
        role="columnheader"
        aria-colindex={1}
        aria-label="Activity"
        aria-sort={sort?.by === 'name' ? direction : undefined}
        tabIndex={active === -1 ? 0 : -1}
        data-column={-1}
        className={styles.corner}
        style={{ width: layout.measures.name }}
      >
        Activity
        <HeaderMenuButton of="Activity" />
        <ResizeHandle isName of="Activity" width={layout.measures.name} />
      </div>
      {columns === ''
        ? null
        : columns.split(' ').map((words) => {
            const [slot = '', at = ''] = words.split(':');
            const column = Number(at);
            const id = layout.columns[column];
            const role = id && roles[id];
            return role ? (
              <RoleHeader
                key={slot}
                role={role}
                people={people}
                today={today}
                column={column}
                left={layout.measures.name + leftOf(layout, column)}
                width={widthOf(layout, column)}
                frozen={column < layout.frozen}
                active={active === column}
                selected={coversColumn(selected, column)}
                sorted={sort?.by === id ? direction : undefined}
                pattern={pattern}
              />
            ) : null;
          })}
    </div>
  );
});

/** The header with the columns in view. It re-renders only for the part of the selection that it shows. */
export function HeaderInView({ columns }: { columns: string }) {
  const layout = useGridViewState((state) => state.layout);
  const pattern = useGridViewState((state) => state.zoom === 'pattern');
  const active = useGridViewState(activeColumn);
  const selected = useGridViewState(wholeColumns);
  return (
    <GridHeader layout={layout} columns={columns} active={active} selected={selected} pattern={pattern} />
  );
}
