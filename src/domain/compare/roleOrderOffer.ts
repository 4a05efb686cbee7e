/** That the roles both forms have are in another order: one difference, however many of them moved. */
import type { Matrix, Role } from '../matrix/matrix';
import { inOrder } from '../matrix/order';
import type { Offer } from './offer';

/** Roles that are named; the rest follows from them. */
const NAMED = 4;

export function roleOrderOffer(current: Matrix, other: Matrix): readonly Offer[] {
  const here = inOrder<Role>(current.roles).filter(({ id }) => other.roles[id]);
  const there = inOrder<Role>(other.roles).filter(({ id }) => current.roles[id]);
  const moved = there.filter(({ id }, place) => here[place]?.id !== id);
  if (moved.length === 0) return [];
  const names = moved.slice(0, NAMED).map(({ name }) => `“${name}”`);
  const more = moved.length > NAMED ? ', …' : '';
  return [
    {
      id: 'role-order',
      place: 'Order of roles',
      words: `Moved: ${names.join(', ')}${more}`,
      careful: false,
      edit: {
        label: 'change the order of the roles',
        apply(draft) {
          const wanted = there.flatMap(({ id }) => draft.roles[id] ?? []);
          const orders = inOrder<Role>(draft.roles)
            .filter(({ id }) => wanted.some((role) => role.id === id))
            .map(({ order }) => order);
          wanted.forEach((role, place) => {
            role.order = orders[place] ?? role.order;
          });
        },
      },
    },
  ];
}
