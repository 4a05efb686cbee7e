/** What every edit of cells does to one cell of a draft. */
import type { Draft } from 'immer';
import type { Cell } from '../matrix/cell';
import type { ActivityId, RoleId } from '../matrix/ids';
import type { Activity } from '../matrix/matrix';
import { type Codes, NO_CODES } from '../matrix/scheme/codes';
import { type MatrixDraft, present } from './edit';

type ActivityDraft = Draft<Activity>;
type CellField = 'conditions' | 'cellNotes' | 'suggested';

/** The `rows` of an edit that changes cells. */
export function rowsOf(cells: readonly Cell[]): readonly ActivityId[] {
  const rows = new Set<ActivityId>();
  let last: ActivityId | undefined;
  for (const { activityId } of cells) {
    if (activityId !== last) rows.add(activityId);
    last = activityId;
  }
  return [...rows];
}

export function activityAt(draft: MatrixDraft, cell: Cell): ActivityDraft {
  present(draft.roles[cell.roleId], 'role');
  return present(draft.activities[cell.activityId], 'activity');
}

export function codesIn(activity: ActivityDraft, roleId: RoleId): Codes {
  return activity.assignments[roleId] ?? NO_CODES;
}

/** Writes the letters. A change by a person confirms a suggestion, and a condition on an empty cell is removed. */
export function putCodes(activity: ActivityDraft, roleId: RoleId, codes: Codes): void {
  if (codes === codesIn(activity, roleId)) return;
  if (codes === NO_CODES) {
    delete activity.assignments[roleId];
    dropField(activity, 'conditions', roleId);
  } else {
    activity.assignments[roleId] = codes;
  }
  dropField(activity, 'suggested', roleId);
}

/** Sets or, with nothing to say, takes away a text of a cell. The map goes with its last entry. */
export function putText(
  activity: ActivityDraft,
  field: 'conditions' | 'cellNotes',
  roleId: RoleId,
  text: string,
): void {
  if (text === '') {
    dropField(activity, field, roleId);
    return;
  }
  const texts = activity[field];
  if (!texts) activity[field] = { [roleId]: text };
  else if (texts[roleId] !== text) texts[roleId] = text;
}

export function dropField(activity: ActivityDraft, field: CellField, roleId: RoleId): void {
  const entries = activity[field];
  if (entries?.[roleId] === undefined) return;
  if (Object.keys(entries).length === 1) delete activity[field];
  else delete entries[roleId];
}
