/** Who does any of the work, and whether one role does all of it beside others. */

import type { Role } from '../../matrix/matrix';
import type { Reading } from '../../reading/reading';
import { isGroup } from '../names/groups';

export function doersIn({ tallies, roles }: Reading): readonly Role[] {
  return roles.filter(({ id }) => (tallies.get(id)?.does ?? 0) > 0);
}

/** A table of fewer roles is about the work of one, and a team may do all of its own. */
const FEWEST_ROLES = 4;

export function loneDoer(reading: Reading): Role | undefined {
  const [first, ...others] = doersIn(reading);
  const isLone = others.length === 0 && reading.roles.length >= FEWEST_ROLES;
  return first && isLone && !isGroup(first.kind, first.name) ? first : undefined;
}
