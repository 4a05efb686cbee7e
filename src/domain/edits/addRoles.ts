import type { RoleId } from '../matrix/ids';
import type { Role } from '../matrix/matrix';
import type { Edit } from './edit';
import { nameFromText, namesInWords, refuseTaken } from './name';
import { ordersAt, type Where } from './places';

export type NewRole = Partial<Omit<Role, 'id' | 'order'>> & { readonly id: RoleId; readonly name: string };

/** Adds columns, at the right or beside another role. */
export function addRoles(roles: readonly NewRole[], where: Where<RoleId> = 'end'): Edit {
  const names = roles.map((role) => role.name.trim());
  return {
    label: `add ${namesInWords(names, 'role', 'roles')}`,
    apply(draft) {
      const orders = ordersAt(Object.values(draft.roles), where, roles.length);
      roles.forEach((given, place) => {
        const name = nameFromText(given.name, 'A role');
        refuseTaken(draft.roles, name);
        const role: Role = { kind: 'core', holders: {}, ...given, name, order: orders[place] ?? '' };
        draft.roles[given.id] = role as (typeof draft.roles)[RoleId];
      });
    },
  };
}

export function addRole(role: NewRole, where: Where<RoleId> = 'end'): Edit {
  return addRoles([role], where);
}
