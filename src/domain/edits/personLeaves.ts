import type { PersonId } from '../matrix/ids';
import type { Matrix, Person } from '../matrix/matrix';
import { type Edit, EditRefused, type MatrixDraft, present } from './edit';
import { putInPlace, takeOut } from './holderDraft';

/** Someone leaves: kept in the list as left, out of every role. With a successor, that one takes each place. */
export function personLeaves(matrix: Matrix, id: PersonId, successorId?: PersonId): Edit {
  const name = matrix.people[id]?.name ?? '';
  const successor = successorId === undefined ? undefined : matrix.people[successorId]?.name;
  return {
    label: successor === undefined ? `mark “${name}” as left` : `hand over from “${name}” to “${successor}”`,
    apply(draft) {
      present(draft.people[id], 'person');
      if (successorId !== undefined) {
        if (successorId === id) throw new EditRefused('Choose another person to take over.');
        const taking = present(draft.people[successorId], 'person');
        if (!taking.active)
          throw new EditRefused(`${taking.name} has left and cannot take over. Choose someone else.`);
        for (const role of Object.values(draft.roles)) putInPlace(role, id, successorId);
      }
      leave(draft, [id]);
    },
  };
}

/** A team is cut: everyone in it leaves. */
export function cutTeam(matrix: Matrix, team: string): Edit {
  const gone = peopleInTeam(matrix, team).map(({ id }) => id);
  return {
    label: `mark team “${team}” as left`,
    apply(draft) {
      if (gone.length === 0) throw new EditRefused(`Nobody in this matrix is on a team named “${team}”.`);
      leave(draft, gone);
    },
  };
}

export function peopleInTeam(matrix: Matrix, team: string): readonly Person[] {
  return Object.values<Person>(matrix.people).filter((person) => person.active && person.team === team);
}

function leave(draft: MatrixDraft, ids: readonly PersonId[]): void {
  takeOut(draft, new Set(ids));
  for (const id of ids) present(draft.people[id], 'person').active = false;
}
