/** Takes rows from a role that holds too many. */
import { edits } from '../../edits/edit';
import type { Fix, FixContext } from '../../findings/rule';
import type { RoleId } from '../../matrix/ids';
import type { Row } from '../../reading/row';
import { counted, roleName } from '../names/words';
import { asOwner, changeMeaning, keepOneOwner } from './cells';
import { leftWith, whoGets } from './outcomes';

/** Lets those who do the work answer for it, until the role answers for no more than `most` rows. */
export function pushDown(id: RoleId, most: number, context: FixContext): readonly Fix[] {
  const owned = context.reading.rows.filter((row) => row.owners.includes(id));
  return pushDownRows(id, owned, owned.length - most, context);
}

export function pushDownRows(
  id: RoleId,
  rows: readonly Row[],
  count: number,
  { reading }: FixContext,
): readonly Fix[] {
  const moves = rows
    .flatMap((row) => {
      const to = row.doers.find((other) => other !== id);
      return to && row.owners.length === 1 ? [{ row, to }] : [];
    })
    .slice(0, count);
  if (moves.length < count || count < 1) return [];
  return [
    {
      label: `Make the responsible roles accountable for ${counted(count, 'activity', 'activities')}`,
      ...whoGets(
        { owns: moves.map(({ to }) => to), ...leftWith(moves.map(({ row }) => ({ row, from: id }))) },
        reading,
      ),
      edit: {
        label: `make the responsible roles ${asOwner(reading.scheme)} for ${counted(count, 'activity', 'activities')} of ${roleName(id, reading)}`,
        apply(draft) {
          for (const { row, to } of moves) keepOneOwner(draft, row.activity.id, to, [id], 'advises');
        },
      },
    },
  ];
}

/** Takes a role out of rows in which it is only told. */
export function leaveOut(id: RoleId, count: number, { reading }: FixContext): readonly Fix[] {
  const rows = reading.rows.filter((row) => row.hearers.includes(id)).slice(0, count);
  if (rows.length < count) return [];
  const name = roleName(id, reading);
  return [
    {
      label: `Remove ${name} from ${counted(count, 'activity', 'activities')} where it is only informed`,
      edit: edits(
        `remove ${name} from ${counted(count, 'activity', 'activities')}`,
        rows.map((row) => changeMeaning(row.activity.id, id, 'hears', undefined)),
      ),
    },
  ];
}
