/**
 * Which columns the grid shows, in which order and how wide. A table library did this once: it took 5 ms for two hundred
 * columns, twice before the first cell was seen, for what is a filter and a sort.
 */
import type { RoleId } from '../../../domain/matrix/ids';
import type { Matrix } from '../../../domain/matrix/matrix';
import { inOrder } from '../../../domain/matrix/order';
import type { ViewChoices } from '../choices/viewChoices';
import type { ShownColumns } from './layout';

const [LEAST, MOST] = [10, 1000];

/** `width` is that of columns to which nobody gave one. */
export function shownColumns({ roles }: Matrix, choices: ViewChoices, width: number): ShownColumns {
  const { focusRole, hiddenRoles, widths, zoom } = choices;
  const ids = inOrder(roles).flatMap(({ id }) => (hiddenRoles.has(id) ? [] : [id]));
  const stays = new Set(ids.slice(0, choices.frozenRoles));
  // The role in focus comes first, and stays.
  if (focusRole && ids.includes(focusRole)) stays.add(focusRole);
  const place = (id: RoleId) => (id === focusRole ? 0 : stays.has(id) ? 1 : 2);
  const columns = ids
    .toSorted((one, other) => place(one) - place(other))
    .map((id) => ({ id, width: clamped((zoom === 'pattern' ? undefined : widths[id]) ?? width) }));
  return { columns, frozen: stays.size };
}

function clamped(width: number): number {
  return Math.max(LEAST, Math.min(MOST, width));
}
