/** The roles of an activity as cards, with one menu for all of them and the field for a condition or a note. */
import { useState } from 'react';
import type { RoleId } from '../../../domain/matrix/ids';
import type { Activity } from '../../../domain/matrix/matrix';
import type { CommandContext } from '../../commands/command/command';
import { useGridViewState } from '../../gridView/GridViewContext';
import { CellText } from '../opened/CellText';
import styles from './OneActivity.module.css';
import { RoleCard } from './RoleCard';
import { RoleMenu } from './RoleMenu';

interface Open {
  readonly kind: 'menu' | 'condition' | 'note';
  readonly id: RoleId;
  readonly button: HTMLElement;
}

export function RoleList({ context, activity }: { context: CommandContext; activity: Activity }) {
  const columns = useGridViewState((state) => state.layout.columns);
  const [open, setOpen] = useState<Open | null>(null);
  return (
    <>
      <ul className={styles.roles} aria-label={`Roles in ${activity.name}`}>
        {columns.map((id) => (
          <RoleCard
            key={id}
            context={context}
            activity={activity}
            id={id}
            onMore={(button) => setOpen({ kind: 'menu', id, button })}
          />
        ))}
      </ul>
      {open?.kind === 'menu' ? (
        <RoleMenu
          context={context}
          activity={activity}
          id={open.id}
          button={open.button}
          onWrite={(kind) => setOpen({ ...open, kind })}
          onClose={() => setOpen(null)}
        />
      ) : null}
      {open && open.kind !== 'menu' ? (
        <CellText
          context={context}
          kind={open.kind}
          cellRef={{ row: activity.id, column: open.id }}
          at={open.button}
          onClose={() => {
            setOpen(null);
            open.button.focus();
          }}
        />
      ) : null}
    </>
  );
}
