import type { RoleId } from '../matrix/ids';
import type { Matrix } from '../matrix/matrix';
import type { Edit } from './edit';
import { namesInWords } from './name';

/**
 * Deletes roles. Their cells stay in the rows, hidden, in case the role comes back: deleting them would touch every
 * row of the matrix while another tab may be writing to one of them.
 */
export function removeRoles(matrix: Matrix, ids: readonly RoleId[]): Edit {
  const names = ids.map((id) => matrix.roles[id]?.name);
  return {
    label: `delete ${namesInWords(names, 'role', 'roles')}`,
    apply(draft) {
      const gone = new Set(ids);
      for (const id of ids) delete draft.roles[id];
      for (const section of Object.values(draft.sections)) {
        if (section.leadRoleId && gone.has(section.leadRoleId)) delete section.leadRoleId;
      }
      for (const role of Object.values(draft.roles)) {
        if (role.reportsTo && gone.has(role.reportsTo)) delete role.reportsTo;
        if (role.escalatesTo && gone.has(role.escalatesTo)) delete role.escalatesTo;
      }
    },
  };
}
