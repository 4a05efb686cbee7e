import type { HolderId, RoleId } from '../matrix/ids';
import type { Holder, Matrix } from '../matrix/matrix';
import { type Edit, EditRefused, present } from './edit';
import { putFields } from './fields';
import { refuseShare } from './setPersonFields';

export type HolderFields = Partial<Omit<Holder, 'personId' | 'order'>>;

/** Sets dates, part, share or interim of one holder. A field given as undefined is taken away. */
export function setHolder(matrix: Matrix, roleId: RoleId, id: HolderId, fields: HolderFields): Edit {
  const role = matrix.roles[roleId];
  const personId = role?.holders[id]?.personId;
  const person = personId === undefined ? undefined : matrix.people[personId]?.name;
  return {
    label: `change how “${person ?? ''}” is assigned to “${role?.name ?? ''}”`,
    apply(draft) {
      const holder = present(present(draft.roles[roleId], 'role').holders[id], 'holder');
      putFields(holder, fields);
      refuseHolder(holder);
    },
  };
}

export function refuseHolder({ personId, standsInFor, from, until, fraction }: Holder): void {
  refuseShare(fraction);
  if (from !== undefined && until !== undefined && until < from) {
    throw new EditRefused('The last day must not be before the first.');
  }
  if (standsInFor === personId) throw new EditRefused('A person cannot cover for themselves.');
}
