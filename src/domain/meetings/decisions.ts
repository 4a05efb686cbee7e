/** What can be decided about a point: each an edit with the words that go into the minutes. */
import type { Edit } from '../edits/edit';
import { pastForm } from '../edits/pastForm';
import { setActivityFields } from '../edits/setActivityFields';
import { settleRow } from '../edits/settleRow';
import type { Fix } from '../findings/rule';
import { onlyOwner } from '../gaps/fixes/cells';
import type { MeetingPoint, Round } from '../matrix/agreement';
import type { CalendarDate } from '../matrix/date';
import type { ActivityId, RoleId } from '../matrix/ids';
import type { Matrix } from '../matrix/matrix';
import { letterFor } from '../matrix/scheme/scheme';

export interface Decision {
  readonly label: string;
  /** What the minutes say; absent where the label says it. */
  readonly done?: string | undefined;
  readonly because?: string | undefined;
  readonly edit: Edit;
}

/** Of the fixes of a gap the first few; the rest is in the panel of gaps. */
const MOST_FIXES = 2;

export function decisionsFrom(fixes: readonly Fix[]): readonly Decision[] {
  return fixes.slice(0, MOST_FIXES).map(({ label, outcome, because, edit }) => ({
    label,
    done: pastForm(edit.label),
    because: [outcome, because].filter(Boolean).join(' ') || undefined,
    edit,
  }));
}

/** The activity is right as it is, and was looked at on this day. */
export function stillRight(matrix: Matrix, activityId: ActivityId, today: CalendarDate): Decision {
  return {
    label: 'Still right as it is',
    because: 'The activity counts as reviewed today.',
    edit: setActivityFields(matrix, [activityId], { reviewedOn: today }, 'the review date'),
  };
}

/** Undefined where the scheme has no letter for it. */
export function makeAccountable(
  matrix: Matrix,
  activityId: ActivityId,
  roleId: RoleId,
): Decision | undefined {
  const { scheme, activities, roles } = matrix;
  const activity = activities[activityId];
  const role = roles[roleId];
  if (letterFor(scheme, 'owns') === undefined || !activity || !role) return undefined;
  return {
    label: `${role.name} is accountable`,
    edit: onlyOwner(matrix, activity, roleId, `make “${role.name}” accountable`),
  };
}

/** What was put on the list to discuss is off it once it is decided or left, in each round that has it there. */
export function endOfDiscussion(
  matrix: Matrix,
  activityId: ActivityId,
  outcome: MeetingPoint['outcome'],
): readonly Edit[] {
  if (outcome !== 'decided' && outcome !== 'left') return [];
  return Object.values<Round>(matrix.rounds)
    .filter(({ settled }) => settled[activityId] === 'discuss')
    .map(({ id }) => settleRow(matrix, id, activityId, outcome));
}
