import type { HolderId, PersonId, RoleId } from '../matrix/ids';
import type { Holder, Matrix } from '../matrix/matrix';
import { type Edit, EditRefused, present } from './edit';
import { holdersIn, orderOfNextHolder } from './holderDraft';
import { refuseHolder } from './setHolder';

export type NewHolder = Partial<Omit<Holder, 'personId' | 'order'>> & { readonly personId: PersonId };

const WORDS = { holder: 'to', deputy: 'as deputy of', cover: 'as cover for' } as const;

/** Puts a person behind a role: as one who holds it, as deputy, or as cover between two dates. */
export function addHolder(matrix: Matrix, roleId: RoleId, id: HolderId, holder: NewHolder): Edit {
  const part = holder.part ?? 'holder';
  const person = matrix.people[holder.personId]?.name ?? '';
  return {
    label: `add “${person}” ${WORDS[part]} “${matrix.roles[roleId]?.name ?? ''}”`,
    apply(draft) {
      const role = present(draft.roles[roleId], 'role');
      const { name } = present(draft.people[holder.personId], 'person');
      const made: Holder = { ...holder, part, order: orderOfNextHolder(role) };
      refuseHolder(made);
      const same = holdersIn(role).some(
        ([, other]) =>
          other.personId === made.personId &&
          other.part === part &&
          other.standsInFor === made.standsInFor &&
          other.from === made.from &&
          other.until === made.until,
      );
      if (same) throw new EditRefused(`${name} already has this place in ${role.name}.`);
      role.holders[id] = made as (typeof role.holders)[HolderId];
    },
  };
}
