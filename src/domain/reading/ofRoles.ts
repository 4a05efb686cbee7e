/** What is made of the roles of a matrix, once for as long as they stay as they are: edits ask for it again and again. */
import type { Role } from '../matrix/matrix';

export function onceForRoles<Made>(make: (roles: readonly Role[]) => Made): (roles: readonly Role[]) => Made {
  const known = new WeakMap<readonly Role[], { readonly made: Made }>();
  return (roles) => {
    const before = known.get(roles);
    if (before) return before.made;
    const made = make(roles);
    known.set(roles, { made });
    return made;
  };
}
