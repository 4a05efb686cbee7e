import type { RoleId } from '../matrix/ids';
import type { Matrix } from '../matrix/matrix';
import { type Edit, present } from './edit';
import { namesInWords } from './name';
import { ordersAt, type Where } from './places';

export function moveRoles(matrix: Matrix, ids: readonly RoleId[], where: Where<RoleId>): Edit {
  const names = ids.map((id) => matrix.roles[id]?.name);
  return {
    label: `move ${namesInWords(names, 'role', 'roles')}`,
    apply(draft) {
      const orders = ordersAt(Object.values(draft.roles), where, ids.length, new Set(ids));
      ids.forEach((id, place) => {
        const role = present(draft.roles[id], 'role');
        role.order = orders[place] ?? role.order;
      });
    },
  };
}
