import type { HolderId, RoleId } from '../matrix/ids';
import type { Matrix } from '../matrix/matrix';
import { type Edit, present } from './edit';
import { holdersIn, takeHolder } from './holderDraft';

/** Takes one holder, deputy or cover out of a role. */
export function removeHolder(matrix: Matrix, roleId: RoleId, id: HolderId): Edit {
  const role = matrix.roles[roleId];
  const gone = role?.holders[id]?.personId;
  const person = gone === undefined ? undefined : matrix.people[gone]?.name;
  return {
    label: `remove “${person ?? ''}” from “${role?.name ?? ''}”`,
    apply(draft) {
      const open = present(draft.roles[roleId], 'role');
      const { personId } = present(open.holders[id], 'holder');
      takeHolder(open, id);
      if (holdersIn(open).some(([, holder]) => holder.personId === personId)) return;
      if (open.leadId === personId) delete open.leadId;
      for (const [, holder] of holdersIn(open))
        if (holder.standsInFor === personId) delete holder.standsInFor;
    },
  };
}
