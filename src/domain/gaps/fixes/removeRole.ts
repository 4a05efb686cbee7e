/** Takes a role out with what points at it. */
import type { MatrixDraft } from '../../edits/edit';
import { present } from '../../edits/edit';
import type { RoleId } from '../../matrix/ids';
import type { Fix } from '../rule';

export function removeRole(id: RoleId, name: string): Fix {
  return {
    label: `Remove the role ${name}`,
    edit: { label: `remove role "${name}"`, apply: (draft) => takeOut(draft, id) },
  };
}

function takeOut(draft: MatrixDraft, id: RoleId): void {
  present(draft.roles[id], 'role');
  delete draft.roles[id];
  for (const role of Object.values(draft.roles)) {
    if (role.reportsTo === id) delete role.reportsTo;
    if (role.escalatesTo === id) delete role.escalatesTo;
  }
  for (const section of Object.values(draft.sections))
    if (section.leadRoleId === id) delete section.leadRoleId;
  for (const activity of Object.values(draft.activities)) {
    if (activity.assignments[id] !== undefined) delete activity.assignments[id];
  }
}
