/** The people who fill a role, in order; deputies and cover are left out. */
import type { Matrix, Person, Role } from '../domain/matrix/matrix';
import { byOrder } from '../domain/matrix/order';

export function activeHolders(matrix: Matrix, role: Role): Person[] {
  return Object.entries(role.holders)
    .map(([id, holder]) => ({ id, ...holder }))
    .sort(byOrder)
    .filter(({ part }) => part === 'holder')
    .flatMap(({ personId }) => matrix.people[personId] ?? []);
}
