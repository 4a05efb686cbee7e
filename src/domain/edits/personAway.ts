import type { CalendarDate } from '../matrix/date';
import type { NewId, PersonId } from '../matrix/ids';
import type { Holder, Matrix, Role } from '../matrix/matrix';
import { type Edit, EditRefused, present } from './edit';
import { holdersIn, orderOfNextHolder, type RoleDraft } from './holderDraft';

export interface Leave {
  readonly from: CalendarDate;
  readonly until: CalendarDate;
  /** Who covers every role that the person holds; without one, deputies step forward where there are any. */
  readonly coverId?: PersonId | undefined;
}

/** Someone is away between two days, both included, perhaps covered by someone else. */
export function personAway(matrix: Matrix, id: PersonId, leave: Leave, newId: NewId): Edit {
  const { from, until, coverId } = leave;
  const name = matrix.people[id]?.name ?? '';
  const covers = new Map(rolesHeldBy(matrix, id).map((role) => [role.id, newId<'holder'>()]));
  return {
    label: `mark “${name}” as away from ${from} to ${until}`,
    apply(draft) {
      const person = present(draft.people[id], 'person');
      if (until < from) throw new EditRefused('The last day must not be before the first.');
      if (coverId === id) throw new EditRefused('A person cannot cover for themselves.');
      const before = (person.absences ?? []).filter(
        (absence) => absence.from !== from || absence.until !== until,
      );
      person.absences = [...before, { from, until }].sort((one, other) => (one.from < other.from ? -1 : 1));
      if (coverId === undefined) return;
      present(draft.people[coverId], 'person');
      for (const [roleId, holderId] of covers) {
        const role = present(draft.roles[roleId], 'role');
        if (holdsAlready(role, coverId)) continue;
        const order = orderOfNextHolder(role);
        role.holders[holderId] = { personId: coverId, part: 'cover', standsInFor: id, from, until, order };
      }
    },
  };
}

export function rolesHeldBy(matrix: Matrix, id: PersonId): readonly Role[] {
  return Object.values<Role>(matrix.roles).filter((role) =>
    Object.values<Holder>(role.holders).some(({ personId, part }) => personId === id && part === 'holder'),
  );
}

function holdsAlready(role: RoleDraft, personId: PersonId): boolean {
  return holdersIn(role).some(([, holder]) => holder.personId === personId && holder.part === 'holder');
}
