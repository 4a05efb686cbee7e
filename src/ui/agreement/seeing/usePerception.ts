/** A blind round as it stands, and what can be done about one of its rows. */
import { useMemo } from 'react';
import { settleRow } from '../../../domain/edits/settleRow';
import type { Round } from '../../../domain/matrix/agreement';
import type { RoleId } from '../../../domain/matrix/ids';
import { type Perception, perceptionOf, type SeenRow } from '../../../domain/rounds/perception';
import { seenInWords } from '../../../domain/rounds/perceptionKinds';
import { decideOwner, discuss, takeMajority } from '../../../domain/rounds/settling';
import { useRunEdit } from '../../session/runEdit';
import { useSession, useSessionState } from '../../session/SessionContext';

export interface PerceptionActs {
  majority(row: SeenRow): void;
  decide(row: SeenRow, owner: RoleId): void;
  discuss(row: SeenRow): void;
  leave(row: SeenRow): void;
  reopen(row: SeenRow): void;
}

export function usePerception(round: Round): { perception: Perception; acts: PerceptionActs } {
  const session = useSession();
  const runEdit = useRunEdit();
  const matrix = useSessionState((state) => state.matrix);
  const today = session.today();
  const perception = useMemo(() => perceptionOf(matrix, round, today), [matrix, round, today]);
  const settle = (row: SeenRow, how: 'left' | undefined) => settleRow(matrix, round.id, row.activity.id, how);
  return {
    perception,
    acts: {
      majority: (row) =>
        runEdit(takeMajority(matrix, perception, row), `Took the majority on “${row.activity.name}”.`),
      decide: (row, owner) =>
        runEdit(
          decideOwner(matrix, perception, row, owner),
          `${matrix.roles[owner]?.name ?? ''} now owns “${row.activity.name}”.`,
        ),
      discuss: (row) =>
        runEdit(
          discuss(matrix, perception, row, {
            id: session.newId<'remark'>(),
            who: session.ownName.read(),
            at: session.now(),
            text: `To discuss: ${seenInWords(matrix, row, today)}.`,
          }),
          `“${row.activity.name}” is on the list to discuss, with a remark.`,
        ),
      leave: (row) => runEdit(settle(row, 'left'), `Left “${row.activity.name}” as it is.`),
      reopen: (row) => runEdit(settle(row, undefined), `Reopened “${row.activity.name}”.`),
    },
  };
}
