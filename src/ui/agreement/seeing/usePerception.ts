/** A blind round as it stands, and what can be done about one of its rows. */
import { useMemo } from 'react';
import { settleRow } from '../../../domain/edits/settleRow';
import type { Round } from '../../../domain/matrix/agreement';
import type { CalendarDate } from '../../../domain/matrix/date';
import type { RoleId } from '../../../domain/matrix/ids';
import type { Matrix } from '../../../domain/matrix/matrix';
import { type Perception, perceptionOf, type SeenRow } from '../../../domain/rounds/perception';
import { seenInWords } from '../../../domain/rounds/perceptionKinds';
import { decideOwner, discuss, takeMajorities, takeMajority } from '../../../domain/rounds/settling';
import type { Session } from '../../../session/session';
import { counted } from '../../parts/counted';
import { runEdit } from '../../session/runEdit';
import { useSession, useSessionState } from '../../session/SessionContext';

export interface PerceptionActs {
  majority(row: SeenRow): void;
  /** On all of these at once, as one change. */
  majorities(rows: readonly SeenRow[]): void;
  decide(row: SeenRow, owner: RoleId): void;
  discuss(row: SeenRow): void;
  leave(row: SeenRow): void;
  reopen(row: SeenRow): void;
}

export function usePerception(round: Round): { perception: Perception; acts: PerceptionActs } {
  const session = useSession();
  const matrix = useSessionState((state) => state.matrix);
  const today = session.today();
  const perception = useMemo(() => perceptionOf(matrix, round, today), [matrix, round, today]);
  // The columns of the table hold them, so the same acts come back while the matrix is the same.
  const acts = useMemo(
    () => actsOn(session, matrix, perception, today),
    [session, matrix, perception, today],
  );
  return { perception, acts };
}

function actsOn(
  session: Session,
  matrix: Matrix,
  perception: Perception,
  today: CalendarDate,
): PerceptionActs {
  const settle = ({ activity }: SeenRow, how: 'left' | undefined) =>
    settleRow(matrix, perception.round.id, activity.id, how);
  return {
    majority: (row) =>
      runEdit(session, takeMajority(matrix, perception, row), `Took the majority on “${row.activity.name}”.`),
    majorities: (rows) =>
      runEdit(
        session,
        takeMajorities(matrix, perception, rows),
        `Took the majority on ${counted(rows.length, 'activity', 'activities')}.`,
      ),
    decide: (row, owner) =>
      runEdit(
        session,
        decideOwner(matrix, perception, row, owner),
        `${matrix.roles[owner]?.name ?? ''} now owns “${row.activity.name}”.`,
      ),
    discuss: (row) =>
      runEdit(
        session,
        discuss(matrix, perception, row, {
          id: session.newId<'remark'>(),
          who: session.ownName.read(),
          at: session.now(),
          text: `To discuss: ${seenInWords(matrix, row, today)}.`,
        }),
        `“${row.activity.name}” is on the agenda of the next meeting, with a remark.`,
      ),
    leave: (row) => runEdit(session, settle(row, 'left'), `Left “${row.activity.name}” as it is.`),
    reopen: (row) => runEdit(session, settle(row, undefined), `Reopened “${row.activity.name}”.`),
  };
}
