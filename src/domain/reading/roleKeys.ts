/** Keys for counting what each role carries: “role design”. */
import type { RoleId } from '../matrix/ids';
import type { Role } from '../matrix/matrix';
import type { Reading } from './reading';

type Keys<Thing extends string> = { readonly [thing in Thing]: string };

/**
 * Each pair of a role and a thing is made into a text once for as long as the roles of a matrix stay as they are: an
 * edit asks for a thousand of them. They go with those roles.
 */
export function roleKeys<Thing extends string>(
  things: readonly Thing[],
): (basis: Pick<Reading, 'roles'>, id: RoleId) => Keys<Thing> {
  const byRoles = new WeakMap<readonly Role[], Map<RoleId, Keys<Thing>>>();
  return ({ roles }, id) => {
    let known = byRoles.get(roles);
    if (!known) {
      known = new Map();
      byRoles.set(roles, known);
    }
    let keys = known.get(id);
    if (!keys) {
      keys = Object.fromEntries(things.map((thing) => [thing, `${id} ${thing}`])) as Keys<Thing>;
      known.set(id, keys);
    }
    return keys;
  };
}
