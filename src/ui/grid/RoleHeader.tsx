/** The head of a column: the layer's strip, the role's name, and who fills it. */
import { memo } from 'react';
import type { RoleId } from '../../domain/matrix/ids';
import { standingInWords } from '../../domain/people/peopleAt';
import { behindRole } from '../../domain/people/whoHolds';
import { classNames } from '../parts/classNames';
import { useSession, useSessionState } from '../session/SessionContext';
import styles from './GridHeader.module.css';
import { HeaderMenuButton } from './HeaderMenuButton';
import { layerColour } from './layerColour';
import { ResizeHandle } from './ResizeHandle';

interface RoleHeaderProps {
  id: RoleId;
  column: number;
  left: number;
  width: number;
  frozen: boolean;
  active: boolean;
  selected: boolean;
  sorted: 'ascending' | 'descending' | undefined;
  pattern: boolean;
}

const MOST_SHOWN = 3;

export const RoleHeader = memo(function RoleHeader(props: RoleHeaderProps) {
  const { id, column, left, width, frozen, active, selected, pattern } = props;
  const role = useSessionState((state) => state.matrix.roles[id]);
  const people = useSessionState((state) => state.matrix.people);
  const today = useSession().today();
  if (!role) return null;
  const standings = behindRole(role, people, today);
  const holders = standings.map((standing) => standingInWords(standing, people));
  const peopleKnown = Object.keys(people).length > 0;
  const held = holders.length > 0 ? `held by ${holders.join(', ')}` : peopleKnown ? 'vacant' : '';
  return (
    <div
      role="columnheader"
      aria-colindex={column + 2}
      aria-label={[role.name, role.layer, held].filter(Boolean).join(', ')}
      aria-selected={selected}
      aria-sort={props.sorted}
      tabIndex={active ? 0 : -1}
      data-column={column}
      className={classNames(styles.role, frozen && styles.frozen, active && styles.active)}
      style={{ left, width }}
    >
      <span className={styles.strip} style={{ background: layerColour(role.layer) }} aria-hidden />
      {pattern ? null : (
        <>
          <bdi className={styles.roleName}>{role.name}</bdi>
          <span className={styles.holders} aria-hidden>
            {standings.slice(0, MOST_SHOWN).map(({ person }) => (
              <span key={person.id} className={styles.holder} data-holder>
                {initialOf(person.name)}
              </span>
            ))}
            {holders.length > MOST_SHOWN ? (
              <span className={styles.more}>+{holders.length - MOST_SHOWN}</span>
            ) : null}
            {holders.length === 0 && peopleKnown ? (
              <span className={styles.vacant} data-holder>
                ?
              </span>
            ) : null}
          </span>
        </>
      )}
      <HeaderMenuButton of={role.name} />
      <ResizeHandle column={id} of={role.name} width={width} />
    </div>
  );
});

/** The first letter as a reader sees it: a letter with its accents, or one emoji. */
function initialOf(name: string): string {
  const [first] = new Intl.Segmenter().segment(name);
  return first?.segment.toUpperCase() ?? '';
}
