/** The activities of a blind round: the votes on each cell, what people disagree about, and the ways to settle it. */
import { useMemo } from 'react';
import type { CalendarDate } from '../../../domain/matrix/date';
import type { Matrix } from '../../../domain/matrix/matrix';
import { type Perception, type SeenRow, shareInWords } from '../../../domain/rounds/perception';
import { KIND_TITLES, seenInWords } from '../../../domain/rounds/perceptionKinds';
import { withMajority } from '../../../domain/rounds/settling';
import { Button } from '../../parts/Button';
import { IfEditable } from '../../session/Editable';
import { useSession, useSessionState } from '../../session/SessionContext';
import { Table } from '../../table/Table';
import type { TableColumn } from '../../table/tableColumn';
import view from '../asking/ConfirmationsView.module.css';
import styles from './PerceptionView.module.css';
import type { PerceptionActs } from './usePerception';
import { VoteTiles } from './VoteTiles';

const SETTLED = { majority: 'Majority taken', decided: 'Decided', discuss: 'To discuss', left: 'Left' };

interface PerceptionTableProps {
  perception: Perception;
  acts: PerceptionActs;
}

export function PerceptionTable({ perception, acts }: PerceptionTableProps) {
  const matrix = useSessionState((state) => state.matrix);
  const today = useSession().today();
  const columns = useMemo(
    () => columnsOf(matrix, perception, acts, today),
    [matrix, perception, acts, today],
  );
  return (
    <Table
      label="How they see it"
      rows={perception.rows}
      columns={columns}
      rowId={({ activity }) => activity.id}
      searchLabel="Find an activity"
    />
  );
}

function columnsOf(
  matrix: Matrix,
  perception: Perception,
  acts: PerceptionActs,
  today: CalendarDate,
): readonly TableColumn<SeenRow>[] {
  const offered = new Set(withMajority(perception));
  return [
    {
      id: 'agreement',
      label: 'Agree',
      isNumber: true,
      value: ({ agreement }) => agreement ?? 2,
      cell: ({ agreement, voters }) => shareInWords(agreement, voters.length) ?? '–',
    },
    {
      id: 'activity',
      label: 'Activity',
      isName: true,
      value: ({ activity }) => activity.name,
      cell: ({ activity, kind }) => (
        <span className={styles.activity}>
          {activity.name}
          {kind ? (
            // Where the column that says so is scrolled away.
            <span className={styles.kindBelow} data-kind={kind} aria-hidden>
              {KIND_TITLES[kind]}
            </span>
          ) : null}
        </span>
      ),
    },
    ...perception.roleIds.map(
      (roleId, place): TableColumn<SeenRow> => ({
        id: roleId,
        label: matrix.roles[roleId]?.name ?? '',
        value: ({ cells }) => cells[place]?.votes.length ?? 0,
        cell: ({ cells, voters }) => {
          const cell = cells[place];
          return cell && cell.votes.length > 0 ? (
            <VoteTiles cell={cell} scheme={matrix.scheme} voters={voters.length} />
          ) : null;
        },
      }),
    ),
    {
      id: 'kind',
      label: 'What they disagree about',
      isFacet: true,
      value: ({ kind, voters }) =>
        kind ? KIND_TITLES[kind] : voters.length === 0 ? 'Nobody answered' : 'All agree',
      cell: (row) => (
        <span className={styles.kind} data-kind={row.kind}>
          {row.kind ? <strong>{KIND_TITLES[row.kind]}</strong> : null}
          <span className={view.muted}>{seenInWords(matrix, row, today)}</span>
        </span>
      ),
    },
    {
      id: 'acts',
      label: 'Settle',
      isActs: true,
      value: () => '',
      cell: (row) => <RowActs row={row} canTake={offered.has(row)} acts={acts} />,
    },
  ];
}

interface RowActsProps {
  row: SeenRow;
  /** Whether there is a majority to take. */
  canTake: boolean;
  acts: PerceptionActs;
}

function RowActs({ row, canTake, acts }: RowActsProps) {
  const { name } = row.activity;
  if (row.settled !== undefined)
    return (
      <span className={styles.settled}>
        {SETTLED[row.settled]}
        <IfEditable>
          <Button size="small" look="quiet" onClick={() => acts.reopen(row)}>
            Reopen<span className="visually-hidden"> {name}</span>
          </Button>
        </IfEditable>
      </span>
    );
  if (row.kind === undefined) return null;
  return (
    <IfEditable>
      <span className={styles.rowActs}>
        {canTake ? (
          <Button size="small" look="soft" onClick={() => acts.majority(row)}>
            Take the majority<span className="visually-hidden"> on {name}</span>
          </Button>
        ) : null}
        <Button size="small" onClick={() => acts.discuss(row)}>
          Discuss<span className="visually-hidden"> {name}</span>
        </Button>
        <Button size="small" look="quiet" onClick={() => acts.leave(row)}>
          Leave<span className="visually-hidden"> {name}</span>
        </Button>
      </span>
    </IfEditable>
  );
}
