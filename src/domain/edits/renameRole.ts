import type { RoleId } from '../matrix/ids';
import type { Matrix } from '../matrix/matrix';
import { type Edit, present } from './edit';
import { nameFromText, refuseTaken } from './name';

export function renameRole(matrix: Matrix, id: RoleId, text: string): Edit {
  const old = matrix.roles[id]?.name ?? '';
  return {
    label: `rename role “${old}” to “${text.trim()}”`,
    apply(draft) {
      const role = present(draft.roles[id], 'role');
      const name = nameFromText(text, 'A role');
      refuseTaken(draft.roles, name, id);
      role.name = name;
    },
  };
}
