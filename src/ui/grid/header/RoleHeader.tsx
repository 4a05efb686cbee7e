/** The head of a column: the layer's strip, the role's name, and who fills it. */
import { memo } from 'react';
import type { CalendarDate } from '../../../domain/matrix/date';
import type { Matrix, Role } from '../../../domain/matrix/matrix';
import { standingInWords } from '../../../domain/people/peopleAt';
import { classNames } from '../../parts/classNames';
import { holdersOf } from '../drawn/headerReading';
import { layerColour } from '../drawn/layerColour';
import styles from './GridHeader.module.css';
import { HeaderMenuButton } from './HeaderMenuButton';
import { ResizeHandle } from './ResizeHandle';

interface RoleHeaderProps {
  role: Role;
  people: Matrix['people'];
  today: CalendarDate;
  column: number;
  left: number;
  width: number;
  frozen: boolean;
  active: boolean;
  selected: boolean;
  sorted: 'ascending' | 'descending' | undefined;
  pattern: boolean;
}

export const RoleHeader = memo(function RoleHeader(props: RoleHeaderProps) {
  const { role, people, today, column, left, width, frozen, active, selected, pattern } = props;
  const { standings, initials, more, vacant } = holdersOf(role, people, today);
  const holders = standings.map((standing) => standingInWords(standing, people));
  const held = vacant ? 'vacant' : holders.length > 0 ? `people: ${holders.join(', ')}` : '';
  return (
    <div
      role="columnheader"
      aria-colindex={column + 2}
      // The name alone, which is read again before every cell of the column; on the header itself the rest is read too.
      aria-label={role.name}
      aria-description={[role.layer, held].filter(Boolean).join(', ') || undefined}
      aria-selected={selected}
      aria-sort={props.sorted}
      tabIndex={active ? 0 : -1}
      data-column={column}
      className={classNames(
        styles.role,
        frozen && styles.frozen,
        active && styles.active,
        selected && styles.selected,
      )}
      style={{ left, width }}
    >
      <span className={styles.strip} style={{ background: layerColour(role.layer) }} aria-hidden />
      {pattern ? null : (
        <>
          <bdi className={styles.roleName}>{role.name}</bdi>
          <span className={styles.holders} aria-hidden>
            {initials.map((initial, at) => (
              <span key={standings[at]?.person.id} className={styles.holder} data-holder>
                {initial}
              </span>
            ))}
            {more > 0 ? <span className={styles.more}>+{more}</span> : null}
            {vacant ? (
              <span className={styles.vacant} data-holder>
                ?
              </span>
            ) : null}
          </span>
        </>
      )}
      <HeaderMenuButton of={role.name} />
      <ResizeHandle of={role.name} width={width} />
    </div>
  );
});
