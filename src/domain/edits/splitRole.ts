import type { ActivityId, PersonId, RoleId } from '../matrix/ids';
import type { Matrix } from '../matrix/matrix';
import { dropField } from './cellDraft';
import { type Edit, EditRefused, present } from './edit';
import { holdersIn } from './holderDraft';
import { nameFromText, refuseTaken } from './name';
import { ordersAt } from './places';

export interface Split {
  readonly newRoleId: RoleId;
  readonly name: string;
  /** Rows whose codes go to the new role. */
  readonly activityIds: readonly ActivityId[];
  /** People who go with them. */
  readonly personIds: readonly PersonId[];
}

/** One role becomes two: the new one stands beside it and takes some of its rows and people. */
export function splitRole(matrix: Matrix, roleId: RoleId, split: Split): Edit {
  return {
    label: `split “${split.name.trim()}” from “${matrix.roles[roleId]?.name ?? ''}”`,
    apply(draft) {
      const role = present(draft.roles[roleId], 'role');
      const name = nameFromText(split.name, 'A role');
      refuseTaken(draft.roles, name);
      if (split.activityIds.length === 0)
        throw new EditRefused('Choose at least one activity to move to the new role.');
      const [order = ''] = ordersAt(Object.values(draft.roles), { after: roleId }, 1);
      const { layer, kind, team } = role;
      draft.roles[split.newRoleId] = {
        id: split.newRoleId,
        name,
        order,
        kind,
        ...(layer === undefined ? {} : { layer }),
        ...(team === undefined ? {} : { team }),
        holders: {},
      };
      const made = present(draft.roles[split.newRoleId], 'role');
      for (const [id, holder] of holdersIn(role)) {
        if (!split.personIds.includes(holder.personId)) continue;
        made.holders[id] = { ...holder };
        delete role.holders[id];
      }
      if (role.leadId && split.personIds.includes(role.leadId)) delete role.leadId;
      for (const id of split.activityIds)
        moveCell(present(draft.activities[id], 'activity'), roleId, made.id);
    },
  };
}

type ActivityDraft = Parameters<typeof dropField>[0];

function moveCell(activity: ActivityDraft, from: RoleId, to: RoleId): void {
  const codes = activity.assignments[from];
  if (codes === undefined) return;
  activity.assignments[to] = codes;
  delete activity.assignments[from];
  for (const field of ['conditions', 'cellNotes'] as const) {
    const text = activity[field]?.[from];
    if (text !== undefined) activity[field] = { ...activity[field], [to]: text };
    dropField(activity, field, from);
  }
  if (activity.suggested?.[from]) activity.suggested = { ...activity.suggested, [to]: true };
  dropField(activity, 'suggested', from);
}
