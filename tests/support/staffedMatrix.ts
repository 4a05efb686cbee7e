// A large matrix with people behind its roles, the same at every run: `staffedMatrix(10_000, 200, 2_000)`.
import type { HolderId, PersonId } from '../../src/domain/matrix/ids';
import type { Holder, Matrix, Person, Role } from '../../src/domain/matrix/matrix';
import { inOrder, ordersBetween } from '../../src/domain/matrix/order';
import { largeMatrix } from './largeMatrix';

export function staffedMatrix(activityCount: number, roleCount: number, peopleCount: number): Matrix {
  const matrix = largeMatrix(activityCount, roleCount);
  const roles: { [id: string]: Role } = { ...matrix.roles };
  const roleIds = inOrder<Role>(matrix.roles).map(({ id }) => id);
  const people: { [id: string]: Person } = {};
  ordersBetween(null, null, peopleCount).forEach((order, place) => {
    const id = `person-${String(place).padStart(9, '0')}` as PersonId;
    people[id] = {
      id,
      name: `Person ${place + 1}`,
      order,
      active: true,
      kind: 'internal',
      team: `Team ${(place % 40) + 1}`,
      ...(place % 5 === 0 ? { fraction: 0.5 } : {}),
    };
    // Every tenth role is vacant, so that there is something to find; every fourth person holds two.
    const steps = place % 4 === 0 ? [0, 7] : [0];
    for (const step of steps) {
      const roleId = roleIds[(place + step) % roleIds.length];
      const role = roleId && roles[roleId];
      if (!role || (place + step) % 10 === 9) continue;
      const holder: Holder = { personId: id, order, part: place % 17 === 0 ? 'deputy' : 'holder' };
      roles[role.id] = {
        ...role,
        holders: { ...role.holders, [`holder-${place}-${step}-000000000` as HolderId]: holder },
      };
    }
  });
  return { ...matrix, roles, people };
}
