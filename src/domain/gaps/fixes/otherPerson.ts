/** Fixes that move a code to a role held by another person. */

import type { Fix, FixContext } from '../../findings/rule';
import type { RoleId } from '../../matrix/ids';
import type { Person } from '../../matrix/matrix';
import type { Row } from '../../reading/row';
import { rowName } from '../names/words';
import { rankOwners } from '../ownership/rankOwners';
import { staffOf } from '../ownership/staffing';
import { asOwner, giveMeaning, takeMeaning } from './cells';
import { whoGets } from './outcomes';
import { nameOf } from './ownerFixes';

const OFFERED = 2;

interface Elsewhere extends Fix {
  readonly to: RoleId;
  readonly from: readonly RoleId[];
}

/** "Make Manager accountable for “Approve releases”": a role that someone else carries. Who answered goes on doing it. */
export function answerElsewhere(row: Row, person: Person, context: FixContext): readonly Elsewhere[] {
  const { reading } = context;
  const { id, name } = row.activity;
  const from = row.owners.filter((roleId) => isBehind(person, roleId, context));
  return rolesOfOthers(row, person, context)
    .slice(0, OFFERED)
    .map((to) => ({
      to,
      from,
      label: `Make ${nameOf(to, reading)} ${asOwner(reading.scheme)} for ${rowName(row)}`,
      ...whoGets({ does: from }, reading),
      edit: {
        label: `make ${nameOf(to, reading)} ${asOwner(reading.scheme)} for “${name}”`,
        apply(draft) {
          for (const roleId of from) {
            takeMeaning(draft, id, roleId, 'owns');
            giveMeaning(draft, id, roleId, 'does');
          }
          giveMeaning(draft, id, to, 'owns');
        },
      },
    }));
}

/** Moves as many A's as it takes to roles that others carry, beginning with rows that others do already. */
export function pushDown(person: Person, count: number, context: FixContext): readonly Fix[] {
  const rows = context.reading.rows.filter((row) => row.owners.some((id) => isBehind(person, id, context)));
  const others = (row: Row) => row.doers.filter((id) => !row.owners.includes(id)).length;
  const moves = [...rows]
    .sort((one, other) => others(other) - others(one))
    .slice(0, count)
    .flatMap((row) => answerElsewhere(row, person, context).slice(0, 1));
  if (count <= 0 || moves.length < count) return [];
  const what = count === 1 ? 'one of them' : `${count} of them`;
  return [
    {
      label: `Make other people accountable for ${what}`,
      because: 'Starts with activities that someone else already works on.',
      ...whoGets(
        { owns: moves.map(({ to }) => to), does: moves.flatMap(({ from }) => from) },
        context.reading,
      ),
      edit: {
        label: `make people other than “${person.name}” accountable for ${count === 1 ? 'an activity' : `${count} activities`}`,
        apply(draft) {
          for (const { edit } of moves) edit.apply(draft);
        },
      },
    },
  ];
}

/** "Let Engineer take part": someone else does the work too, on every one of the rows. */
export function takePartToo(rows: readonly Row[], person: Person, context: FixContext): readonly Fix[] {
  const parts = rows.map((row) => {
    const [best] = rolesOfOthers(row, person, context);
    return best ? { row, to: best } : undefined;
  });
  if (parts.some((part) => part === undefined)) return [];
  const all = parts.flatMap((part) => part ?? []);
  const [first] = all;
  if (!first) return [];
  const label =
    all.length === 1
      ? `Involve ${nameOf(first.to, context.reading)} in ${rowName(first.row)}`
      : `Involve someone else in all ${all.length}`;
  return [
    {
      label,
      ...(all.length > 1 ? whoGets({ does: all.map(({ to }) => to) }, context.reading) : {}),
      edit: {
        label:
          all.length === 1
            ? `add a second pair of eyes to “${first.row.activity.name}”`
            : `add a second pair of eyes to ${all.length} activities`,
        apply(draft) {
          for (const { row, to } of all) giveMeaning(draft, row.activity.id, to, 'does');
        },
      },
    },
  ];
}

function isBehind(person: Person, roleId: RoleId, { reading }: FixContext): boolean {
  return staffOf(reading).get(roleId)?.carriers.includes(person) ?? false;
}

/** Roles that someone carries and this person does not. Roles already consulted on the row come first. */
function rolesOfOthers(row: Row, person: Person, context: FixContext): readonly RoleId[] {
  const staff = staffOf(context.reading);
  const free = rankOwners({ activityId: row.activity.id }, context.reading)
    .map(({ roleId }) => roleId)
    .filter((id) => (staff.get(id)?.carriers.length ?? 0) > 0 && !isBehind(person, id, context));
  return [
    ...free.filter((id) => row.advisers.includes(id)),
    ...free.filter((id) => !row.advisers.includes(id)),
  ];
}
