import type { ActivityId, RoleId } from '../matrix/ids';
import type { Matrix } from '../matrix/matrix';
import { type Codes, NO_CODES, withCode } from '../matrix/scheme/codes';
import type { Scheme } from '../matrix/scheme/scheme';
import { activityAt, codesIn, putCodes, putText } from './cellDraft';
import { type Edit, EditRefused } from './edit';

/** What one role has in a row, another has from then on, with its condition. The first has nothing there any more. */
export function moveLetters(matrix: Matrix, activityId: ActivityId, from: RoleId, to: RoleId): Edit {
  const name = (id: RoleId) => matrix.roles[id]?.name ?? '';
  return {
    label: `move “${matrix.activities[activityId]?.name ?? ''}” from “${name(from)}” to “${name(to)}”`,
    rows: [activityId],
    apply(draft) {
      if (from === to) throw new EditRefused('Choose another role to move it to.');
      const activity = activityAt(draft, { activityId, roleId: to });
      const moved = codesIn(activity, from);
      const condition = activity.conditions?.[from];
      const held = codesIn(activity, to);
      const codes = [...moved].reduce<Codes>(
        (have, letter) => withCode(draft.scheme as Scheme, have, letter),
        held,
      );
      putCodes(activity, from, NO_CODES);
      putCodes(activity, to, codes);
      if (held === '' && condition !== undefined) putText(activity, 'conditions', to, condition);
    },
  };
}
